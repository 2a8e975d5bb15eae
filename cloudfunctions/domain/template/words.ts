/** Values as contracts print them. */
import type { ChinaDate, Fen, RateBp } from '../../../types/units';

/** A blank on the paper. */
export const BLANK = '____';

const FEN_PER_YUAN = 100;
const BP_PER_PERCENT = 100;
const BP_PER_PERMILLE = 10;

/** 8,000 */
export const countText = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** 28,000.00 */
export const yuanText = (amountFen: Fen): string =>
	`${countText(Math.floor(amountFen / FEN_PER_YUAN))}.${String(amountFen % FEN_PER_YUAN).padStart(2, '0')}`;

/** 2026 年 3 月 4 日 */
export function dayText(date: ChinaDate): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year} 年 ${month} 月 ${day} 日`;
}

/** 80%; a share below one per cent as 5‰, where that is shorter. */
export function shareText(rateBp: RateBp): string {
	const isPermille = rateBp < BP_PER_PERCENT && rateBp % BP_PER_PERMILLE === 0;
	return isPermille ? `${rateBp / BP_PER_PERMILLE}‰` : `${rateBp / BP_PER_PERCENT}%`;
}
