import { capitalOf } from '../money/capital';
import type { ClauseTemplate, Condition, Reference } from './shape';
import type { Value } from './value';
import { BLANK } from './words';

export type Values = ReadonlyMap<string, Value>;

const PLACEHOLDER = /\{\{([A-Za-z0-9]+)(\|capital)?\}\}/g;

/** Left out of a list, null elsewhere. */
const LEFT_OUT = Symbol('left out');

/** The words with the values in their places. Throws a RangeError for a key that the template does not have. */
export function fillWords(words: string, values: Values): string {
	// One pass: braces that a person entered stay what they are.
	return words.replace(PLACEHOLDER, (_placeholder, key: string, capital?: string) => {
		const value = valueAt(values, key);
		if (!capital) return value.words;
		return value.amountFen === undefined ? BLANK : capitalOf(value.amountFen);
	});
}

/** The keys whose values stand in these words. */
export const keysIn = (words: string): string[] => [...words.matchAll(PLACEHOLDER)].map(([, key = '']) => key);

/** The data with references, placeholders and conditions resolved. */
export function fillData(data: unknown, values: Values): unknown {
	const filled = resolve(data, values);
	return filled === LEFT_OUT ? null : filled;
}

function resolve(data: unknown, values: Values): unknown {
	if (typeof data === 'string') return fillWords(data, values);
	if (Array.isArray(data)) {
		// No list of the terms holds a blank.
		return data.map((item) => resolve(item, values)).filter((item) => item !== LEFT_OUT && item !== null);
	}
	if (typeof data !== 'object' || data === null) return data;
	if (isReference(data)) return valueAt(values, data.$).value;
	const { $when, ...fields } = data as { $when?: Condition };
	if (!holds($when, values)) return LEFT_OUT;
	return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fillData(field, values)]));
}

const isReference = (data: object): data is Reference => '$' in data;

/** The clauses that belong to the contract, filled in. */
export function fillClauses(clauses: readonly ClauseTemplate[], values: Values) {
	return clauses
		.filter(({ when }) => holds(when, values))
		.map(({ id, label, text, heading, struck }) => ({
			...{ id, label, heading: heading ?? null },
			...{ text: fillWords(text, values), struck: struck ?? false },
		}));
}

/** Whether a clause or a rule belongs to the contract. */
export function holds(condition: Condition | undefined, values: Values): boolean {
	const isFilled = (condition?.filled ?? []).every((key) => !valueAt(values, key).blank);
	const [key, ...wanted] = condition?.chosen ?? [];
	return isFilled && (key === undefined || wanted.includes(String(valueAt(values, key).value)));
}

function valueAt(values: Values, key: string): Value {
	const value = values.get(key);
	if (!value) throw new RangeError(`No field of this template: ${key}`);
	return value;
}
