import { daysInMonth } from '../calendar/chinaDate';
import type { FieldSpec } from './shape';
import type { ReadContacts, Value } from './value';

const DEFAULT_MAX_LENGTH = 40;
const LIST_MAX = 8;
const PEOPLE_MAX = 20;
const SHIFTS_MAX = 4;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
const LEAP_YEAR = 2000;

const SEPARATORS = /\s*[、，,；;]\s*/;
const DAY_OF_YEAR = /^(\d{1,2})(?:-| ?月 ?)(\d{1,2}) ?日?$/;
const SHIFT = /^(\d{1,2})[:：](\d{2})\s*[-–~至到]\s*(\d{1,2})[:：](\d{2})$/;

/** Reads a text as its field says. Null: it is no such text. */
export function textValue(field: FieldSpec, text: string, readContacts: ReadContacts): Value | null {
	const { reads = 'text', maxLength = DEFAULT_MAX_LENGTH, numbers: free = 'identifier' } = field;
	if (hasControls(text)) return null;
	if (reads === 'dayOfYear') return dayOfYearValue(text);
	if (reads === 'text') return text.length <= maxLength ? { value: text, words: text, free } : null;
	const entries = text.split(SEPARATORS).filter((entry) => entry !== '');
	const words = entries.join('、');
	if (reads === 'shifts') return shiftsValue(entries);
	const max = reads === 'list' ? LIST_MAX : PEOPLE_MAX;
	if (entries.length === 0 || entries.length > max || entries.some((one) => one.length > maxLength)) return null;
	if (reads === 'members') return { value: entries.map((name) => ({ name, years: null })), words, free };
	const value = reads === 'list' ? entries : readContacts(entries);
	return value && { value, words, free };
}

/** A day that some year has; the terms hold it as the rule of what is due on it. */
function dayOfYearValue(text: string): Value | null {
	const [month = 0, day = 0] = DAY_OF_YEAR.exec(text)?.slice(1).map(Number) ?? [];
	const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(LEAP_YEAR, month);
	return isDay ? { value: { rule: 'date', month, day }, words: `${month} 月 ${day} 日` } : null;
}

/** Nothing that breaks a line or hides on the paper. */
const hasControls = (text: string): boolean => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);

interface Shift {
	fromMinute: number;
	toMinute: number;
}

/** 09:00-12:00、13:30-18:00: in the order of the day, none into the next. */
function shiftsValue(entries: readonly string[]): Value | null {
	const shifts = entries.map(readShift);
	const isInOrder = shifts.every(({ fromMinute, toMinute }, index) => {
		const earliest = shifts[index - 1]?.toMinute ?? 0;
		return fromMinute >= earliest && toMinute > fromMinute && toMinute <= MINUTES_PER_DAY;
	});
	if (!isInOrder || shifts.length === 0 || shifts.length > SHIFTS_MAX) return null;
	return { value: shifts, words: shifts.map(shiftText).join('、') };
}

/** Minutes of the day; not a number for what is no time of day. */
function readShift(entry: string): Shift {
	const [fromHour, fromMinute, toHour, toMinute] = SHIFT.exec(entry)?.slice(1).map(Number) ?? [];
	return { fromMinute: minuteOf(fromHour, fromMinute), toMinute: minuteOf(toHour, toMinute) };
}

const minuteOf = (hour = Number.NaN, minute = Number.NaN): number =>
	minute < MINUTES_PER_HOUR ? hour * MINUTES_PER_HOUR + minute : Number.NaN;

const clockText = (minuteOfDay: number): string =>
	[Math.floor(minuteOfDay / MINUTES_PER_HOUR), minuteOfDay % MINUTES_PER_HOUR]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');

const shiftText = ({ fromMinute, toMinute }: Shift): string => `${clockText(fromMinute)}-${clockText(toMinute)}`;
