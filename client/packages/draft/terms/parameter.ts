/** Where a parameter stands in the terms, by the path that the server gave it. */
import type { DraftTerms } from '../../../../types/terms';

/** A value as the terms hold it: a number, a day, or null for a blank. */
export type ParameterValue = number | string | null;
type Fields = Readonly<Record<string, unknown>>;
type Key = string | number;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule: whatever carries a clause and the words it was read from. */
export interface RulePlace {
	keys: readonly Key[];
	clauseId: string;
	quote: string;
	/** What of the path is left within the rule. */
	rest: string[];
}

/** Items of a list are named by their ids; one without an id, or with a repeated one, by its place. */
const isNamed = (name: string, item: unknown, index: number): boolean =>
	name === String(index) || (isFields(item) && (item.id === name || `${index}:${item.id}` === name));

/** The rule that a path begins with (`stages.first.due.count`); undefined where the terms have none. */
export function findRule(terms: DraftTerms, path: string): RulePlace | undefined {
	const [list = '', ...words] = path.split('.');
	const value = (terms as Fields)[list];
	if (!Array.isArray(value)) return placeOf([list], value, words);
	// An id may hold dots itself: the longest name that fits is meant.
	for (let length = words.length - 1; length > 0; length -= 1) {
		const name = words.slice(0, length).join('.');
		const index = value.findIndex((item, at) => isNamed(name, item, at));
		if (index >= 0) return placeOf([list, index], value[index], words.slice(length));
	}
	return undefined;
}

function placeOf(keys: readonly Key[], rule: unknown, rest: string[]): RulePlace | undefined {
	if (!isFields(rule) || typeof rule.clauseId !== 'string' || typeof rule.quote !== 'string') return undefined;
	return { keys, clauseId: rule.clauseId, quote: rule.quote, rest };
}

/** A copy with another value at a place. A day that returns every year stands in two fields of its holder. */
function put(holder: unknown, keys: readonly Key[], value: unknown): unknown {
	const [key, ...rest] = keys;
	if (key === undefined) return value;
	if (Array.isArray(holder))
		return holder.map((item, index) => (index === Number(key) ? put(item, rest, value) : item));
	if (!isFields(holder)) return holder;
	if (key === 'date' && rest.length === 0 && holder.rule === 'date') return { ...holder, ...monthAndDay(value) };
	return { ...holder, [key]: put(holder[key], rest, value) };
}

function monthAndDay(value: unknown): { month: number; day: number } {
	const [month = 1, day = 1] = String(value).split('-').slice(-2).map(Number);
	return { month, day };
}

/** The terms with another value of one parameter; as they are where no rule has this path. */
export function setValue(terms: DraftTerms, path: string, value: ParameterValue): DraftTerms {
	const rule = findRule(terms, path);
	return rule ? (put(terms, [...rule.keys, ...rule.rest], value) as DraftTerms) : terms;
}

/** The terms with the rule of a path read from other words. */
export function setSource(terms: DraftTerms, path: string, source: { clauseId: string; quote: string }): DraftTerms {
	const rule = findRule(terms, path);
	if (!rule) return terms;
	const withClause = put(terms, [...rule.keys, 'clauseId'], source.clauseId);
	return put(withClause, [...rule.keys, 'quote'], source.quote) as DraftTerms;
}

/** The terms with the words of every rule and exclusion of a clause put through a change. */
export function mapQuotes(terms: DraftTerms, clauseId: string, change: (quote: string) => string): DraftTerms {
	const visit = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(visit);
		if (!isFields(value)) return value;
		if (value.clauseId === clauseId && typeof value.quote === 'string') return { ...value, quote: change(value.quote) };
		return value;
	};
	return Object.fromEntries(Object.entries(terms).map(([key, value]) => [key, visit(value)])) as DraftTerms;
}
