import { readNumeral } from './numerals';
import { plainOf } from './plain';

/** The ways of numbering, from the outermost in. */
export const LABEL_STYLES = [
	'annex',
	'chapter',
	'article',
	'chinese',
	'chineseParen',
	'digit',
	'digitParen',
	'word',
] as const;
export type LabelStyle = (typeof LABEL_STYLES)[number];

/** One step of a label: 第四条（二）1 has three. */
export interface LabelPart {
	style: LabelStyle;
	/** Null for a word: 2.1 服务时间. */
	value: number | null;
	/** As the label prints it, and where in the label it starts. */
	words: string;
	start: number;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,6}';
const PARTS: readonly (readonly [LabelStyle, RegExp])[] = [
	['annex', new RegExp(`(?:附件|附表|附录) ?(?:(${CHINESE}|\\d{1,3})|\\((${CHINESE}|\\d{1,3})\\))?`, 'y')],
	['chapter', new RegExp(`第 ?(${CHINESE}|\\d{1,3}) ?[章编]`, 'y')],
	['article', new RegExp(`第 ?(${CHINESE}|\\d{1,3}) ?[条款项节]`, 'y')],
	['chineseParen', new RegExp(`第?\\( ?(${CHINESE}) ?\\) ?[款项]?`, 'y')],
	['digitParen', /第?(?:\( ?(\d{1,3}) ?\)|(\d{1,3})\)) ?[款项]?/y],
	['chinese', new RegExp(`(${CHINESE})(?=[、.\\s(]|\\d|$)`, 'y')],
	['digit', /(\d{1,4})/y],
];
const SEPARATOR = /[\s、.:,]{1,8}/y;
const WORD = /[\s\S]+/y;
/** No label has more steps. */
const MAX_PARTS = 8;

/** A label as a path that can be compared: 第四条（二）1, 六、3, 第二章 2.2.1 (the 2 of the chapter is said once), 附件（报价）. */
export function readLabel(label: string): LabelPart[] {
	const plain = plainOf(label).trimEnd();
	const parts: LabelPart[] = [];
	let [at, repeated] = [0, false];
	while (at < plain.length && parts.length < MAX_PARTS) {
		SEPARATOR.lastIndex = at;
		const skipped = SEPARATOR.exec(plain)?.[0].length ?? 0;
		if (skipped > 0) {
			at += skipped;
			continue;
		}
		const part = partAt(plain, at);
		at = part.start + part.words.length;
		const isRepeated = !repeated && plain.charAt(at) === '.' && repeatsHeading(parts, part);
		if (!isRepeated) parts.push(part);
		repeated ||= isRepeated;
	}
	return parts;
}

function partAt(plain: string, start: number): LabelPart {
	for (const [style, pattern] of PARTS) {
		pattern.lastIndex = start;
		const found = pattern.exec(plain);
		if (!found) continue;
		const numeral = found[1] ?? found[2];
		const value = numeral === undefined ? null : (readNumeral(numeral)?.units ?? null);
		if (value !== null || style === 'annex') return { style, value, words: found[0], start };
	}
	WORD.lastIndex = start;
	return { style: 'word', value: null, words: WORD.exec(plain)?.[0] ?? '', start };
}

/** 第二章 2.2.1 and 第一条 1.1: the first figure is the number of the chapter once more. */
function repeatsHeading(parts: readonly LabelPart[], part: LabelPart): boolean {
	const [heading, ...others] = parts;
	return (
		others.length === 0 &&
		part.style === 'digit' &&
		heading !== undefined &&
		heading.style === 'chapter' &&
		heading.value === part.value
	);
}

const PARENT_STYLES: readonly LabelStyle[] = ['annex', 'chapter', 'article', 'chinese', 'chineseParen', 'digit'];

/** Whether a label that begins with this style stands under a heading of the other, when printed without it. */
export const standsUnder = (style: LabelStyle, heading: LabelStyle): boolean =>
	style !== 'word' && PARENT_STYLES.includes(heading) && LABEL_STYLES.indexOf(style) > LABEL_STYLES.indexOf(heading);
