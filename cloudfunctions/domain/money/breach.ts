import type { BreachPenaltyTerm, Terms } from '../../../types/terms';
import type { Fen } from '../../../types/units';
import type { Cost } from '../duty/cost';

const MONTHS_PER_YEAR = 12;

/** The fee of one month: the stated one, or a twelfth of the total where the contract names a yearly fee alone. */
export function monthlyFeeOf({ monthlyFee, total }: Terms): { amountFen: Fen; derived: boolean } | null {
	if (!monthlyFee) return null;
	if (monthlyFee.basis === 'stated')
		return monthlyFee.amountFen === null ? null : { amountFen: monthlyFee.amountFen, derived: false };
	return total.amountFen === null ? null : { amountFen: Math.round(total.amountFen / MONTHS_PER_YEAR), derived: true };
}

/** What a penalty is a share of: for a yearly 28,000.00 the month is 2,333.33, and 5‰ of it 11.67. */
export function penaltyBase(terms: Terms, { base }: BreachPenaltyTerm): { baseFen: Fen; derived: boolean } | null {
	if (base === 'total')
		return terms.total.amountFen === null ? null : { baseFen: terms.total.amountFen, derived: false };
	const fee = monthlyFeeOf(terms);
	return fee && { baseFen: fee.amountFen, derived: fee.derived };
}

/**
 * What the miss of the duty of a rule costs; null unless the contract names that breach: of this very rule, or of all
 * its answers or recurring duties (`group`).
 */
export function breachCost(terms: Terms, ruleId: string, group?: 'responses' | 'recurring'): Cost | null {
	const named = (key: string | undefined) =>
		terms.breachPenalties.find(({ breachOf }) => key !== undefined && breachOf.includes(key));
	const penalty = named(ruleId) ?? named(group);
	const base = penalty ? penaltyBase(terms, penalty) : null;
	if (!penalty || !base) return null;
	return {
		per: 'breach',
		rateBp: penalty.rateBp,
		clauseId: penalty.clauseId,
		penaltyId: penalty.id,
		baseFen: base.baseFen,
	};
}
