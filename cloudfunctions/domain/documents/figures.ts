import type { ChinaDate, Fen } from '../../../types/units';
import { capitalOf } from '../money/capital';

/** `20,000.00`; below 0 with a minus: `−8.50`. As columns hold it: the paper says that they are in yuan. */
export function figuresOf(amountFen: Fen): string {
	const whole = Math.abs(amountFen);
	const yuan = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${amountFen < 0 ? '−' : ''}${yuan}.${String(whole % 100).padStart(2, '0')}`;
}

/** `¥20,000.00`. */
export const yuanOf = (amountFen: Fen): string => `¥${figuresOf(amountFen)}`;

/** `人民币贰仟柒佰贰拾元整`. */
export const inCapitals = (amountFen: Fen): string => `人民币${capitalOf(amountFen)}`;

/** `2026年10月12日`. */
export function dayOf(date: ChinaDate): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** Signs that some telephone takes for something else in the name of a file. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s\p{Cc}]+/gu;

/** The name under which a telephone keeps a paper: `收据-HT-2026-018-SJ001.pdf`. */
export const fileNameOf = (title: string, number: string): string =>
	`${`${title}-${number}`.replace(NOT_IN_NAMES, '-')}.pdf`;
