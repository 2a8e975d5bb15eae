import type { Trigger } from '../../types/codes';

/** The evidence that opens a stage, as it stands before 后付. */
export const OPENS_ON: Partial<Record<string, string>> = {
	signing: '签署',
	acceptance: '验收',
	invoiceReceived: '收齐付款申请和发票',
	delivery: '交付',
	termEnd: '到期',
} satisfies Record<Trigger, string>;
