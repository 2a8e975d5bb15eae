import { amount, due, type MessageDeclaration, moment, NO_FIXED_TIME, text } from './message-fields';

/** What is told about money: stages, transfers, invoices, refunds, services that hang on a fee. */
export const MONEY_MESSAGES = {
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
	invoiceChanged: {
		templateId: 'local-template-invoice-changed',
		title: '发票变化通知',
		fields: [
			text('thing1', '付款阶段', 'stage'),
			text('phrase2', '变化', 'change'),
			text('thing3', '原因', 'reason'),
			text('thing4', '合同', 'contract'),
			moment('time5', '时间', 'atMs'),
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
		title: '可用余额增加通知',
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
} satisfies Record<string, MessageDeclaration>;
