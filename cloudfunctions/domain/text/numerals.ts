import { plainOf } from './plain';

/** An exact decimal: `units` / 10 ** `scale`; both whole. 28,000.50 is 2800050 / 10 ** 2. */
export interface Decimal {
	units: number;
	scale: number;
}

const MAX_SCALE = 8;
const DIGITS = '零一二三四五六七八九';
const ALIKE: Record<string, string> = { 〇: '零', 两: '二', 兩: '二' };
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: readonly (readonly [string, number])[] = [
	['亿', 100_000_000],
	['万', 10_000],
];
const MULTIPLES: Record<string, number> = {
	'': 1,
	百: 100,
	千: 1000,
	万: 10_000,
	百万: 1e6,
	千万: 1e7,
	亿: 1e8,
	万亿: 1e12,
};

/** Nothing longer than this is a numeral. */
const MAX_NUMERAL_LENGTH = 40;

/** The value as a number; exact for whole numbers. */
export const numberOf = ({ units, scale }: Decimal): number => units / 10 ** scale;

/** The decimal times a whole number, if the result is whole: 0.05 × 100 is 5, 0.005 × 100 is null. */
export function wholeTimes({ units, scale }: Decimal, factor: number): number | null {
	const product = units * factor;
	const divisor = 10 ** scale;
	return Number.isSafeInteger(product) && product % divisor === 0 ? product / divisor : null;
}

function times(value: Decimal | null, factor: number): Decimal | null {
	if (value === null) return null;
	const units = value.units * factor;
	return Number.isSafeInteger(units) ? { units, scale: value.scale } : null;
}

/**
 * Reads a numeral as contracts write it: 28,000.00, ２８, 10万, 三, 二十, 两万, 两千五, 二〇二六, 零点五. Null for what is
 * none, for what has several meanings (两三, 三五), and for what is too large to be exact.
 */
export function readNumeral(words: string): Decimal | null {
	const plain = plainOf(words).trim();
	if (plain.length === 0 || plain.length > MAX_NUMERAL_LENGTH) return null;
	const [, figures, multiple = ''] = /^(\d[\d,]*(?:\.\d+)?) *([百千]?万|[百千亿]|万亿)?$/.exec(plain) ?? [];
	if (figures !== undefined) return times(readFigures(figures), MULTIPLES[multiple] ?? 1);
	return readChinese(plain);
}

function readFigures(figures: string): Decimal | null {
	if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(figures)) return null;
	const [whole = '', fraction = ''] = figures.replaceAll(',', '').split('.');
	const units = Number(whole + fraction);
	return fraction.length <= MAX_SCALE && Number.isSafeInteger(units) ? { units, scale: fraction.length } : null;
}

function readChinese(words: string): Decimal | null {
	const same = words.replace(/[〇两兩]/g, (character) => ALIKE[character] ?? character);
	// 一点五万: the multiple belongs to all of it.
	const [, whole = '', fraction = '', multiple = ''] =
		/^([零一二三四五六七八九十百千万亿]+)(?:点([零一二三四五六七八九]+))?(万|亿)?$/.exec(same) ?? [];
	if (fraction === '') return fromWhole(readWhole(same));
	const value = readWhole(whole);
	if (value === null || fraction.length > MAX_SCALE) return null;
	const decimals = Number([...fraction].map((character) => DIGITS.indexOf(character)).join(''));
	return times({ units: value * 10 ** fraction.length + decimals, scale: fraction.length }, MULTIPLES[multiple] ?? 1);
}

const fromWhole = (value: number | null): Decimal | null =>
	value !== null && Number.isSafeInteger(value) ? { units: value, scale: 0 } : null;

/** A whole number, by digits (二零二六) or by places (两千零二十六). */
function readWhole(words: string): number | null {
	if (/^[零一二三四五六七八九]+$/.test(words)) {
		// 三五 is "three or five"; only a year or a number with zeros in it is said digit by digit.
		const byDigits = words.length === 1 || words.length >= 4 || (words.includes('零') && !words.startsWith('零'));
		return byDigits ? Number([...words].map((character) => DIGITS.indexOf(character)).join('')) : null;
	}
	return readGroups(words, 0);
}

/** 万 and 亿 split the number; each side is read by itself. */
function readGroups(words: string, level: number): number | null {
	const group = GROUPS[level];
	if (group === undefined) return readPlaces(words);
	const [name, worth] = group;
	const at = words.lastIndexOf(name);
	if (at < 0) return readGroups(words, level + 1);
	const high = readGroups(words.slice(0, at), level + (name === '万' ? 1 : 0));
	const rest = words.slice(at + 1);
	if (high === null || high === 0) return null;
	if (rest === '') return high * worth;
	// 两万五 is 25,000: a last digit counts in the place below.
	if (rest.length === 1 && rest !== '零') {
		const digit = DIGITS.indexOf(rest);
		return digit > 0 ? high * worth + (digit * worth) / 10 : null;
	}
	const low = readGroups(rest, level + 1);
	return low === null || low >= worth ? null : high * worth + low;
}

/** Below 10,000: places go down, each once; 零 stands for places that are left out. */
function readPlaces(words: string): number | null {
	let [total, lastPlace, digit, zero] = [0, 10_000, -1, false];
	for (const [index, character] of [...words].entries()) {
		const place = PLACES[character];
		if (place === undefined) {
			const next = DIGITS.indexOf(character);
			if (next < 0 || digit >= 0 || (next === 0 && zero)) return null;
			if (next === 0) zero = true;
			else digit = next;
			continue;
		}
		if (place >= lastPlace || (digit < 0 && !(place === 10 && (index === 0 || lastPlace === 100)))) return null;
		total += (digit < 0 ? 1 : digit) * place;
		[lastPlace, digit, zero] = [place, -1, false];
	}
	if (digit < 0) return zero || total === 0 ? null : total;
	// 一百二 is 120, 一百零二 is 102.
	const shortened = !zero && lastPlace < 10_000 && lastPlace > 10;
	return total + (shortened ? (digit * lastPlace) / 10 : digit);
}
