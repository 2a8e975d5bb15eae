import type { InvoiceKind, TaxpayerDoubt } from '../../types/codes';
import type { OutputOf } from '../../types/endpoints';
import { yuan } from './money';
import type { Tag } from './states';

type Papers = OutputOf<'account.getInvoices'>;
export type Invoice = Papers['invoices'][number];
export type Application = Papers['applications'][number];
export type InvoiceAsk = Papers['asks'][number];
export type InvoiceStage = Papers['stages'][number];
export type Title = OutputOf<'account.listTitles'>['titles'][number];

export const INVOICE_KIND: Record<InvoiceKind, string> = { ordinary: '普通发票', special: '专用发票' };

export const INVOICE_KINDS: readonly { value: InvoiceKind; words: string }[] = [
	{ value: 'ordinary', words: INVOICE_KIND.ordinary },
	{ value: 'special', words: INVOICE_KIND.special },
];

const DOUBT: Record<TaxpayerDoubt, string> = {
	length: '税号一般是 18 位（老号码 15 或 20 位），这个不是',
	characters: '有税号里不用的字符：字母 I、O、S、V、Z 不用，容易和数字混',
	check: '最后一位校验码对不上，可能抄错了一位',
	organisationCheck: '第 17 位对不上，可能抄错了一位',
};

/** Why a taxpayer id looks wrong. It is taken all the same. */
export const doubtWords = (doubt: TaxpayerDoubt): string => `${DOUBT[doubt]}。核对过也可以照样存。`;

export const invoiceTag = ({ reversal }: Invoice): Tag =>
	reversal ? { tone: 'quiet', words: '已红冲' } : { tone: 'live', words: '有效' };

/** `2635 0000 0000 0000 0001`: 20 digits are read in groups. */
export const numberWords = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');

export function applicationTag({ replaced, uninvoicedFen }: Application): Tag {
	if (replaced) return { tone: 'quiet', words: '已有新的申请' };
	return uninvoicedFen === 0
		? { tone: 'live', words: '发票已开足' }
		: { tone: 'attention', words: `还差发票 ${yuan(uninvoicedFen)}` };
}

export const ASK_TAG: Record<InvoiceAsk['status'], Tag> = {
	open: { tone: 'attention', words: '等我们开' },
	issued: { tone: 'live', words: '已开' },
	declined: { tone: 'quiet', words: '没有开' },
};

/** Why the clock of a stage runs or stands: where the contract wants application and invoice of equal amount first. */
export function clockWords({ opensOnInvoice, openedAtMs, remainingFen }: InvoiceStage): string | null {
	if (!opensOnInvoice || remainingFen === 0) return null;
	return openedAtMs === null ? '申请和等额发票都送到，付款期限才开始算' : '申请和等额发票都在，付款期限已经开始算';
}
