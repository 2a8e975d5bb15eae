import type { Fen } from '../../../types/units';
import { capitalOf, MAX_CAPITAL_FEN } from '../money/capital';

/** Why an amount in capitals cannot be read. */
export type CapitalFault = 'NOT_CAPITALS' | 'NO_YUAN' | 'MALFORMED';
export type CapitalReading = { fen: Fen } | { fault: CapitalFault };

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
/** In fen. */
const GROUPS: Record<string, number> = { 亿: 10_000_000_000, 万: 1_000_000, 元: 100 };
const SMALL: Record<string, number> = { 角: 10, 分: 1 };
const VARIANTS: Record<string, string> = {
	...{ 貳: '贰', 弍: '贰', 參: '叁', 叄: '叁', 陸: '陆', 萬: '万', 億: '亿', 圆: '元', 圓: '元', 正: '整', 〇: '零' },
};
const MAX_LENGTH = 60;
/** 零 may also be written where the place before 万, 亿 or 元 is empty and the next one is not: 壹拾万零柒仟元零伍角. */
const FREE_ZERO = /(?<=[拾佰仟万亿][万亿元])零(?=[壹贰叁肆伍陆柒捌玖][仟角])/g;

/**
 * An amount in the capital numerals of bills and contracts: 贰万捌仟元整, with or without 人民币 in front and 整 behind.
 * Only what is written as the central bank's rules for filling in bills allow is read; 壹仟伍元 or 拾万元 are refused.
 */
export function readCapital(words: string): CapitalReading {
	const bare = words
		.replace(/[\s：:]/g, '')
		.replace(/^人民币/, '')
		.replace(/[貳弍參叄陸萬億圆圓正〇]/g, (character) => VARIANTS[character] ?? character);
	if (bare.length > MAX_LENGTH || !/^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分]+整?$/.test(bare)) {
		return { fault: 'NOT_CAPITALS' };
	}
	if (!/[元角分]整?$/.test(bare)) return { fault: 'NO_YUAN' };
	const fen = worthOf(bare);
	// Beyond the largest amount only what is out of order gets (玖仟玖仟亿).
	const isWritten = fen <= MAX_CAPITAL_FEN && essence(capitalOf(fen)) === essence(bare);
	return isWritten ? { fen } : { fault: 'MALFORMED' };
}

const essence = (capital: string) => capital.replace(/整$/, '').replace(FREE_ZERO, '');

/** What the characters are worth in fen, whatever their order; the caller compares the way it is written. */
function worthOf(capital: string): Fen {
	let [total, group, digit] = [0, 0, 0];
	for (const character of capital) {
		const value = DIGITS.indexOf(character);
		const place = PLACES[character];
		const worth = GROUPS[character];
		if (value >= 0) digit = value;
		else if (place !== undefined) [group, digit] = [group + digit * place, 0];
		else if (worth !== undefined) [total, group, digit] = [total + (group + digit) * worth, 0, 0];
		else [total, digit] = [total + digit * (SMALL[character] ?? 0), 0];
	}
	return total;
}
