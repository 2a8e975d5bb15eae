import type { OutputOf } from '../../types/endpoints';
import type { Fen } from '../../types/units';
import type { AccountView } from '../../types/views-money';
import { yuan } from './money';
import type { Tag } from './states';

type Sums = AccountView['sums'];
type Due = OutputOf<'finance.listDue'>;
export type Age = Due['ages'][number]['age'];
export type MoneyTask = OutputOf<'finance.listTasks'>['tasks'][number]['kind'];

/** What a balance means: below 0 we owe it to the client. */
export function balanceWords(balanceFen: Fen): string {
	if (balanceFen === 0) return '两清';
	return balanceFen > 0 ? `您尚欠 ${yuan(balanceFen)}` : `我们应退 ${yuan(-balanceFen)}`;
}

/** The same for staff, who read of the client. */
export function balanceForStaff(balanceFen: Fen): string {
	if (balanceFen === 0) return '两清';
	return balanceFen > 0 ? `客户尚欠 ${yuan(balanceFen)}` : `我们应退 ${yuan(-balanceFen)}`;
}

/** The parts of what was charged: they make the whole of it, to the fen. */
export function partsOf({ paidFen, waivedFen, dueFen }: Sums) {
	const parts = [
		{ id: 'paid', words: '已付', amountFen: paidFen },
		{ id: 'waived', words: '已免除', amountFen: waivedFen },
		{ id: 'due', words: '待付', amountFen: dueFen },
	];
	return parts.filter(({ amountFen }) => amountFen > 0);
}

/** What stands beside what was charged; nothing is said of what is nothing. */
export function besideOf(sums: Sums): { id: string; words: string; amountFen: Fen }[] {
	const all = [
		{ id: 'advance', words: '提前付的', amountFen: sums.advanceFen },
		{ id: 'credit', words: '可用余额', amountFen: sums.creditFen },
		{ id: 'refunding', words: '退款办理中', amountFen: sums.refundingFen },
		{ id: 'refunded', words: '已退款', amountFen: sums.refundedFen },
		{ id: 'penalty', words: '其中违约金', amountFen: sums.penaltyFen },
		{ id: 'invoiced', words: '已开票', amountFen: sums.invoicedFen },
	];
	return all.filter(({ amountFen }) => amountFen > 0);
}

export const AGE: Record<Age, string> = {
	notDue: '没到期',
	undated: '没有约定期限',
	upTo30: '逾期 30 天内',
	upTo60: '逾期 31–60 天',
	upTo90: '逾期 61–90 天',
	over90: '逾期 90 天以上',
};

export const MONEY_TASK: Record<MoneyTask, Tag> = {
	refundAsked: { tone: 'attention', words: '客户要退余额' },
	refundToTransfer: { tone: 'attention', words: '退款等我们转账' },
	refundAbnormal: { tone: 'attention', words: '退款没有到账' },
	invoiceAsked: { tone: 'neutral', words: '客户要发票' },
	claimAsserted: { tone: 'attention', words: '客户主张赔偿' },
};

/** `逾期 12 天`; nothing while it is not late. */
export const lateWords = (daysLate: number): string => (daysLate > 0 ? `逾期 ${daysLate} 天` : '');
