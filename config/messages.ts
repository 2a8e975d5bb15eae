import type { MessageTemplate } from '../types/codes';
import { due, type MessageDeclaration, moment, NO_FIXED_TIME, text } from './message-fields';
import { MONEY_MESSAGES } from './message-money';

/**
 * The subscribe messages: which template of the mini-program's own list each one is, and what stands in its fields.
 * A field's key begins with its kind (`thing1`, `time4`), which limits what it may hold. `templateId` is what WeChat's
 * console gives when the template is added there; the ids here are those of the local world.
 */
export const MESSAGES: Record<MessageTemplate, MessageDeclaration> = {
	...MONEY_MESSAGES,
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
