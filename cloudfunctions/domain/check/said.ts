import { addDays, addMonths } from '../calendar/chinaDate';
import type { NumberReading } from '../text/readings';
import type { Parameter } from './parameters';
import type { AnyTerms, Rule } from './rules';
import { isCountOf } from './units';

/** Whether a number, as it can be read, says something of a rule. */
export type Saying = (reading: NumberReading) => boolean;

const FEN_PER_YUAN = 100;
const MONTHS_EVERY = { month: 1, quarter: 3, year: 12 } as const;
const MONTHS_MAX = 1_200;
const ALL_DAY_MINUTES = 1_440;
/** 7×24, 365 days × 24 hours. */
const ALWAYS: ReadonlySet<number> = new Set([7, 24, 365]);
const ONCE = /^(?:次|份|期|遍|轮|项)$/;

/** Whether a reading is the value of a parameter, in its unit. A blank is said by no number. */
export function isValueOf(reading: NumberReading, { kind, value, unit, quote }: Parameter): boolean {
	if (value === null) return false;
	switch (kind) {
		case 'amountFen':
			// In a table the currency stands in the head of the column.
			if (reading.kind === 'count') return reading.unit === null && reading.value * FEN_PER_YUAN === value;
			return reading.kind === 'amount' && reading.fen === value;
		case 'rateBp':
			return reading.kind === 'rate' && reading.bp === value;
		case 'date':
			if (reading.kind === 'date') return reading.date === value;
			// 3 March of the year that stands before it.
			return reading.kind === 'dayOfYear' && dayOf(reading) === String(value).slice(-dayOf(reading).length);
		case 'minute':
			return reading.kind === 'time' && reading.minute === value;
		case 'count':
			return reading.kind === 'count' && isCountOf(reading, unit, Number(value), quote);
		default:
			return false;
	}
}

const dayOf = ({ month, day }: { month: number; day: number }): string =>
	`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Everything that the numbers of a rule's words may say: its parameters, and what follows from them. */
export function sayingsOf(rule: Rule, parameters: readonly Parameter[], terms: AnyTerms): Saying[] {
	const own = parameters.map((parameter) => (reading: NumberReading) => isValueOf(reading, parameter));
	const [list] = rule.keys;
	if (list === 'period') return [...own, isSpanOf(terms)];
	if (list === 'recurring') return [...own, isRhythmOf(rule)];
	return isAlwaysOpen(rule) ? [...own, isAlways] : own;
}

/** How long the term is: from its first to its last day, counted as contracts do, with or without the last one. */
export function isSpanOf({ period: { from, to } }: AnyTerms): Saying {
	return (reading) => {
		if (reading.kind !== 'count' || from === null || to === null || to < from) return false;
		const isMonths = (months: number): boolean => {
			if (!Number.isInteger(months) || months < 1 || months > MONTHS_MAX) return false;
			const end = addMonths(from, months);
			return end === to || addDays(end, -1) === to;
		};
		if (/年|月|季/.test(reading.unit ?? '')) return isMonths(monthsOf(reading.value, reading.unit ?? ''));
		if (!/^个?(?:日|天|自然日|日历日)$/.test(reading.unit ?? '') || !Number.isInteger(reading.value)) return false;
		const end = addDays(from, Math.min(reading.value, MONTHS_MAX * 31));
		return end === to || addDays(end, -1) === to;
	};
}

/** A printed span in months; NaN for what is none. */
export function monthsOf(value: number, unit: string): number {
	if (/年/.test(unit)) return value * MONTHS_EVERY.year;
	if (/季/.test(unit)) return value * MONTHS_EVERY.quarter;
	return /月/.test(unit) ? value : Number.NaN;
}

/** Once a month; every three months. */
function isRhythmOf({ fields }: Rule): Saying {
	const months = MONTHS_EVERY[fields.every as keyof typeof MONTHS_EVERY];
	return (reading) => {
		if (reading.kind !== 'count') return false;
		return (
			(reading.value === 1 && ONCE.test(reading.unit ?? '')) || monthsOf(reading.value, reading.unit ?? '') === months
		);
	};
}

const isAlways: Saying = (reading) => reading.kind === 'count' && ALWAYS.has(reading.value);

/** Office hours without an end: every day, 0:00 to 24:00. */
export function isAlwaysOpen({ keys, fields }: Rule): boolean {
	if (keys[0] !== 'officeHours' || fields.days !== 'everyDay' || !Array.isArray(fields.shifts)) return false;
	const [shift, ...more] = fields.shifts as { fromMinute: number; toMinute: number }[];
	return more.length === 0 && shift?.fromMinute === 0 && shift.toMinute === ALL_DAY_MINUTES;
}
