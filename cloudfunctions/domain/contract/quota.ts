import type { QuotaTerm, Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { addDays, addYears, chinaDateOf, compareDates } from '../calendar/chinaDate';
import { termEndOf } from './end';
import type { QuotaEntry } from './records';
import type { Contract } from './state';

const TENTHS = 10;
/** No contract runs longer without a new one. */
const YEARS_MAX = 50;

/** What is left of a free quota in the year of the contract that runs, in tenths. */
export interface QuotaBalance {
	from: ChinaDate;
	to: ChinaDate | null;
	/** Null: the contract left the number blank. */
	totalTenths: number | null;
	usedTenths: number;
	leftTenths: number | null;
	/** Of that time, oldest first, by when it happened. */
	entries: QuotaEntry[];
}

/** The balance of a quota at a moment: it begins anew with each year of the contract, or never. */
export function quotaAt(contract: Contract, terms: Terms, quota: QuotaTerm, atMs: EpochMs): QuotaBalance {
	const { from, to } = spanOf(contract, terms, quota, chinaDateOf(atMs));
	// What was used between signing and beginning counts in the first year.
	const countsFrom = from === terms.period.from ? '' : from;
	const entries = contract.quotaEntries
		.filter((entry) => entry.quotaId === quota.id && isWithin(chinaDateOf(entry.occurredAtMs), countsFrom, to))
		.sort((first, second) => first.occurredAtMs - second.occurredAtMs);
	const usedTenths = entries.reduce((sum, entry) => sum + entry.tenths, 0);
	const totalTenths = quota.count === null ? null : quota.count * TENTHS;
	return {
		...{ from, to, totalTenths, usedTenths, entries },
		leftTenths: totalTenths === null ? null : Math.max(0, totalTenths - usedTenths),
	};
}

const isWithin = (date: ChinaDate, from: ChinaDate, to: ChinaDate | null): boolean =>
	date >= from && (to === null || date <= to);

function spanOf(contract: Contract, terms: Terms, { per }: QuotaTerm, today: ChinaDate) {
	const end = termEndOf(contract, terms);
	const { from } = terms.period;
	if (per === 'term') return { from, to: end };
	let years = 0;
	while (years < YEARS_MAX && compareDates(addYears(from, years + 1), today) <= 0) years++;
	const last = addDays(addYears(from, years + 1), -1);
	return { from: addYears(from, years), to: end !== null && end < last ? end : last };
}
