import type { EpochMs, Fen } from '../../../types/units';
import type { Claim } from '../contract/records';
import { type Cost, costAt, daysLate } from '../duty/cost';

type Daily = Extract<Cost, { per: 'day' }>;
type Late = Parameters<typeof costAt>[1];

/** Some days of one late payment: those up to an assertion, or those since the last one. */
export interface LateSlice {
	/** That of the claim that covers these days. */
	key: string;
	/** From when they count. */
	fromMs: EpochMs;
	/** How many days. */
	times: number;
	/** What was unpaid when they began, fen. */
	baseFen: Fen;
	/** What they come to by the contract, fen. Together the slices come to what the whole delay does. */
	computedFen: Fen;
}

/** The key of the first claim for a late payment. */
export const lateKey = (dutyId: string): string => `late:${dutyId}`;
/** The key of the claim for the days after so many assertions; a dot stands in no id of ours. */
const keyOf = (dutyId: string, assertions: number): string =>
	assertions === 0 ? lateKey(dutyId) : `${lateKey(dutyId)}.${assertions + 1}`;

/**
 * A penalty by the day grows until the payment comes. What was asserted covers the days until then; the days since are
 * a claim of their own, which a person may assert in turn.
 */
export function lateSlices(
	dutyId: string,
	{ cost, duty, claims }: { cost: Daily; duty: Late; claims: readonly Claim[] },
	nowMs: EpochMs,
): LateSlice[] {
	const moments = assertedAt(dutyId, claims);
	return [...moments, nowMs].map((untilMs, index) => {
		const fromMs = moments[index - 1] ?? duty.dueAtMs ?? untilMs;
		// At its due time a payment is not late yet: nothing comes before the first slice.
		const times = daysLate(duty, untilMs) - daysLate(duty, fromMs);
		const computedFen = Math.max(0, costAt(cost, duty, untilMs) - costAt(cost, duty, fromMs));
		return { key: keyOf(dutyId, index), fromMs, times, baseFen: unpaidAt(cost, fromMs), computedFen };
	});
}

/** When the delay was asserted, one claim after the other. */
function assertedAt(dutyId: string, claims: readonly Claim[]): EpochMs[] {
	const moments: EpochMs[] = [];
	for (;;) {
		const claim = claims.find(({ key }) => key === keyOf(dutyId, moments.length));
		const atMs = claim?.steps[0]?.atMs;
		if (atMs === undefined) return moments;
		moments.push(atMs);
	}
}

function unpaidAt({ unpaid }: Daily, atMs: EpochMs): Fen {
	return unpaid.filter(({ fromMs }) => fromMs <= atMs).at(-1)?.amountFen ?? 0;
}
