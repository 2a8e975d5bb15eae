import type { ChinaDate } from '../../../types/units';
import { type Bill, parseBill } from '../../domain/reconciliation/bill';
import { ask, failureOf, type PayReply } from './ask';

/** A day's bill is ready after 10:00 of the next day; `none`: nothing was paid or refunded on that day. */
export type DownloadedBill = { kind: 'bill'; bill: Bill } | { kind: 'notReady' } | { kind: 'none' };

const NOT_READY = /20003|Bill Creating/i;
const NO_BILL = /20002|No Bill Exist/i;

interface BillReply extends PayReply {
	/** The text of the bill, when there is one. */
	data?: unknown;
	errorCode?: string | number;
}

/** The bill of one day: every payment and refund that WeChat took for our merchant. Throws for what it can't read. */
export async function downloadBill(day: ChinaDate): Promise<DownloadedBill> {
	const reply = await ask<BillReply>('downloadBill', { billDate: day.replace(/-/g, ''), billType: 'ALL' });
	if (typeof reply.data === 'string') return { kind: 'bill', bill: parseBill(reply.data) };
	const words = `${reply.errorCode ?? ''} ${failureOf(reply) ?? 'no data in the reply'}`;
	if (NOT_READY.test(words)) return { kind: 'notReady' };
	if (NO_BILL.test(words)) return { kind: 'none' };
	throw new Error(`downloadBill ${day}: ${words}`);
}
