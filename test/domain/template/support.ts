import { TEMPLATES } from '../../../cloudfunctions/domain/template';
import type { FieldSpec } from '../../../cloudfunctions/domain/template/shape';
import type { ContractKind } from '../../../types/codes';
import type { DraftTerms } from '../../../types/terms';

/** A place of a rule where a filled-in value went: `stages.fee.amountFen`, from the field `total`. */
export interface Landing {
	key: string;
	path: string;
	value: unknown;
}

/** Where the values of a template went: its rules and the terms walked side by side, rules that were left out skipped. */
export const landingsOf = (kind: ContractKind, terms: DraftTerms): Landing[] => walk(TEMPLATES[kind].rules, terms, '');

function walk(template: unknown, filled: unknown, path: string): Landing[] {
	if (!isObject(template)) return [];
	// A rule that was left out has no such place.
	if (typeof template.$ === 'string') return filled === undefined ? [] : [{ key: template.$, path, value: filled }];
	if (Array.isArray(template)) {
		const items = Array.isArray(filled) ? filled : [];
		// A blank in a list left its place.
		const shown = items.length < template.length ? template.filter((item) => !('$' in Object(item))) : template;
		return shown.flatMap((item, index) => {
			const id = isObject(item) ? item.id : undefined;
			const found = id === undefined ? items[index] : items.find((one) => isObject(one) && one.id === id);
			return found === undefined ? [] : walk(item, found, `${path}.${id ?? index}`);
		});
	}
	if (!isObject(filled)) return [];
	return Object.entries(template).flatMap(([key, value]) => walk(value, filled[key], `${path}.${key}`));
}

/** Every rule and exclusion of the terms: whatever names a clause and its words. */
export function sourcesOf(data: unknown): { clauseId: string; quote: string }[] {
	if (!isObject(data)) return [];
	const own = typeof data.clauseId === 'string' ? [{ clauseId: data.clauseId, quote: String(data.quote) }] : [];
	return [...own, ...Object.values(data).flatMap(sourcesOf)];
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

export const fieldsOfKind = (kind: ContractKind): readonly FieldSpec[] => TEMPLATES[kind].fields;

/** The clauses of a template in which the value of a field stands. */
export const clausesWith = (kind: ContractKind, key: string): string[] =>
	TEMPLATES[kind].clauses.filter(({ text }) => text.includes(`{{${key}}}`)).map(({ id }) => id);
