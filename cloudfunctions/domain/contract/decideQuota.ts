import type { EpochMs } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { heldAt } from './end';
import type { ContractEvent } from './events';
import { checkMoment } from './moment';
import { quotaAt } from './quota';
import { type Contract, termsOf } from './state';

interface QuotaEntry {
	entryId: string;
	quotaId: string;
	/** Half a person-day is 5. */
	tenths: number;
	occurredAtMs: EpochMs;
	note: string;
}

/** Uses a free quota. What goes beyond it has a price, and is refused here. */
export function decideUseQuota(contract: Contract, command: QuotaEntry, context: DecisionContext) {
	const terms = termsOf(contract);
	const quota = terms.quotas.find((one) => one.id === command.quotaId);
	if (!quota) return refuse('NOT_FOUND');
	if (!heldAt(contract, command.occurredAtMs)) return refuse('CONTRACT_NOT_ACTIVE');
	const moment = checkMoment(contract, command.occurredAtMs, context.nowMs);
	if (moment) return moment;
	const leftTenths = quotaAt(contract, terms, quota, command.occurredAtMs).leftTenths ?? 0;
	if (command.tenths > leftTenths) return refuse('QUOTA_EXHAUSTED', { leftTenths });
	return [{ type: 'quotaUsed', ...command }] satisfies Fact<ContractEvent>[];
}

/** Gives back what was booked wrongly: an entry of its own, with its reason. */
export function decideReturnQuota(contract: Contract, command: QuotaEntry, context: DecisionContext) {
	const terms = termsOf(contract);
	const quota = terms.quotas.find((one) => one.id === command.quotaId);
	if (!quota) return refuse('NOT_FOUND');
	const moment = checkMoment(contract, command.occurredAtMs, context.nowMs);
	if (moment) return moment;
	const { entries } = quotaAt(contract, terms, quota, command.occurredAtMs);
	if (command.tenths > returnable(entries, command.occurredAtMs)) return refuse('QUOTA_NOT_USED');
	return [{ type: 'quotaUsed', ...command, tenths: -command.tenths }] satisfies Fact<ContractEvent>[];
}

/** What can be given back at a moment: used by then, and not given back since. */
function returnable(entries: readonly { tenths: number; occurredAtMs: EpochMs }[], atMs: EpochMs): number {
	const sumOf = (untilMs: EpochMs) =>
		entries.reduce((sum, { tenths, occurredAtMs }) => (occurredAtMs <= untilMs ? sum + tenths : sum), 0);
	const later = entries.filter(({ occurredAtMs }) => occurredAtMs > atMs);
	return Math.min(sumOf(atMs), ...later.map(({ occurredAtMs }) => sumOf(occurredAtMs)));
}
