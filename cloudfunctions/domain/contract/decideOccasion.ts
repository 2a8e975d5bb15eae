import type { Side } from '../../../types/codes';
import type { ChinaDate, EpochMs } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { hasService } from './end';
import type { ContractEvent } from './events';
import { checkMoment } from './moment';
import { type Contract, termsOf } from './state';

interface RecordOccasion {
	occasionId: string;
	termId: string;
	occurredAtMs: EpochMs;
	forDay: ChinaDate | null;
	note: string;
}

/**
 * Something happened that makes one side owe something. A notice `before` needs the day it is for. Staff record
 * everything, since much comes by telephone.
 */
export function decideOccasion(contract: Contract, command: RecordOccasion, { nowMs }: DecisionContext) {
	const term = termsOf(contract).occasions.find((one) => one.id === command.termId);
	if (!term) return refuse('NOT_FOUND');
	if (!hasService(contract, command.occurredAtMs)) return refuse('CONTRACT_NOT_ACTIVE');
	const moment = checkMoment(contract, command.occurredAtMs, nowMs);
	if (moment) return moment;
	const isNotice = term.due.rule === 'before';
	if (isNotice && command.forDay === null) return refuse('DAY_MISSING');
	const forDay = isNotice ? command.forDay : null;
	if (forDay !== null && forDay < termsOf(contract).signedOn) return refuse('DATE_BEFORE_CONTRACT');
	return [{ type: 'occasionRecorded', ...command, forDay, on: term.on }] satisfies Fact<ContractEvent>[];
}

/** The same told by the client: what we then owe, and notices of its own. */
export function decideTellOccasion(contract: Contract, command: RecordOccasion, context: DecisionContext) {
	const term = termsOf(contract).occasions.find((one) => one.id === command.termId);
	return term && !isRecordedByCustomer(term) ? refuse('NOT_ALLOWED') : decideOccasion(contract, command, context);
}

/** Whether the client may record it: what we owe after it, or a notice that the client gives. */
export const isRecordedByCustomer = (term: { owner: Side; due: { rule: string } }): boolean =>
	term.owner === 'agency' ? term.due.rule !== 'before' : term.due.rule === 'before';
