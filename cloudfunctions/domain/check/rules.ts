import type { DraftTerms, Terms } from '../../../types/terms';

export type AnyTerms = Terms | DraftTerms;
export type Key = string | number;
export type Fields = Readonly<Record<string, unknown>>;

/** Words of the paper that set something: where they stand, and the object that was read from them. */
export interface Rule {
	/** Its place in the terms, with ids where lists have them: `stages.first`, `latePenalty`. Unique. */
	path: string;
	/** The same place in keys and indexes. */
	keys: readonly Key[];
	/** Its own title, where it has one. */
	title: string | null;
	clauseId: string;
	quote: string;
	fields: Fields;
}

/** Words, and the numbers in them that set nothing: they are no rules. */
const NOT_RULES: ReadonlySet<string> = new Set(['clauses', 'exclusions']);

export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isRule = (value: unknown): value is Fields & { clauseId: string; quote: string } =>
	isFields(value) && typeof value.clauseId === 'string' && typeof value.quote === 'string';

/** Every rule of the terms in the order of their shape: whatever carries a clause and the words it was read from. */
export function rulesOf(terms: AnyTerms): Rule[] {
	return Object.entries(terms).flatMap(([key, value]): Rule[] => {
		if (NOT_RULES.has(key)) return [];
		if (!Array.isArray(value)) return isRule(value) ? [ruleAt([key], key, value)] : [];
		const names = namesOf(value);
		return value.flatMap((item, index) => (isRule(item) ? [ruleAt([key, index], `${key}.${names[index]}`, item)] : []));
	});
}

function ruleAt(keys: readonly Key[], path: string, value: Fields & { clauseId: string; quote: string }): Rule {
	const title = typeof value.title === 'string' ? value.title : null;
	return { path, keys, title, clauseId: value.clauseId, quote: value.quote, fields: value };
}

/** Items are named by their ids; a repeated id gives way to the place in the list. */
function namesOf(items: readonly unknown[]): string[] {
	const used = new Set<string>();
	return items.map((item, index) => {
		const id = isFields(item) && typeof item.id === 'string' ? item.id : String(index);
		const name = used.has(id) ? `${index}:${id}` : id;
		used.add(name);
		return name;
	});
}

/** What a contract says without a clause of its own: its head and its foot. Their numbers may stand anywhere. */
export function placesOf(terms: AnyTerms): { days: string[]; words: string[] } {
	const { parties, bankAccount } = terms;
	const account = bankAccount ? [bankAccount.accountNumber, bankAccount.bankName, bankAccount.accountName] : [];
	const people = [parties.customer, parties.agency].flatMap(({ name, address, telephone }) => [
		name,
		address,
		telephone,
	]);
	return {
		days: terms.signedOn === null ? [] : [terms.signedOn],
		words: [terms.number, terms.title, ...account, ...people].filter((words): words is string => words !== null),
	};
}
