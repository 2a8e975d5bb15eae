import { readNumeral, wholeTimes } from './numerals';
import { before, type Match, matchAt } from './plain';
import type { NumberReading } from './readings';

const SAID = '[零一二三四五六七八九十百千万两点〇]{1,12}';
const FRACTION = new RegExp(`(${SAID}|\\d{1,6}) ?分之 ?(${SAID}|\\d{1,9}(?:\\.\\d{1,6})?)`, 'y');
/** 百分之三至五: what comes after the first is of the same whole. */
const RANGE_OF_RATES = new RegExp(`([百千万])分之 ?${SAID} ?[至到~-] ?$`);
const PART = new RegExp(SAID, 'y');
const TENTHS =
	/([一二两三四五六七八九十]点?[一二三四五六七八九]?|\d{1,2}(?:\.\d)?) ?成(半)?(?![为员功立果品本都套交长熟绩就不分色])/y;
/** 费用的一半 is a rate; 做到一半 is halfway. */
const HALF_OF = /(?<=[的付收按退减各余担])一半(?![天个])/y;
const WHOLE_BP = 10_000;
const TENTH_BP = 1_000;
const WORTH_BP: Record<string, number> = { '%': 100, '‰': 10, '‱': 1 };

const rate = (bp: number | null): NumberReading[] => (bp === null ? [] : [{ kind: 'rate', bp }]);

/** A rate in words: 百分之八十, 千分之五, 三分之一 (no whole bp: no reading), 八成半, 一半. */
export function readSaidRate(plain: string, at: number): Match<NumberReading> | null {
	const fraction = matchAt(FRACTION, plain, at);
	if (fraction) {
		const [words, ofWords = '', partWords = ''] = fraction;
		return { end: at + words.length, readings: partOf(ofWords, partWords) };
	}
	const range = RANGE_OF_RATES.exec(before(plain, at));
	const second = range && matchAt(PART, plain, at);
	if (second) return { end: at + second[0].length, readings: partOf(range[1] ?? '', second[0]) };
	const tenths = matchAt(TENTHS, plain, at);
	if (tenths) {
		const [words, number = '', half] = tenths;
		const value = readNumeral(number);
		const bp = value && wholeTimes(value, TENTH_BP);
		return { end: at + words.length, readings: rate(bp !== null && half ? bp + TENTH_BP / 2 : bp) };
	}
	return matchAt(HALF_OF, plain, at) ? { end: at + 2, readings: rate(WHOLE_BP / 2) } : null;
}

function partOf(ofWords: string, partWords: string): NumberReading[] {
	const part = readNumeral(partWords === '百' ? '一百' : partWords);
	const scaled = part && wholeTimes(part, WHOLE_BP);
	const whole = { 百: 100, 千: 1_000, 万: WHOLE_BP }[ofWords] ?? readNumeral(ofWords)?.units ?? 0;
	return rate(scaled !== null && scaled % whole === 0 ? scaled / whole : null);
}

const SIGN = / {0,3}([%‰‱])/y;

/** A number and its sign: 80%, 5‰, 0.05 %. Less than a whole bp has no reading. */
export function readSignedRate(plain: string, at: number, end: number): Match<NumberReading> | null {
	const sign = matchAt(SIGN, plain, end);
	if (!sign) return null;
	const value = readNumeral(plain.slice(at, end));
	return { end: end + sign[0].length, readings: rate(value && wholeTimes(value, WORTH_BP[sign[1] ?? ''] ?? 0)) };
}
