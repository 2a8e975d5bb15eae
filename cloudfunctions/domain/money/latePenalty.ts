import type { Terms } from '../../../types/terms';
import type { Fen } from '../../../types/units';
import type { DutyView, Explanation } from '../../../types/views';
import { clauseLabelOf } from '../contract/state';

const WHOLE_BP = 10_000;

/** The late penalty of one day on what is unpaid, rounded to the fen (half up). */
export const penaltyPerDay = (unpaidFen: Fen, perDayBp: number): Fen => Math.round((unpaidFen * perDayBp) / WHOLE_BP);

/** What a miss of a payment would cost: a possible claim, never booked by itself. Null unless the contract says so. */
export function penaltyOf(terms: Terms, duty: DutyView): Explanation['penalty'] {
	const { latePenalty } = terms;
	if (!latePenalty || duty.dueAtMs === null || duty.amountFen === null || duty.settledAtMs !== null) return null;
	return {
		perDayBp: latePenalty.perDayBp,
		perDayFen: penaltyPerDay(duty.amountFen, latePenalty.perDayBp),
		fromMs: duty.dueAtMs,
		clause: { id: latePenalty.clauseId, label: clauseLabelOf(terms, latePenalty.clauseId) },
	};
}
