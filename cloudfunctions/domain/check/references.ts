import type { CheckCode } from '../../../types/codes-check';
import type { Fault } from './finding';
import type { Check, Paper } from './paper';
import { isFields } from './rules';

const SEVERAL: ReadonlySet<string> = new Set(['responses', 'recurring']);

/** Two things of one name: nobody could tell which of them an event is about. */
export const repeatedIds: Check = ({ terms }) =>
	Object.entries(terms).flatMap(([list, items]): Fault[] => {
		if (!Array.isArray(items)) return [];
		const all: readonly unknown[] = items;
		const ids = all.flatMap((item) => (isFields(item) && typeof item.id === 'string' ? [{ id: item.id, item }] : []));
		return ids
			.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
			.map(({ id, item }) => ({
				code: 'ID_REPEATED',
				at: `${list}.${id}`,
				clauseIds: typeof item.clauseId === 'string' ? [item.clauseId] : [],
				detail: { list, id },
			}));
	});

/** Two answers to how soon one kind of fault is answered. */
export const repeatedResponses: Check = ({ terms: { responses } }) =>
	responses.flatMap((response, index): Fault[] => {
		const same = responses.findIndex(
			({ measure, urgency }) => measure === response.measure && urgency === response.urgency,
		);
		const first = responses[same];
		if (same === index || !first || first.id === response.id) return [];
		const { id, measure, urgency, clauseId } = response;
		const detail = { list: 'responses', id, measure, urgency };
		return [{ code: 'ID_REPEATED', at: `responses.${id}`, clauseIds: [clauseId, first.clauseId], detail }];
	});

/** A rule that names a price, a stage or a duty which the contract does not have. */
export const missingReferences: Check = (paper) => {
	const { terms } = paper;
	const prices = new Set(terms.prices.map(({ id }) => id));
	const stages = new Set(terms.stages.map(({ id }) => id));
	const named = [
		...terms.quotas.map(({ id, title, clauseId, priceId }) => ({
			...{ path: `quotas.${id}`, title, clauseId, kind: 'price' },
			missing: priceId === null || prices.has(priceId) ? [] : [priceId],
		})),
		...(terms.lapse ? [lapseNames(terms.lapse, stages)] : []),
		...terms.breachPenalties.map(({ id, title, clauseId, breachOf, base }) => ({
			...{ path: `breachPenalties.${id}`, title, clauseId, kind: 'duty' },
			missing: [
				...breachOf.filter((name) => !isDuty(paper, name)),
				...(base === 'monthlyFee' && terms.monthlyFee === null ? ['monthlyFee'] : []),
			],
		})),
	];
	return named.flatMap(({ path, title, clauseId, kind, missing }) =>
		missing.map((name) => ({
			code: 'REFERENCE_MISSING' satisfies CheckCode,
			at: `${path}.${name}`,
			clauseIds: [clauseId],
			detail: { title, path, kind: name === 'monthlyFee' ? name : kind, name },
		})),
	);
};

function lapseNames({ stageIds, clauseId }: { stageIds: string[]; clauseId: string }, stages: ReadonlySet<string>) {
	const missing = stageIds.length === 0 ? ['stages'] : stageIds.filter((id) => !stages.has(id));
	return { path: 'lapse', title: '', clauseId, kind: 'stage', missing };
}

/** `responses`, `recurring`, or the id of one rule. */
function isDuty({ terms, rules }: Paper, name: string): boolean {
	if (SEVERAL.has(name)) return terms[name as 'responses' | 'recurring'].length > 0;
	return rules.some(({ fields, keys }) => keys[0] !== 'breachPenalties' && fields.id === name);
}

/** What each side keeps of the originals must be all of them. */
export const copies: Check = ({ terms }) => {
	if (terms.copies === null) return [];
	const { total, customer, agency, clauseId } = terms.copies;
	if (customer + agency === total) return [];
	return [{ code: 'COPIES_MISMATCH', at: 'copies', clauseIds: [clauseId], detail: { total, customer, agency } }];
};
