import type { MessageTemplate, UnheardReason } from '../../types/codes';
import type { EpochMs, Fen } from '../../types/units';
import { yuan } from './money';
import { limitDay } from './time';

/** What each kind of message is about. */
export const MESSAGE: Record<MessageTemplate, string> = {
	faultReceived: '报障已受理',
	faultAnswered: '报障有答复',
	faultSolved: '报障已解决',
	paymentReceived: '付款已到账',
	paymentDue: '快到付款日，或已逾期',
	newFault: '客户报障',
	transferSubmitted: '客户上传回单',
	transferRefused: '转账没有核对上',
	draftSent: '有文件等您看',
	draftObjected: '客户要改草稿',
	contractChanged: '合同或补充协议生效',
	endProposed: '提前结束有进展',
	newOccasion: '客户有事',
	dutyDue: '该办的事快到期',
	paymentMissed: '客户逾期未付',
	serviceEnding: '服务快到期：前 30、7、1 天',
	serviceLapsed: '服务停止',
	serviceRevived: '服务恢复',
	refundDone: '退款有结果',
	creditGranted: '可用余额增加',
	surchargeProposed: '有附加费等您答复',
	invoiceIssued: '发票已开',
	invoiceChanged: '发票红冲，或没有开',
	paymentApplied: '我们申请付款',
	invoiceAsked: '客户要发票',
};

/** Kinds that are asked for together: WeChat asks for three at a tap. */
export interface MessageGroup {
	id: string;
	title: string;
	templates: readonly MessageTemplate[];
}

export const CLIENT_MESSAGES: readonly MessageGroup[] = [
	{ id: 'payment', title: '付款', templates: ['paymentDue', 'paymentReceived', 'transferRefused'] },
	{ id: 'invoice', title: '发票', templates: ['paymentApplied', 'invoiceIssued', 'invoiceChanged'] },
	{ id: 'credit', title: '可用余额和附加费', templates: ['refundDone', 'creditGranted', 'surchargeProposed'] },
	{ id: 'service', title: '按年续费的服务', templates: ['serviceEnding', 'serviceLapsed', 'serviceRevived'] },
	{ id: 'fault', title: '报障', templates: ['faultReceived', 'faultAnswered', 'faultSolved'] },
	{ id: 'contract', title: '合同', templates: ['draftSent', 'contractChanged', 'endProposed'] },
	{ id: 'duty', title: '轮到您办的事', templates: ['dutyDue'] },
];

export const STAFF_MESSAGES: readonly MessageGroup[] = [
	{ id: 'desk', title: '每天要看的', templates: ['newFault', 'transferSubmitted', 'dutyDue'] },
	{ id: 'money', title: '没有收到的钱', templates: ['paymentMissed', 'serviceLapsed', 'serviceRevived'] },
	{ id: 'invoice', title: '发票', templates: ['invoiceAsked'] },
	{ id: 'refunds', title: '退款没有退成', templates: ['refundDone'] },
	{ id: 'contracts', title: '客户的来信', templates: ['newOccasion', 'endProposed', 'draftObjected'] },
];

/** How many more of a kind WeChat lets us send. */
export const leftWords = (left: number): string => (left === 0 ? '现在收不到' : `还能收 ${left} 次`);

/** The button that allows one more of each kind of a group. */
export const allowWords = (lefts: readonly number[]): string =>
	lefts.every((left) => left === 0) ? '允许一次' : '再允许一次';

const UNHEARD: Record<UnheardReason, { title: string; why: string }> = {
	nobody: { title: '没有人收到提醒', why: '能办的人都没有允许通知' },
	notTaken: { title: '提醒没有发出去', why: '微信没有接受这条消息' },
	unknown: { title: '不知道提醒收到没有', why: '微信没有回答，不会再发' },
};

interface UnheardReminder {
	contractName: string;
	title: string;
	companyName: string;
	amountFen: Fen | null;
	dueAtMs: EpochMs;
	reason: UnheardReason;
}

/** `没有人收到提醒：运维 年度运维费余款`. */
export const unheardTitle = ({ reason, contractName, title }: UnheardReminder): string =>
	`${UNHEARD[reason].title}：${contractName} ${title}`;

/** Whose, how much, until when, and why nobody heard it. */
export function unheardNote({ reason, companyName, amountFen, dueAtMs }: UnheardReminder, nowMs: EpochMs): string {
	const limit = `${dueAtMs <= nowMs ? '应于' : '最晚'} ${limitDay(dueAtMs, nowMs)}`;
	const amount = amountFen === null ? '' : ` ${yuan(amountFen)}`;
	return `${companyName} · ${limit}${amount} · ${UNHEARD[reason].why}`;
}
