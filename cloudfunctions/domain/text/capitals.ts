import { readCapital } from './capital';
import { measureAt, unitBeyondBracket } from './measures';
import { numberOf, readNumeral } from './numerals';
import { before, type Match, matchAt } from './plain';
import type { NumberReading } from './readings';

const DIGIT = '壹贰貳弍叁參叄肆伍陆陸柒捌玖';
const ANY = `${DIGIT}零〇拾佰仟万萬亿億百千一二三四五六七八九十两`;
const INTEGER = new RegExp(`(?:[${DIGIT}拾佰仟]|零(?= {0,2}[元圆圓拾佰仟]))(?: {0,2}[${ANY}]){0,40}`, 'y');
const YUAN = /(?: {0,2}[元圆圓](?![旦素件]))/y;
const SMALL = new RegExp(` {0,2}[${ANY}]{1,3} {0,2}(?:角|分(?![钟之]))`, 'y');
const DIRECT_SMALL = / {0,2}(?:角|分(?![钟之别]))/y;
const WHOLE = / {0,2}(?:整(?![体个理改套数])|正(?![常规式确在本文]))/y;
/** 陆 and 伍 are parts of names and words. */
const IN_A_WORD = /[大登着内水]$/;
const FOR_COUNTING: Record<string, string> = {
	...{ 壹: '一', 贰: '二', 貳: '二', 弍: '二', 叁: '三', 參: '三', 叄: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六' },
	...{ 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿' },
};

const lengthAt = (pattern: RegExp, plain: string, at: number) => matchAt(pattern, plain, at)?.[0].length ?? 0;

/**
 * A number in capitals: an amount (贰万捌仟元整), or so many of something (肆份). An amount that is not written as the
 * rules want it has no reading.
 */
export function readCapitalNumber(plain: string, at: number): Match<NumberReading> | null {
	const whole = matchAt(INTEGER, plain, at);
	if (!whole || IN_A_WORD.test(before(plain, at))) return null;
	const endOfWhole = at + whole[0].length;
	const end = endOfAmount(plain, endOfWhole);
	if (end > endOfWhole) {
		return { end, readings: amountOf(plain.slice(at, end)) };
	}
	return readCount(plain, at, endOfWhole);
}

/** Where the amount ends, or the same place if this is no amount. */
function endOfAmount(plain: string, at: number): number {
	const yuan = lengthAt(YUAN, plain, at);
	let end = at + (yuan || lengthAt(DIRECT_SMALL, plain, at));
	if (end === at) return at;
	for (let parts = 0; parts < 2; parts += 1) end += lengthAt(SMALL, plain, end);
	return end + lengthAt(WHOLE, plain, end);
}

function readCount(plain: string, at: number, end: number): Match<NumberReading> | null {
	const words = plain.slice(at, end).replace(/ /g, '');
	const measure = measureAt(plain, end, 'words');
	const unit = measure?.unit ?? unitBeyondBracket(plain, end);
	if (unit === '元') return { end, readings: amountOf(`${words}元`) };
	// A lone capital without a measure is somebody's name; several make a number.
	if (unit === null && (words.length < 2 || !/[拾佰仟万萬亿億]/.test(words))) return null;
	if (unit === null) return { end: end + lengthAt(WHOLE, plain, end), readings: [] };
	const value = readNumeral([...words].map((character) => FOR_COUNTING[character] ?? character).join(''));
	return { end: measure?.end ?? end, readings: value ? [{ kind: 'count', value: numberOf(value), unit }] : [] };
}

function amountOf(words: string): NumberReading[] {
	const reading = readCapital(words);
	return 'fen' in reading ? [{ kind: 'amount', fen: reading.fen }] : [];
}
