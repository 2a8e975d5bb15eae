import type { Fen } from '../../../types/units';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const UNITS_IN_GROUP = ['', '拾', '佰', '仟'] as const;
/** Every four digits have a name of their own. */
const GROUP_NAMES = ['', '万', '亿'] as const;
const GROUP_SIZE = 10_000;
const FEN_PER_YUAN = 100;

/** 9999亿9999万9999元9角9分: the largest amount that the three group names can say. */
export const MAX_CAPITAL_FEN: Fen = 99_999_999_999_999;

/**
 * An amount in the capital numerals of receipts and contracts, without 人民币 in front: 100100 fen is 壹仟零壹元整.
 * As the central bank's rules for filling in bills allow: 整 after 元 and after 角, none after 分; zeros in a row are
 * one 零; none between 元 and 角. Throws a RangeError for what is no whole number of fen from 0 to `MAX_CAPITAL_FEN`.
 */
export function capitalOf(amountFen: Fen): string {
	if (!Number.isInteger(amountFen) || amountFen < 0 || amountFen > MAX_CAPITAL_FEN) {
		throw new RangeError(`Not an amount that can be written in capitals: ${amountFen} fen`);
	}
	const yuan = Math.floor(amountFen / FEN_PER_YUAN);
	const jiaoDigit = Math.floor((amountFen % FEN_PER_YUAN) / 10);
	const fenDigit = amountFen % 10;
	const isWholeYuan = jiaoDigit === 0 && fenDigit === 0;
	const yuanText = yuan === 0 && !isWholeYuan ? '' : `${integerInCapitals(yuan)}元`;
	if (isWholeYuan) return `${yuanText}整`;
	const zeroText = yuan > 0 && jiaoDigit === 0 ? DIGITS[0] : '';
	const jiaoText = jiaoDigit > 0 ? `${DIGITS[jiaoDigit]}角` : '';
	const fenText = fenDigit > 0 ? `${DIGITS[fenDigit]}分` : '整';
	return yuanText + zeroText + jiaoText + fenText;
}

function integerInCapitals(value: number): string {
	if (value === 0) return DIGITS[0];
	let text = '';
	let skippedGroup = false;
	for (let index = GROUP_NAMES.length - 1; index >= 0; index -= 1) {
		const group = Math.floor(value / GROUP_SIZE ** index) % GROUP_SIZE;
		if (group === 0) {
			skippedGroup = text !== '';
			continue;
		}
		const needsZero = text !== '' && (skippedGroup || group < 1000);
		text += (needsZero ? DIGITS[0] : '') + groupInCapitals(group) + GROUP_NAMES[index];
		skippedGroup = false;
	}
	return text;
}

/** A number from 1 to 9999, one 零 for zeros between digits and none at the end. */
function groupInCapitals(group: number): string {
	let text = '';
	let zeroPending = false;
	for (let place = UNITS_IN_GROUP.length - 1; place >= 0; place -= 1) {
		const digit = Math.floor(group / 10 ** place) % 10;
		if (digit === 0) {
			zeroPending = text !== '';
			continue;
		}
		text += `${zeroPending ? DIGITS[0] : ''}${DIGITS[digit]}${UNITS_IN_GROUP[place]}`;
		zeroPending = false;
	}
	return text;
}
