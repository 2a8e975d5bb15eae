import type { Fault } from './finding';
import type { Check } from './paper';

/** A rule that stands nowhere: its clause is missing or struck out, or does not have the words it was read from. */
export const sources: Check = (paper) => {
	const { rules, terms, clauses } = paper;
	const exclusions = terms.exclusions.map(({ clauseId, quote }, index) => ({
		...{ path: `exclusions.${index}`, title: null, clauseId, quote, isRule: false },
	}));
	return [...rules.map((rule) => ({ ...rule, isRule: true })), ...exclusions].flatMap((source): Fault[] => {
		const { path, clauseId, quote } = source;
		const fault = (code: Fault['code']): Fault[] => [
			{
				code,
				at: path,
				clauseIds: clauses.has(clauseId) ? [clauseId] : [],
				detail: { title: source.title ?? '', path, quote, clauseId },
			},
		];
		const clause = clauses.get(clauseId);
		if (!clause) return fault('CLAUSE_MISSING');
		if (clause.struck) return source.isRule ? fault('CLAUSE_STRUCK') : [];
		const isThere = clause.text.includes(quote) || clause.heading?.includes(quote) === true;
		return isThere ? [] : fault('QUOTE_NOT_IN_CLAUSE');
	});
};
