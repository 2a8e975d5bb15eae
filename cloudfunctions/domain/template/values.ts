import type { ExclusionReason } from '../../../types/codes';
import type { Fen, RateBp } from '../../../types/units';
import { daysInMonth, isChinaDate } from '../calendar/chinaDate';
import type { FieldSpec, Reading } from './shape';
import { BLANK, countText, dayText, shareText, yuanText } from './words';

/** A value twice: as the terms hold it, and as the paper prints it. A blank is null and `____`. */
export interface Value {
	value: unknown;
	words: string;
	/** Amounts alone: what the capitals are written from. */
	amountFen?: Fen;
	/** Free words of a person: why numbers in them set nothing. */
	free?: ExclusionReason;
	blank?: true;
}

/** The ids of contacts by their names; null where one of them is nobody's. */
export type ReadContacts = (names: readonly string[]) => string[] | null;

const LISTS: ReadonlySet<Reading | undefined> = new Set<Reading>(['list', 'contacts', 'members']);

/** Nothing was entered: null, and no entries where the terms have a list. */
export const blankValue = (reads?: Reading): Value => ({
	value: LISTS.has(reads) ? [] : null,
	words: BLANK,
	blank: true,
});

const DEFAULT_MAX_LENGTH = 40;
const LIST_MAX = 8;
const PEOPLE_MAX = 20;
const SHIFTS_MAX = 4;
const COUNT_MAX = 3650;
const HOURS_MAX = 720;
/** What the terms can hold as an amount; one entry is less, so that a sum of ten fits as well. */
const MONEY_MAX_FEN = 10_000_000_000;
const YUAN_MAX = 10_000_000;
const FEN_PER_YUAN = 100;
const BP_PER_PERCENT = 100;
const WHOLE_BP = 10_000;
const MINUTES_PER_DAY = 1440;
/** What the terms can hold as a day. */
const FIRST_DATE = '1970-01-02';
const LAST_DATE = '2999-12-31';

const LEAP_YEAR = 2000;

const SEPARATORS = /\s*[、，,；;\n]\s*/;
const WHOLE_NUMBER = /^\d{1,9}$/;
const TWO_DECIMALS = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/;
const DAY_OF_YEAR = /^(\d{1,2})(?:-| ?月 ?)(\d{1,2}) ?日?$/;
const SHIFT = /^(\d{1,2})[:：](\d{2})\s*[-–~至到]\s*(\d{1,2})[:：](\d{2})$/;

/** Reads what was entered into a field. Null: it is no such value. Empty is a blank. */
export function readValue(field: FieldSpec, entered: string, readContacts: ReadContacts): Value | null {
	const text = entered.trim();
	if (text === '') return blankValue(field.reads);
	switch (field.type) {
		case 'date':
			return isChinaDate(text) && text >= FIRST_DATE && text <= LAST_DATE
				? { value: text, words: dayText(text) }
				: null;
		case 'yuan':
			return within(field, hundredths(text), FEN_PER_YUAN, amountValue);
		case 'count':
			return countValue(text, field.min ?? 1, field.max ?? COUNT_MAX);
		case 'hours':
			return countValue(text, field.min ?? 1, field.max ?? HOURS_MAX);
		case 'percent':
			return within(field, hundredths(text), BP_PER_PERCENT, shareValue);
		case 'choice': {
			const choice = field.choices?.find(({ value }) => value === text);
			return choice ? { value: choice.value, words: choice.label } : null;
		}
		case 'text':
			return textValue(field, text, readContacts);
	}
}

/** An amount of 0 is no amount. */
export const amountValue = (amountFen: Fen): Value | null =>
	amountFen >= 1 && amountFen <= MONEY_MAX_FEN ? { value: amountFen, words: yuanText(amountFen), amountFen } : null;

/** A share from 0.01 % to the whole. */
export const shareValue = (rateBp: RateBp): Value | null =>
	rateBp >= 1 && rateBp <= WHOLE_BP ? { value: rateBp, words: shareText(rateBp) } : null;

/** Bounds are said in the unit of the field: yuan, per cent. */
function within(
	{ min = 0, max = YUAN_MAX }: FieldSpec,
	number: number | null,
	scale: number,
	toValue: (number: number) => Value | null,
): Value | null {
	return number !== null && number >= min * scale && number <= max * scale ? toValue(number) : null;
}

/** 19.9 is 1990 hundredths: fen of yuan, ten-thousandths of per cent. Null for more than two decimals. */
function hundredths(text: string): number | null {
	const [, whole, decimals = ''] = TWO_DECIMALS.exec(text) ?? [];
	return whole === undefined ? null : Number(whole.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'));
}

function countValue(text: string, min: number, max: number): Value | null {
	const value = WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN;
	return value >= min && value <= max ? { value, words: countText(value) } : null;
}

function textValue(field: FieldSpec, text: string, readContacts: ReadContacts): Value | null {
	const { reads = 'text', maxLength = DEFAULT_MAX_LENGTH, numbers: free = 'identifier' } = field;
	if (hasControls(text)) return null;
	if (reads === 'dayOfYear') return dayOfYearValue(text);
	if (reads === 'text') return text.length <= maxLength ? { value: text, words: text, free } : null;
	const entries = text.split(SEPARATORS).filter((entry) => entry !== '');
	const words = entries.join('、');
	if (reads === 'shifts') {
		const shifts = readShifts(entries);
		return shifts && { value: shifts, words };
	}
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

/** 09:00-12:00、13:30-18:00: in the order of the day, none into the next. */
function readShifts(entries: readonly string[]): { fromMinute: number; toMinute: number }[] | null {
	const shifts = entries.map((entry) => {
		const [, ...parts] = SHIFT.exec(entry) ?? [];
		const [fromHour = Number.NaN, fromMinute = 0, toHour = Number.NaN, toMinute = 0] = parts.map(Number);
		const isClock = fromMinute < 60 && toMinute < 60;
		return { fromMinute: isClock ? fromHour * 60 + fromMinute : Number.NaN, toMinute: toHour * 60 + toMinute };
	});
	const isInOrder = shifts.every(({ fromMinute, toMinute }, index) => {
		const earliest = shifts[index - 1]?.toMinute ?? 0;
		return fromMinute >= earliest && toMinute > fromMinute && toMinute <= MINUTES_PER_DAY;
	});
	return isInOrder && shifts.length > 0 && shifts.length <= SHIFTS_MAX ? shifts : null;
}
