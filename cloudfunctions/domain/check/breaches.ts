import type { Terms } from '../../../types/terms';
import type { Fault } from './finding';
import type { Check } from './paper';

/**
 * A penalty for the breach of duties none of which has a time: no clock would ever see the breach, and as it names
 * duties nobody is asked either. It names none, so that a person says it, or one with a time.
 */
export const unseenBreaches: Check = ({ terms }) => {
	const clocks = clocksOf(terms);
	return terms.breachPenalties.flatMap(({ id, title, clauseId, breachOf }): Fault[] => {
		if (breachOf.length === 0 || breachOf.some((name) => clocks.has(name))) return [];
		const detail = { title, trigger: 'breach' };
		return [{ code: 'NEVER_DUE', at: `breachPenalties.${id}`, clauseIds: [clauseId], detail }];
	});
};

/** The names of rules that a clock can find broken. A payment that is late costs by its own penalty. */
function clocksOf({
	responses,
	recurring,
	oneOffs,
	occasions,
}: Pick<Terms, 'responses' | 'recurring' | 'oneOffs' | 'occasions'>): Set<string> {
	const answered = responses.filter(({ target }) => target.target !== 'open' && target.target !== 'promised');
	return new Set([
		...(answered.length > 0 ? ['responses'] : []),
		...(recurring.length > 0 ? ['recurring'] : []),
		...answered.map(({ id }) => id),
		...recurring.map(({ id }) => id),
		...oneOffs.filter(({ due }) => due.rule !== 'none').map(({ id }) => id),
		...occasions.filter(({ due }) => due.rule !== 'open').map(({ id }) => id),
	]);
}
