import type { Clause } from '../../../../types/terms';

export interface CustomerDetails {
	legalName: string;
	address: string;
	telephone?: string;
}

/** A clause as the contract prints it: id, label, words; a heading where one stands above it. */
export const clause = (id: string, label: string, text: string, heading: string | null = null): Clause => ({
	...{ id, label, heading, text, struck: false },
});

/** A clause that was struck out on the paper. */
export const struckClause = (id: string, label: string, text: string): Clause => ({
	...clause(id, label, text),
	struck: true,
});

const FEN_PER_YUAN = 100;

/** An amount as contracts print it: 28,000.00. */
export function yuanText(amountFen: number): string {
	const yuan = String(Math.floor(amountFen / FEN_PER_YUAN)).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${yuan}.${String(amountFen % FEN_PER_YUAN).padStart(2, '0')}`;
}

/** A day as contracts print it: 2026 年 3 月 4 日. */
export function dayText(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year} 年 ${month} 月 ${day} 日`;
}
