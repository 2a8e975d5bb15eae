import type { Fen, RateBp } from '../../../types/units';
import { isChinaDate } from '../calendar/chinaDate';
import type { FieldSpec } from './shape';
import { textValue } from './texts';
import { blankValue, type ReadContacts, type Value } from './value';
import { countText, dayText, shareText, yuanText } from './words';

const COUNT_MAX = 3650;
const HOURS_MAX = 720;
/** What the terms can hold as an amount; one entry is less, so that a sum of ten fits as well. */
const MONEY_MAX_FEN = 10_000_000_000;
const YUAN_MAX = 10_000_000;
const FEN_PER_YUAN = 100;
const BP_PER_PERCENT = 100;
const WHOLE_BP = 10_000;
/** What the terms can hold as a day. */
const FIRST_DATE = '1970-01-02';
const LAST_DATE = '2999-12-31';

const WHOLE_NUMBER = /^\d{1,9}$/;
const TWO_DECIMALS = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/;

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
