import { readNumeral, wholeTimes } from './numerals';
import { before, type Match, matchAt } from './plain';
import type { NumberReading } from './readings';

/** After ¥ a comma always separates thousands, so a wrong one is part of the number. */
const FIGURES_AFTER_SIGN = /[¥￥] {0,8}(\d[\d,]{0,30}(?:\.\d{1,8})?(?: ?(?:[百千]?万|[百千亿]))?)/y;
const YUAN = / {0,8}(?:元(?![旦素件器])|圆|块钱?)/y;
const SMALL = / ?(\d|[一二三四五六七八九]) ?角(?:(?: ?(\d|[一二三四五六七八九]) ?分)(?![钟之]))?/y;
const WHOLE = / {0,2}(?:整(?![体个理改套数])|正(?![常规式确在本文]))/y;
const APPROXIMATE = / ?[多余几来]/y;
const ANNOUNCED = /(?:人民币|RMB|CNY|小写) ?[(]?[:为]? ?$/;
const LIKE_MONEY = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+\.\d{2})$/;
const FEN_PER_YUAN = 100;
const [JIAO, FEN] = [10, 1];

const amount = (fen: number | null): NumberReading[] => (fen === null ? [] : [{ kind: 'amount', fen }]);

const fenOf = (words: string): number | null => {
	// 28 000 元: a gap between thousands is a separator too.
	const value = readNumeral(words.replace(/(?<=\d) (?=\d)/g, ','));
	return value && wholeTimes(value, FEN_PER_YUAN);
};

const lengthAt = (pattern: RegExp, plain: string, at: number) => matchAt(pattern, plain, at)?.[0].length ?? 0;

/** ¥28,000.00, ¥2.8 万元: the sign is part of the words. */
export function readSignedAmount(plain: string, at: number): Match<NumberReading> | null {
	const signed = matchAt(FIGURES_AFTER_SIGN, plain, at);
	if (!signed) return null;
	const bare = signed[0].replace(/,+$/, '');
	const words = (signed[1] ?? '').replace(/,+$/, '');
	const end = at + bare.length;
	const tail = lengthAt(YUAN, plain, end);
	return { end: end + tail + (tail ? lengthAt(WHOLE, plain, end + tail) : 0), readings: amount(fenOf(words)) };
}

/** A numeral that stands from `at` to `end` and is followed by 元 or announced as money; 10 余元 has no reading. */
export function readAmount(plain: string, at: number, end: number): Match<NumberReading> | null {
	const vague = lengthAt(APPROXIMATE, plain, end);
	const yuan = lengthAt(YUAN, plain, end + vague);
	if (yuan === 0) {
		const announced = ANNOUNCED.test(before(plain, at)) && vague === 0;
		return announced ? { end, readings: amount(fenOf(plain.slice(at, end))) } : null;
	}
	let stop = end + vague + yuan;
	let fen = vague > 0 ? null : fenOf(plain.slice(at, end));
	const small = matchAt(SMALL, plain, stop);
	if (small) {
		const [jiao, rest] = [small[1], small[2]].map((digit) => (digit ? (readNumeral(digit)?.units ?? 0) : 0));
		fen = fen === null ? null : fen + (jiao ?? 0) * JIAO + (rest ?? 0) * FEN;
		stop += small[0].length;
	}
	return { end: stop + lengthAt(WHOLE, plain, stop), readings: amount(fen) };
}

/** Figures without a unit that are written as money is (6,358.00): what they would be worth. */
export function moneyLike(words: string): NumberReading[] {
	return LIKE_MONEY.test(words) ? amount(fenOf(words)) : [];
}
