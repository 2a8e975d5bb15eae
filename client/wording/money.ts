import type { Fen, RateBp } from '../../types/units';

/** The parts of an amount, for figures with smaller cents: whole yuan with thousands, and `.00`. */
export function moneyParts(amountFen: Fen): { negative: boolean; yuan: string; cents: string } {
	const whole = Math.abs(Math.trunc(amountFen));
	const yuan = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
	return { negative: amountFen < 0, yuan, cents: `.${String(whole % 100).padStart(2, '0')}` };
}

/** `¥20,000.00`; a negative amount as `−¥8.50`. */
export function yuan(amountFen: Fen): string {
	const { negative, yuan: figures, cents } = moneyParts(amountFen);
	return `${negative ? '−' : ''}¥${figures}${cents}`;
}

const AMOUNT_TYPED = /^\d{1,8}(\.\d{0,2})?$/;

/** What a person typed as yuan, in fen; undefined when it is no amount. `19.9` is 1990 fen; no float is multiplied. */
export function fenOfTyped(typed: string): Fen | undefined {
	const clean = typed.replace(/[,，\s¥]/g, '');
	if (!AMOUNT_TYPED.test(clean)) return undefined;
	const [whole = '0', cents = ''] = clean.split('.');
	return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

/** An amount as it stands in a field: `20000.00`. */
export function typedOfFen(amountFen: Fen): string {
	return `${Math.floor(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`;
}

/** A rate of ten-thousandths as per cent or per mille: 8000 is `80%`, 50 is `5‰`. */
export function rate(rateBp: RateBp): string {
	return rateBp % 100 === 0 ? `${rateBp / 100}%` : `${rateBp / 10}‰`;
}

/** How much of a whole is paid, in per cent with one decimal; a whole of nothing is paid in full. */
export function paidPercent(paidFen: Fen, totalFen: Fen): number {
	if (totalFen <= 0) return 100;
	return Math.min(100, Math.round((paidFen * 1000) / totalFen) / 10);
}
