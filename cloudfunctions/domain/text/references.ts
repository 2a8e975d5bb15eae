import { measureAt } from './measures';
import { type Match, matchAt, type Source } from './plain';
import type { NumberReading } from './readings';

const NUMERAL = '(?:\\d{1,4}|[一二三四五六七八九十百千零〇两]{1,7})';
/** What is named by its place in an order, not counted. */
const ORDERED = '条|章|节|款|项|目(?![前的标])|编|部分|版|页|期(?![间])|阶段|批|号|名|位|轮|附件';
const AGAIN = ` ?(?:第? ?\\(${NUMERAL}\\) ?[款项目]?|第? ?${NUMERAL} ?[款项目])`;
const PLACE_IN_TEXT = new RegExp(
	`(?:[本前上][条章节款] ?)?第 ?${NUMERAL}(?: ?[、,和及至到~-] ?第? ?${NUMERAL}){0,6} ?(?:${ORDERED})(?:${AGAIN}){0,3}`,
	'y',
);
const AFTER_PLACE =
	/ ?\d{1,2}(?:\.\d{1,2}){1,4}(?![\d]| ?[倍万元%‰])| ?\d{1,2}(?![\d.,:%‰])(?! ?[日天元年月个小名份次倍工台万人条至~-])/y;
const ANNEX = new RegExp(
	`(?:附件|附表|附录|附图|补充协议) ?(?:${NUMERAL}|\\(${NUMERAL}\\)|[A-Z])(?![\\d.]|[份个张页套件条项]|[A-Za-z])`,
	'y',
);
const IN_BRACKETS = /\( ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?\)/y;
const CIRCLED = /[①-⑳]|前[一两二三]款/y;
/** At the start of a text or after a stop: 1、 2. 3） 一、 */
const LISTED = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:、(?!\d)|\.(?!\d)|\))/y;
const DECIMAL_LABEL = /\d{1,2}(?:\.\d{1,2}){1,4}\.?(?!\d)/y;
const LONG_LABEL = /\d{1,2}(?:\.\d{1,2}){2,4}(?!\d)/y;
const AFTER_STOP = /(?:^|[\n。；;:]|。”)[\s#*-]*$/;
const REFERRED = /(?:[见按照依据]|按照|根据|参照|违反|本合同|本协议|以及|章) ?$/;
const SURE_MEASURE = /\) ?(?:个?工作日|日(?![常期])|天|个月|年(?!度)|小时|名(?!称)|份|元|%|台|次(?!日))/y;
/** What makes 1.5 at the start of a text a number; elsewhere any measure does. */
const SURE_AMOUNT = / ?(?:[%‰元万亿倍折×~]|个月|小时|天(?!津)|年(?![度检审]))/y;

/** A label of a clause, an annex, a version or a point in a list. */
export function readReference({ text, plain }: Source, at: number): Match<NumberReading> | null {
	const end = endOfReference(plain, at);
	if (end === null) return null;
	return { end, readings: [{ kind: 'reference', label: text.slice(at, end).replace(/\s/g, '') }] };
}

function endOfReference(plain: string, at: number): number | null {
	const place = matchAt(PLACE_IN_TEXT, plain, at);
	if (place) return endOfPlace(plain, at, at + place[0].length);
	const plainOne = matchAt(ANNEX, plain, at) ?? matchAt(CIRCLED, plain, at);
	if (plainOne) return at + plainOne[0].length;
	const wordsBefore = plain.slice(Math.max(0, at - 6), at);
	const starts = AFTER_STOP.test(wordsBefore);
	const bracketed = matchAt(IN_BRACKETS, plain, at);
	if (bracketed) {
		const measured = !starts && matchAt(SURE_MEASURE, plain, at + bracketed[0].length - 1);
		return measured ? null : at + bracketed[0].length;
	}
	const listed = starts ? matchAt(LISTED, plain, at) : null;
	if (listed) return at + listed[0].length;
	return endOfDecimals(plain, at, wordsBefore, starts);
}

function endOfPlace(plain: string, at: number, end: number): number {
	const numbered = /[条章)]$/.test(plain.slice(at, end)) ? matchAt(AFTER_PLACE, plain, end) : null;
	return end + (numbered?.[0].length ?? 0);
}

/** 3.2.1 is a label wherever it stands; 3.2 at the start of a text or after “see”, if it measures nothing. */
function endOfDecimals(plain: string, at: number, wordsBefore: string, starts: boolean): number | null {
	if (/[\d.]$/.test(wordsBefore)) return null;
	const label = matchAt(starts || REFERRED.test(wordsBefore) ? DECIMAL_LABEL : LONG_LABEL, plain, at);
	if (!label) return null;
	const end = at + label[0].length;
	const isAmount = matchAt(SURE_AMOUNT, plain, end) ?? (starts ? null : measureAt(plain, end, 'words'));
	return isAmount ? null : end;
}
