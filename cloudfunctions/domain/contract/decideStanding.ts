import type { StandingRecordKind } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import { checkMoment } from './moment';
import { type Contract, termsOf } from './state';

interface RecordStanding {
	recordId: string;
	standingId: string;
	kind: StandingRecordKind;
	occurredAtMs: EpochMs;
	note: string;
}

/**
 * Evidence on a promise that always holds: that it was kept or broken, or the consent to an exception. A consent is
 * given by the side the promise protects (staff may record one that came in writing), and only where the contract
 * knows one. Nobody says of the other side's promise that it was kept.
 */
export function decideStanding(contract: Contract, command: RecordStanding, { nowMs, actor }: DecisionContext) {
	const term = termsOf(contract).standing.find((one) => one.id === command.standingId);
	if (!term) return refuse('NOT_FOUND');
	const isConsent = command.kind === 'consent' || command.kind === 'consentRefused';
	if (isConsent && !term.consent) return refuse('NOT_ALLOWED');
	if (isConsent && actor.side === 'customer' && term.owner === 'customer') return refuse('NOT_ALLOWED');
	if (command.kind === 'broken' && actor.side === 'customer' && term.owner === 'customer') return refuse('NOT_ALLOWED');
	if (command.kind === 'kept' && actor.side !== term.owner) return refuse('NOT_ALLOWED');
	const moment = checkMoment(contract, command.occurredAtMs, nowMs);
	return moment ?? ([{ type: 'standingRecorded', ...command }] satisfies Fact<ContractEvent>[]);
}
