import type { EpochMs, Fen, RateBp } from '../../../types/units';
import { dayNumberAt } from '../calendar/chinaDate';
import { isLate } from './late';

const WHOLE_BP = 10_000;

/**
 * What a miss costs by the contract: a possible claim, never owed by itself. Per day: each day late costs a share of
 * what was unpaid when it began. Per breach: once. Rounded to the fen at the very end (half up), so that many days of
 * fractions come to what the contract says.
 */
export type Cost =
	| {
			per: 'day';
			rateBp: RateBp;
			clauseId: string;
			/** What was unpaid, from the moment at which it became so; the last one still holds. */
			unpaid: { fromMs: EpochMs; amountFen: Fen }[];
	  }
	| { per: 'breach'; rateBp: RateBp; clauseId: string; penaltyId: string; baseFen: Fen };

interface Late {
	kind?: string;
	dueAtMs: EpochMs | null;
	settledAtMs: EpochMs | null;
	waivedAtMs: EpochMs | null;
}

/** How many days late: the first begins when the due day has ended, and a day that has begun counts. 0 while in time. */
export function daysLate({ kind, dueAtMs, settledAtMs, waivedAtMs }: Late, nowMs: EpochMs): number {
	if (dueAtMs === null || !isBroken({ kind, dueAtMs, settledAtMs, waivedAtMs }, nowMs)) return 0;
	const untilMs = Math.min(settledAtMs ?? nowMs, waivedAtMs ?? nowMs, nowMs);
	// The due day is the one that 24:00 ends.
	return dayNumberAt(untilMs) - dayNumberAt(dueAtMs - 1);
}

/** Whether its due time has passed before it was done or given up. */
function isBroken({ kind, dueAtMs, settledAtMs, waivedAtMs }: Late, nowMs: EpochMs): boolean {
	if (dueAtMs === null) return false;
	if (settledAtMs !== null && settledAtMs <= nowMs) return isLate(settledAtMs, dueAtMs, kind);
	return Math.min(waivedAtMs ?? nowMs, nowMs) > dueAtMs;
}

/** What a miss costs at a moment, fen; 0 while it is in time. */
export function costAt(cost: Cost, duty: Late, nowMs: EpochMs): Fen {
	const days = daysLate(duty, nowMs);
	if (cost.per === 'breach') return isBroken(duty, nowMs) ? shareOf(cost.baseFen, cost.rateBp) : 0;
	if (days === 0 || duty.dueAtMs === null) return 0;
	const firstDay = dayNumberAt(duty.dueAtMs - 1) + 1;
	// Each amount counts for the days that begin while it is the unpaid one; the number of amounts is that of the payments.
	let bpFen = 0;
	for (const [index, { fromMs, amountFen }] of cost.unpaid.entries()) {
		const next = cost.unpaid[index + 1];
		const from = Math.max(firstDay, index === 0 ? firstDay : dayNumberAt(fromMs) + 1);
		const to = Math.min(firstDay + days, next ? dayNumberAt(next.fromMs) + 1 : firstDay + days);
		if (to > from) bpFen += (to - from) * amountFen * cost.rateBp;
	}
	return Math.round(bpFen / WHOLE_BP);
}

/** A share of an amount, rounded to the fen (half up). */
export const shareOf = (amountFen: Fen, rateBp: RateBp): Fen => Math.round((amountFen * rateBp) / WHOLE_BP);
