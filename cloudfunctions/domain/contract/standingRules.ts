import type { Side } from '../../../types/codes';
import type { OccasionTerm, ResponseTerm, Terms } from '../../../types/terms';

/** A promise that holds all the time, be it that nothing has happened yet which starts its clock. */
interface StandingRule {
	id: string;
	owner: Side;
	title: string;
	note: string | null;
	clauseId: string;
	quote: string;
}

/** As long as a line of a board. */
const WORDS_MAX = 60;

export const responseRuleId = ({ id }: Pick<ResponseTerm, 'id'>): string => `response.${id}`;
const occasionRuleId = ({ id }: Pick<OccasionTerm, 'id'>): string => `occasion.${id}`;

/**
 * What always holds: promises without a clock, and those whose clock a fault or an occasion starts – answered in two
 * hours, a change told five working days before. The contract's own words stand for a title it does not give.
 */
export function standingRules(terms: Terms): StandingRule[] {
	const shorten = (words: string) => (words.length <= WORDS_MAX ? words : `${words.slice(0, WORDS_MAX - 1)}…`);
	return [
		...terms.responses.map((term) => ({
			...{ id: responseRuleId(term), owner: 'agency' as const, title: shorten(term.quote), note: null },
			...{ clauseId: term.clauseId, quote: term.quote },
		})),
		...terms.occasions.map((term) => ({
			...{ id: occasionRuleId(term), owner: term.owner, title: term.title, note: shorten(term.quote) },
			...{ clauseId: term.clauseId, quote: term.quote },
		})),
		...terms.standing,
	];
}
