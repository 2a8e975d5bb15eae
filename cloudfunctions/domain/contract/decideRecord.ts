import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import { isSame } from './evolveEvidence';
import { checkMoment } from './moment';
import { obligationsOf } from './obligations';
import { type Contract, termsOf } from './state';

interface RecordEvidence {
	trigger: 'invoiceReceived' | 'acceptance' | 'delivery';
	stageId: string | null;
	occurredAtMs: EpochMs;
	note: string;
	/** It is recorded already, with another moment: the note says why it is corrected. */
	corrects?: boolean;
}

/**
 * Records what opens a stage or starts a clock: once for each stage. A correction is an event of its own; what ended
 * the contract is not corrected any more.
 */
export function decideRecordEvidence(contract: Contract, command: RecordEvidence, context: DecisionContext) {
	const { corrects, ...evidence } = command;
	const { stageId } = evidence;
	if (stageId !== null && !termsOf(contract).stages.some((stage) => stage.id === stageId)) return refuse('NOT_FOUND');
	const moment = checkMoment(contract, command.occurredAtMs, context.nowMs);
	if (moment) return moment;
	const before = contract.evidence.some((one) => isSame(one, evidence));
	if (before && !corrects) return refuse('ALREADY_RECORDED');
	if (corrects && !before) return refuse('NOT_FOUND');
	if (corrects && contract.ending) return refuse('CONTRACT_NOT_ACTIVE');
	return [{ type: corrects ? 'evidenceCorrected' : 'evidenceRecorded', ...evidence }] satisfies Fact<ContractEvent>[];
}

/** Payments and faults have verbs of their own. */
const DONE_KINDS = ['oneOff', 'recurring', 'occasion'];

interface RecordDutyDone {
	key: string;
	occurredAtMs: EpochMs;
	note: string;
}

/** Records that a one-off or recurring duty was done, or what an occasion asked for. */
export function decideDutyDone(
	contract: Contract,
	command: RecordDutyDone,
	calendar: Calendar,
	context: DecisionContext,
) {
	const obligation = obligationsOf(contract, calendar, context.nowMs).find((one) => one.key === command.key);
	if (!obligation) return refuse('NOT_FOUND');
	if (!DONE_KINDS.includes(obligation.kind)) return refuse('NOT_ALLOWED');
	if (obligation.settledAtMs !== null || obligation.waivedAtMs !== null) return refuse('ALREADY_RECORDED');
	const moment = checkMoment(contract, command.occurredAtMs, context.nowMs);
	if (moment) return moment;
	// An inspection in October is none of November's, and nothing is answered before it was asked.
	if (obligation.kind !== 'oneOff' && command.occurredAtMs < (obligation.startedAtMs ?? 0))
		return refuse('DATE_BEFORE_DUTY');
	return [{ type: 'dutyDone', ...command }] satisfies Fact<ContractEvent>[];
}
