import { moneyLike, readAmount } from './amounts';
import { isArticle, isDetermined, type Measure, measureAt, timeMeasureAt, unitBeyondBracket } from './measures';
import { numberOf, readNumeral } from './numerals';
import { before, type Match, matchAt } from './plain';
import { readSignedRate } from './rates';
import type { NumberReading } from './readings';

const FIGURES =
	/\d(?:\d{0,2}(?:,\d{3})+(?!\d)|\d{0,60})(?:\.\d{1,20})?(?: ?(?:[百千]?万(?!一)|[百千亿](?![兆克字米])))?/y;
/** Thousands set apart before 元, well or badly: a bad one has no reading, but is one number. */
const SEPARATED = /\d{1,3}(?:[ ,]\d{2,4}){1,5}(?:\.\d{1,8})?(?= {0,4}万?元)/y;
const SAID =
	/(?:(?:[一二三四五六七八九两](?:[零〇一二三四五六七八九十百千万亿两]{0,20})|十(?:[一二三四五六七八九万亿]{0,8}))(?:点[零一二三四五六七八九]{1,6}[万亿]?)?|零(?=[个次天日条点])(?:点[零一二三四五六七八九]{1,6})?)/y;
const APPROXIMATE = / ?[多余几来]/y;
const VAGUE_BEFORE = /[数几]$/;
const RANGE = / ?(?:[-~至到～—]{1,2}|或者?) ?/y;
const HALF = /半/y;
const HALF_OF = /半(?=年(?![度代])|个?月|天|日|个小时|小时|个工作日|个季度)/y;
/** 四周 all around, 二次 secondary: words, not numbers. */
const SAYING =
	/四周(?![内以后前的])|四处|二次(?:开发|下载|销售|利用|加工|包装|传播|转让|授权|创作|验证)|千家|百家|(?:一|三)天两头|一日三餐|三年五载/y;
const DOUBLE = /双倍/y;
const MONTHS_PER_YEAR = 12;

/** A numeral in figures or words with what it measures. A numeral in words without a measure is no number. */
export function readCount(plain: string, at: number): Match<NumberReading> | null {
	const saying = matchAt(SAYING, plain, at);
	if (saying) return { end: at + saying[0].length, readings: null };
	if (matchAt(DOUBLE, plain, at)) return { end: at + 2, readings: [{ kind: 'count', value: 2, unit: '倍' }] };
	const figures = matchAt(SEPARATED, plain, at) ?? matchAt(FIGURES, plain, at);
	if (figures) return readFigures(plain, at, at + figures[0].length);
	const said = matchAt(SAID, plain, at);
	if (said) return readSaid(plain, at, at + said[0].length);
	return readHalf(plain, at);
}

function readFigures(plain: string, at: number, end: number): Match<NumberReading> {
	const quantity = readSignedRate(plain, at, end) ?? readAmount(plain, at, end);
	if (quantity) return quantity;
	const words = plain.slice(at, end);
	const vague = matchAt(APPROXIMATE, plain, end)?.[0].length ?? 0;
	const measure = measureAt(plain, end + vague, 'digits');
	if (vague > 0 && measure) return { end: measure.end, readings: [] };
	if (measure) return withHalf(plain, words, measure);
	const like = rangeLike(plain, end) ?? saidTwice(plain, end);
	if (like) return { end, readings: sameKind(words, like) };
	return { end, readings: [...moneyLike(words), ...count(words, null)] };
}

function readSaid(plain: string, at: number, end: number): Match<NumberReading> | null {
	const words = plain.slice(at, end);
	const vagueBefore = VAGUE_BEFORE.test(before(plain, at));
	const quantity = vagueBefore ? null : (readSignedRate(plain, at, end) ?? readAmount(plain, at, end));
	if (quantity) return quantity;
	const vague = matchAt(APPROXIMATE, plain, end)?.[0].length ?? 0;
	const measure = measureAt(plain, end + vague, 'words');
	if (!measure) {
		const like = rangeLike(plain, end) ?? saidTwice(plain, end);
		return { end, readings: like ? sameKind(words, like) : null };
	}
	// 数十条, 几百个: the text itself gives no number.
	if (vagueBefore) return { end: measure.end, readings: null };
	const isOne = words === '一' && vague === 0 && !(measure.unit === '个' && plain.charAt(measure.end) === '半');
	if (isOne && (isDetermined(before(plain, at)) || isArticle(plain, end, measure.unit))) {
		return { end: measure.end, readings: null };
	}
	return vague > 0 ? { end: measure.end, readings: [] } : withHalf(plain, words, measure);
}

function count(words: string, unit: string | null): NumberReading[] {
	const value = readNumeral(words);
	return value ? [{ kind: 'count', value: numberOf(value), unit }] : [];
}

/** 一年半 is 18 months, 三天半 is 3.5 days, 一个半月 is 1.5 months. */
function withHalf(plain: string, words: string, measure: Measure): Match<NumberReading> {
	const value = readNumeral(words);
	if (value === null) return { end: measure.end, readings: [] };
	const half = matchAt(HALF, plain, measure.end) !== null;
	if (measure.unit === '个' && half) {
		const time = timeMeasureAt(plain, measure.end + 1);
		if (time) return halves(numberOf(value) + 0.5, `个${time.unit}`.replace('个小时', '小时'), time.end);
	}
	if (half && measure.unit === '年') return halves((numberOf(value) + 0.5) * MONTHS_PER_YEAR, '个月', measure.end + 1);
	if (half && measure.unit === '天') return halves(numberOf(value) + 0.5, '天', measure.end + 1);
	return { end: measure.end, readings: count(words, measure.unit) };
}

const halves = (value: number, unit: string, end: number): Match<NumberReading> => ({
	end,
	readings: [{ kind: 'count', value, unit }],
});

/** 半年 is six months; half of anything else stays a half. */
function readHalf(plain: string, at: number): Match<NumberReading> | null {
	if (!matchAt(HALF_OF, plain, at) || /[上下前后多大]$/.test(before(plain, at))) return null;
	const measure = measureAt(plain, at + 1, 'words');
	if (!measure) return null;
	if (measure.unit === '年') return halves(MONTHS_PER_YEAR / 2, '个月', measure.end);
	return halves(0.5, measure.unit === '月' ? '个月' : measure.unit, measure.end);
}

/** The first number of a range (3 至 5 日, 三到五个月) is of the kind of the second. */
function rangeLike(plain: string, end: number): NumberReading | null {
	const range = matchAt(RANGE, plain, end);
	if (!range) return null;
	const from = end + range[0].length;
	const second = matchAt(FIGURES, plain, from) ?? matchAt(SAID, plain, from);
	if (!second) return null;
	const to = from + second[0].length;
	const quantity = readSignedRate(plain, from, to) ?? readAmount(plain, from, to);
	if (quantity) return quantity.readings?.[0] ?? null;
	const measure = measureAt(plain, to, /^\d/.test(second[0]) ? 'digits' : 'words');
	return measure ? { kind: 'count', value: 0, unit: measure.unit } : null;
}

/** 三十（30）日: what stands behind the bracket is said of both. */
function saidTwice(plain: string, end: number): NumberReading | null {
	const unit = unitBeyondBracket(plain, end);
	if (unit === null) return null;
	return unit === '元' ? { kind: 'amount', fen: 0 } : { kind: 'count', value: 0, unit };
}

function sameKind(words: string, like: NumberReading): NumberReading[] {
	if (like.kind === 'amount') return readAmount(`${words}元`, 0, words.length)?.readings ?? [];
	if (like.kind === 'rate') return readSignedRate(`${words}%`, 0, words.length)?.readings ?? [];
	return count(words, like.kind === 'count' ? like.unit : null);
}
