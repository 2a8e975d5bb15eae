/** Values of parameters as they are typed, and as contracts print them. */
import type { ParameterView } from '../../../../types/views-contract';
import { fenOfTyped, moneyParts, typedOfFen } from '../../../wording/money';
import type { ParameterValue } from './parameter';
import { withFigure } from './words';

type Kind = ParameterView['kind'];

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
const BP_PER_PERMILLE = 10;
const BP_PER_PERCENT = 100;

const two = (part: number): string => String(part).padStart(2, '0');
const clock = (minute: number): string =>
	`${two(Math.floor(minute / MINUTES_PER_HOUR))}:${two(minute % MINUTES_PER_HOUR)}`;

/** A rate in per cent with as many decimals as it needs; no float is multiplied. */
function percent(rateBp: number): string {
	const cents = rateBp % BP_PER_PERCENT;
	return `${Math.floor(rateBp / BP_PER_PERCENT)}${cents === 0 ? '' : `.${two(cents).replace(/0$/, '')}`}`;
}

/** A value as it stands in its field; '' for a blank. */
export function typedOf({ kind, value }: Pick<ParameterView, 'kind' | 'value'>): string {
	if (value === null) return '';
	const write: Record<Kind, (value: string) => string> = {
		...{ count: String, date: String, text: String },
		amountFen: (fen) => typedOfFen(Number(fen)),
		rateBp: (bp) => percent(Number(bp)),
		minute: (minute) => clock(Number(minute)),
	};
	return write[kind](value);
}

const PERCENT_TYPED = /^(\d{1,3})(?:\.(\d{1,2}))?$/;

function readPercent(typed: string): number | undefined {
	const [, whole, decimals = ''] = PERCENT_TYPED.exec(typed) ?? [];
	return whole === undefined ? undefined : Number(whole) * BP_PER_PERCENT + Number(decimals.padEnd(2, '0'));
}

function readClock(typed: string): number | undefined {
	const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
	const minute = Number(hours) * MINUTES_PER_HOUR + Number(minutes);
	return minute <= MINUTES_PER_DAY && Number(minutes) < MINUTES_PER_HOUR ? minute : undefined;
}

/** What was typed as the terms hold it: null for a blank, undefined when it is no such value. */
export function readTyped(kind: Kind, typed: string): ParameterValue | undefined {
	const text = typed.trim();
	if (text === '') return null;
	const read: Record<Kind, () => ParameterValue | undefined> = {
		text: () => text,
		count: () => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
		amountFen: () => fenOfTyped(text),
		rateBp: () => readPercent(text),
		date: () => (/^(\d{4}-)?\d{2}-\d{2}$/.test(text) ? text : undefined),
		minute: () => readClock(text),
	};
	return read[kind]();
}

const thousands = (figures: string): string => figures.replace(/\B(?=(\d{3})+$)/g, ',');

/** How contracts print a value, with the sign of a rate behind it. */
function printed(kind: Kind, value: ParameterValue): { figure: string; sign: string } {
	if (value === null) return { figure: '', sign: '' };
	const number = Number(value);
	if (kind === 'amountFen') return { figure: `${moneyParts(number).yuan}${moneyParts(number).cents}`, sign: '' };
	if (kind === 'count') return { figure: thousands(String(number)), sign: '' };
	if (kind === 'rateBp') {
		const permille = number < BP_PER_PERCENT && number % BP_PER_PERMILLE === 0;
		return permille ? { figure: String(number / BP_PER_PERMILLE), sign: '‰' } : { figure: percent(number), sign: '%' };
	}
	return { figure: '', sign: '' };
}

const dayParts = (day: string): string[] => day.split('-').map((part) => String(Number(part)));

/** A day as it is printed: `2026 年 3 月 4 日`, `12 月 31 日`. */
function printedDay(day: ParameterValue): string {
	const parts = dayParts(String(day));
	return ['日', '月', '年'].reduce((words, unit, at) => {
		const part = parts[parts.length - 1 - at];
		return part === undefined ? words : `${part} ${unit}${words === '' ? '' : ' '}${words}`;
	}, '');
}

/** The passage as it would say another value; unchanged where that cannot be told from the figures alone. */
export function passageWith(passage: string, kind: Kind, old: ParameterValue, value: ParameterValue): string {
	if (old === null || value === null) return passage;
	if (kind === 'date') return passage.split(printedDay(old)).join(printedDay(value));
	const [before, after] = [printed(kind, old), printed(kind, value)];
	return before.sign === after.sign ? withFigure(passage, before.figure, after.figure) : passage;
}
