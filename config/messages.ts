import type { MessageTemplate } from '../types/codes';

/**
 * The subscribe messages: which template of the mini-program's own list each one is, and what stands in its fields.
 * A field's key begins with its kind (`thing1`, `time4`), which limits what it may hold. `templateId` is what WeChat's
 * console gives when the template is added there; the ids here are those of the local world.
 */
export interface MessageField {
	/** WeChat's key of the field. */
	key: string;
	/** The words shown before the value. */
	label: string;
	/** Which of the message's values stands here. */
	value: string;
	/** How the value is written: as it is, as yuan from fen, as a moment in China from epoch ms, or as the end of a term (24:00). */
	as: 'text' | 'amount' | 'moment' | 'due';
	/** What stands there when the message has no such value; `—` where this is not said. */
	otherwise?: string;
}

export interface MessageDeclaration {
	templateId: string;
	title: string;
	fields: readonly MessageField[];
}

const text = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	key,
	label,
	value,
	as: 'text',
	otherwise,
});
const amount = (key: string, label: string): MessageField => ({ key, label, value: 'amountFen', as: 'amount' });
const moment = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	key,
	label,
	value,
	as: 'moment',
	otherwise,
});

const due = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	...moment(key, label, value, otherwise),
	as: 'due',
});

const NO_FIXED_TIME = '按合同约定';

export const MESSAGES: Record<MessageTemplate, MessageDeclaration> = {
	faultReceived: {
		templateId: 'local-template-fault-received',
		title: '报障受理通知',
		fields: [
			text('character_string1', '报障单号', 'number'),
			text('thing2', '故障描述', 'text'),
			text('thing3', '合同', 'contract'),
			moment('time4', '报障时间', 'atMs'),
			due('thing5', '最晚应答', 'respondByMs', NO_FIXED_TIME),
		],
	},
	faultAnswered: {
		templateId: 'local-template-fault-answered',
		title: '报障处理进度通知',
		fields: [
			text('character_string1', '报障单号', 'number'),
			text('thing2', '故障描述', 'text'),
			text('thing3', '处理人员', 'byName'),
			text('thing4', '答复内容', 'answer'),
			moment('time5', '答复时间', 'atMs'),
		],
	},
	faultSolved: {
		templateId: 'local-template-fault-solved',
		title: '报障完成通知',
		fields: [
			text('character_string1', '报障单号', 'number'),
			text('thing2', '故障描述', 'text'),
			text('thing3', '处理结果', 'answer'),
			moment('time4', '完成时间', 'atMs'),
			due('thing5', '请确认于', 'confirmByMs', '请确认是否已解决'),
		],
	},
	paymentReceived: {
		templateId: 'local-template-payment-received',
		title: '收款成功通知',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			amount('amount2', '收款金额'),
			text('thing3', '合同', 'contract'),
			moment('time4', '收款时间', 'atMs'),
			text('character_string5', '收据编号', 'receiptNumber'),
		],
	},
	paymentDue: {
		templateId: 'local-template-payment-due',
		title: '付款提醒',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			amount('amount2', '待付金额'),
			text('thing3', '合同', 'contract'),
			due('thing4', '最晚付款', 'dueAtMs', NO_FIXED_TIME),
			text('phrase5', '状态', 'state', '待付款'),
		],
	},
	paymentMissed: {
		templateId: 'local-template-payment-missed',
		title: '客户逾期未付通知',
		fields: [
			text('thing1', '客户', 'company'),
			text('thing2', '付款阶段', 'stage'),
			amount('amount3', '未付金额'),
			text('thing4', '合同', 'contract'),
			due('thing5', '最晚付款', 'dueAtMs', NO_FIXED_TIME),
		],
	},
	serviceEnding: {
		templateId: 'local-template-service-ending',
		title: '服务即将到期提醒',
		fields: [
			text('thing1', '服务', 'stage'),
			amount('amount2', '待付金额'),
			text('thing3', '合同', 'contract'),
			due('thing4', '未付则停于', 'dueAtMs', NO_FIXED_TIME),
		],
	},
	serviceLapsed: {
		templateId: 'local-template-service-lapsed',
		title: '服务已停止通知',
		fields: [
			text('thing1', '服务', 'stage'),
			amount('amount2', '未付金额'),
			text('thing3', '合同', 'contract'),
			text('thing4', '客户', 'company'),
			due('thing5', '停止时间', 'dueAtMs', NO_FIXED_TIME),
		],
	},
	serviceRevived: {
		templateId: 'local-template-service-revived',
		title: '服务已恢复通知',
		fields: [
			text('thing1', '服务', 'stage'),
			amount('amount2', '付款金额'),
			text('thing3', '合同', 'contract'),
			text('thing4', '客户', 'company'),
			moment('time5', '到账时间', 'atMs'),
		],
	},
	invoiceIssued: {
		templateId: 'local-template-invoice-issued',
		title: '发票开具通知',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			amount('amount2', '发票金额'),
			text('character_string3', '发票号码', 'number'),
			text('thing4', '合同', 'contract'),
			moment('time5', '送达时间', 'atMs'),
		],
	},
	paymentApplied: {
		templateId: 'local-template-payment-applied',
		title: '付款申请通知',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			amount('amount2', '申请金额'),
			text('thing3', '合同', 'contract'),
			moment('time4', '申请时间', 'atMs'),
		],
	},
	invoiceAsked: {
		templateId: 'local-template-invoice-asked',
		title: '开票申请通知',
		fields: [
			text('thing1', '客户', 'company'),
			text('thing2', '付款阶段', 'stage'),
			text('thing3', '合同', 'contract'),
			text('thing4', '申请人', 'byName'),
			moment('time5', '申请时间', 'atMs'),
		],
	},
	refundDone: {
		templateId: 'local-template-refund-done',
		title: '退款结果通知',
		fields: [
			text('thing1', '合同', 'contract'),
			amount('amount2', '退款金额'),
			text('phrase3', '结果', 'result'),
			text('thing4', '说明', 'note'),
			moment('time5', '时间', 'atMs'),
		],
	},
	creditGranted: {
		templateId: 'local-template-credit-granted',
		title: '余款增加通知',
		fields: [
			text('thing1', '合同', 'contract'),
			amount('amount2', '增加金额'),
			text('thing3', '原因', 'reason'),
			moment('time4', '时间', 'atMs'),
		],
	},
	surchargeProposed: {
		templateId: 'local-template-surcharge-proposed',
		title: '附加费待确认通知',
		fields: [
			text('thing1', '合同', 'contract'),
			amount('amount2', '附加费'),
			text('thing3', '原因', 'reason'),
			moment('time4', '提出时间', 'atMs'),
		],
	},
	newFault: {
		templateId: 'local-template-new-fault',
		title: '新报障通知',
		fields: [
			text('character_string1', '报障单号', 'number'),
			text('thing2', '客户', 'company'),
			text('thing3', '故障描述', 'text'),
			text('phrase4', '紧急程度', 'urgency', '一般'),
			due('thing5', '最晚应答', 'respondByMs', NO_FIXED_TIME),
		],
	},
	transferSubmitted: {
		templateId: 'local-template-transfer-submitted',
		title: '转账凭证待核对通知',
		fields: [
			text('thing1', '客户', 'company'),
			text('thing2', '付款阶段', 'stage'),
			amount('amount3', '转账金额'),
			moment('time4', '提交时间', 'atMs'),
			text('thing5', '提交人', 'byName'),
		],
	},
	transferRefused: {
		templateId: 'local-template-transfer-refused',
		title: '转账凭证未通过通知',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			amount('amount2', '转账金额'),
			text('thing3', '原因', 'reason'),
			moment('time4', '处理时间', 'atMs'),
		],
	},
	draftSent: {
		templateId: 'local-template-draft-sent',
		title: '合同待确认通知',
		fields: [
			text('thing1', '文件', 'title'),
			text('character_string2', '合同编号', 'number'),
			text('thing3', '发送人', 'byName'),
			moment('time4', '发送时间', 'atMs'),
		],
	},
	dutyDue: {
		templateId: 'local-template-duty-due',
		title: '待办到期提醒',
		fields: [
			text('thing1', '事项', 'title'),
			text('thing2', '合同', 'contract'),
			text('thing3', '对方', 'other'),
			due('thing4', '最晚时间', 'dueAtMs', NO_FIXED_TIME),
		],
	},
	draftObjected: {
		templateId: 'local-template-draft-objected',
		title: '合同修改意见通知',
		fields: [
			text('thing1', '文件', 'title'),
			text('thing2', '客户', 'company'),
			text('thing3', '提出人', 'byName'),
			text('thing4', '修改意见', 'text'),
		],
	},
	endProposed: {
		templateId: 'local-template-end-proposed',
		title: '提前结束通知',
		fields: [
			text('thing1', '事项', 'title'),
			text('thing2', '合同', 'contract'),
			text('thing3', '提议人', 'byName'),
			due('thing4', '结束日', 'endsAtMs'),
		],
	},
	newOccasion: {
		templateId: 'local-template-new-occasion',
		title: '客户事项通知',
		fields: [
			text('thing1', '客户', 'company'),
			text('thing2', '合同', 'contract'),
			text('thing3', '事项', 'title'),
			due('thing4', '最晚答复', 'dueAtMs', NO_FIXED_TIME),
		],
	},
	contractChanged: {
		templateId: 'local-template-contract-changed',
		title: '合同生效通知',
		fields: [
			text('thing1', '文件', 'title'),
			text('character_string2', '合同编号', 'number'),
			moment('time3', '生效时间', 'fromMs'),
		],
	},
};
