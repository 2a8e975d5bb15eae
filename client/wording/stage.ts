import type { Trigger } from '../../types/codes';

/** The evidence that opens a stage, as it stands before 后付. */
export const OPENS_ON: Partial<Record<string, string>> = {
	signing: '签署',
	acceptance: '验收',
	invoiceReceived: '收齐付款申请和发票',
	delivery: '交付',
	stageOpened: '具备付款条件',
	termEnd: '到期',
	serviceEnd: '服务期满',
} satisfies Record<Trigger, string>;

/** Evidence that staff record. */
export const EVIDENCE: Record<'invoiceReceived' | 'acceptance' | 'delivery', string> = {
	invoiceReceived: '付款申请和发票收齐',
	acceptance: '验收单签好',
	delivery: '完成交付',
};
