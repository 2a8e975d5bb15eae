import type { PaymentMethod } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import { dateOf, dayWords, exactMoment, momentWords } from './time';

/** What of a payment says when it was made. A transfer counts from its value date: the bank names a day, no time. */
interface Paid {
	method: PaymentMethod;
	atMs: EpochMs;
}

/** In a list: `今天 14:24`; for a transfer the day alone. */
export const paidWords = ({ method, atMs }: Paid, nowMs: EpochMs): string =>
	method === 'bankTransfer' ? dayWords(dateOf(atMs), nowMs) : momentWords(atMs, nowMs);

/** On a paper: to the second; for a transfer the day alone. */
export const paidExactly = ({ method, atMs }: Paid): string =>
	method === 'bankTransfer' ? dateOf(atMs) : exactMoment(atMs);
