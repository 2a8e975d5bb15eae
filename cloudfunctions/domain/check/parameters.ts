import type { VALUE_KINDS } from '../../../types/views-contract';
import { type AnyTerms, type Fields, isFields, type Key, type Rule, rulesOf } from './rules';

export type ParameterKind = (typeof VALUE_KINDS)[number];
export type ParameterValue = number | string | null;

/** One number of a contract, or the blank where one may stand. */
export interface Parameter {
	/** Its place in the terms: `stages.first.due.count`. Unique. */
	path: string;
	/** The place of the rule it belongs to: `stages.first`. */
	rulePath: string;
	/** Where to find it: keys and indexes. A day that returns every year stands at its rule (`due`), in two fields. */
	keys: readonly Key[];
	title: string | null;
	field: string;
	/** The unit of a count or of a price: `calendarDay`, `hour`, `year`, or the contract's own word. */
	unit: string | null;
	kind: ParameterKind;
	/** Null: a blank, 未约定. A day is written YYYY-MM-DD, one that returns every year MM-DD. */
	value: ParameterValue;
	clauseId: string;
	quote: string;
}

/** Parts of a rule that hold no numbers of the words: names of people as they were told, and where the rule stands. */
const WITHOUT_NUMBERS: ReadonlySet<string> = new Set(['members', 'clauseId', 'quote']);
const UNIT_OF_FIELD: Readonly<Record<string, string>> = {
	...{ hours: 'hour', workingDayHours: 'hour', otherDayHours: 'hour', calendarDays: 'calendarDay' },
	...{ freeYears: 'year', minYears: 'year' },
};

interface Place {
	rule: Rule;
	/** The object that has the field. */
	holder: Fields;
	/** Keys within the rule. */
	keys: readonly Key[];
}

/** Every number, day and clock time of every rule, and every blank where one may stand; names are no numbers. */
export function parametersOf(terms: AnyTerms): Parameter[] {
	return rulesOf(terms).flatMap((rule) => leavesOf({ rule, holder: rule.fields, keys: [] }));
}

function leavesOf(place: Place): Parameter[] {
	if (place.holder.rule === 'date') return [yearlyDay(place)];
	return Object.entries(place.holder).flatMap(([field, value]): Parameter[] => {
		const { rule, keys } = place;
		if (WITHOUT_NUMBERS.has(field)) return [];
		if (Array.isArray(value)) {
			return value.flatMap((item, index) =>
				isFields(item) ? leavesOf({ rule, holder: item, keys: [...keys, field, index] }) : [],
			);
		}
		if (isFields(value)) return leavesOf({ rule, holder: value, keys: [...keys, field] });
		const kind = kindOf(field, value);
		return kind === null || (value === null && !isBlank(field, place)) ? [] : [leafOf(place, field, kind, value)];
	});
}

function leafOf({ rule, holder, keys }: Place, field: string, kind: ParameterKind, value: unknown): Parameter {
	return {
		path: [rule.path, ...keys, field].join('.'),
		rulePath: rule.path,
		keys: [...rule.keys, ...keys, field],
		title: rule.title,
		field,
		unit: unitOf(field, kind, holder, rule),
		kind,
		value: value as ParameterValue,
		clauseId: rule.clauseId,
		quote: rule.quote,
	};
}

/** 31 December is one parameter, in two fields of its due rule. */
function yearlyDay(place: Place): Parameter {
	const { month, day } = place.holder as { month: number; day: number };
	const value = [month, day].map((part) => String(part).padStart(2, '0')).join('-');
	return { ...leafOf(place, 'date', 'date', value), keys: [...place.rule.keys, ...place.keys] };
}

function kindOf(field: string, value: unknown): ParameterKind | null {
	if (field.endsWith('Fen')) return 'amountFen';
	if (field.endsWith('Bp')) return 'rateBp';
	if (field.endsWith('Minute') || field === 'shifts') return 'minute';
	if (field === 'from' || field === 'to' || field === 'date')
		return typeof value === 'number' || isName(value) ? null : 'date';
	return typeof value === 'number' || COUNTS.has(field) ? 'count' : null;
}

/** `from` is the event of a due rule, the first day of a term. */
const isName = (value: unknown): boolean => typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value);

const COUNTS: ReadonlySet<string> = new Set(['count', 'hours', 'workingDayHours', 'otherDayHours', 'calendarDays']);

/** Whether nothing in this field means that the contract left something open, and not that it says nothing of the kind. */
function isBlank(field: string, { rule, holder }: Place): boolean {
	const [list] = rule.keys;
	if (field === 'to') return holder.ends === null;
	// A draft whose term begins with the signing; how many people, where no number is named.
	if (field === 'from' || list === 'team') return false;
	if (field !== 'amountFen') return field === 'shifts' || COUNTS.has(field);
	if (list === 'prices') return holder.unit !== 'quotation' && holder.unit !== 'free';
	if (list === 'items') return holder.shareBp === null;
	return holder.basis !== 'yearOver12';
}

function unitOf(field: string, kind: ParameterKind, holder: Fields, rule: Rule): string | null {
	if (kind === 'amountFen') return rule.keys[0] === 'prices' ? String(holder.unit) : null;
	if (kind !== 'count') return null;
	if (rule.keys[0] === 'team' && field === 'count') return 'person';
	if (rule.keys[0] === 'copies') return 'copy';
	return UNIT_OF_FIELD[field] ?? (field === 'count' && typeof holder.unit === 'string' ? holder.unit : null);
}

/** The same terms with another value of one parameter; as they are where no parameter has this path. */
export function setParameter<T extends AnyTerms>(terms: T, path: string, value: ParameterValue): T {
	const parameter = parametersOf(terms).find((one) => one.path === path);
	return parameter ? (put(terms, parameter.keys, parameter, value) as T) : terms;
}

function put(holder: unknown, keys: readonly Key[], parameter: Parameter, value: ParameterValue): unknown {
	const [key, ...rest] = keys;
	if (key === undefined)
		return isFields(holder) && holder.rule === 'date' ? { ...holder, ...monthAndDay(value) } : value;
	if (Array.isArray(holder)) {
		return holder.map((item, index) => (index === key ? put(item, rest, parameter, value) : item));
	}
	return isFields(holder) ? { ...holder, [key]: put(holder[key], rest, parameter, value) } : holder;
}

function monthAndDay(value: ParameterValue): { month: number; day: number } {
	const [month = 1, day = 1] = String(value).split('-').slice(-2).map(Number);
	return { month, day };
}
