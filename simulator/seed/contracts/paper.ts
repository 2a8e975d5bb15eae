import type { ContractKind } from '../../../types/codes';
import type { DraftTerms } from '../../../types/terms';
import { COMPANIES, type CompanyKey } from '../people';

/** A contract as staff prepare it: a template, what they enter into it, and what was negotiated in its words. */
export interface Paper {
	kind: ContractKind;
	/** By the keys of the template; the rest stays as the template has it. */
	values: Readonly<Record<string, string>>;
	change?: (terms: DraftTerms) => DraftTerms;
}

/** Where a client is: what every contract with it says alike. */
export const customerOf = (company: CompanyKey) => ({ customerAddress: COMPANIES[company].address });

/** Other words in one clause, and in the rules that were read from it. The words have to be there. */
export function reworded(terms: DraftTerms, clauseId: string, from: string, to: string): DraftTerms {
	const clause = terms.clauses.find((one) => one.id === clauseId);
	if (!clause?.text.includes(from)) throw new Error(`Clause ${clauseId} does not say ${from}`);
	return inQuotes(terms, clauseId, from, to) as DraftTerms;
}

function inQuotes(part: unknown, clauseId: string, from: string, to: string): unknown {
	if (Array.isArray(part)) return part.map((one) => inQuotes(one, clauseId, from, to));
	if (typeof part !== 'object' || part === null) return part;
	const fields = part as Record<string, unknown>;
	const isThere = fields.clauseId === clauseId || fields.id === clauseId;
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) =>
			isThere && (key === 'quote' || key === 'text')
				? [key, String(value).replace(from, to)]
				: [key, inQuotes(value, clauseId, from, to)],
		),
	);
}
