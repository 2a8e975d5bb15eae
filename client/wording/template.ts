import type { OutputOf } from '../../types/endpoints';
import { NOT_AGREED } from './parameters';

export type TemplateField = OutputOf<'draft.listTemplates'>['templates'][number]['fields'][number];

/** What hangs on a value of a template that may stay open, by the key of its field. */
const HANGS: Record<string, string> = {
	...{ lateShare: '迟付没有违约金', customerShare: '客户违约没有违约金', agencyShare: '我们违约没有违约金' },
	...{ surchargeShare: '弄乱数据不能加收', refundShare: '功能没做完不退款', careFee: '没有维护费' },
	...{ payMonth: '没有每年的最后付款日', payDay: '没有每年的最后付款日', termYears: '只按起止日算' },
	...{ to: '没有截止日', termEnd: '没有截止日', handoverMonths: '移交没有期限', renewalDays: '续约不提醒' },
	...{
		serviceMonths: '服务期的终点不知道，移交算不出来',
		launchDays: '上线没有期限',
		progressDays: '进度报告没有期限',
	},
	...{ solutionHours: '方案没有时限', repairDays: '质量问题没有修好的期限', incidentHours: '安全事件没有告知时限' },
	...{ urgentHours: '紧急报障不计时', generalHours: '一般报障不计时', complaintHours: '投诉不计时' },
	...{ officeHours: '按办公时间算的时限算不出来', changeReplyDays: '变更没有答复期限' },
	...{ freeDays: '没有免费的修改', freeListings: '没有免费的上架', freeYears: '服务器从第一年起收费' },
	...{ namedContacts: '谁都可以报一般故障', minYears: '对经验没有要求', maintainerName: '没有写明由谁维护' },
	...{ places: '报障时不选位置', accountNumber: '不能对公转账', accountName: '不能对公转账', bankName: '不能对公转账' },
	...{ copies: '份数不核对', customerCopies: '份数不核对', agencyCopies: '份数不核对' },
};

/** What an empty field means: `未约定，合同还不能生效`, `未约定：迟付没有违约金`. */
export function emptyFieldWords({ key, needed }: Pick<TemplateField, 'key' | 'needed'>): string {
	if (needed) return `${NOT_AGREED}，合同还不能生效`;
	return HANGS[key] ? `${NOT_AGREED}：${HANGS[key]}` : `${NOT_AGREED}，合同里留空`;
}

/** What a field takes, said when a value was refused. */
export const FIELD_TAKES: Record<TemplateField['type'], string> = {
	text: '这一栏太长，或有不能用的字；几个人名、几段时间用顿号隔开',
	date: '选一个日期',
	yuan: '填元，大于 0，最多两位小数',
	count: '填不小于 1 的整数，不能太大',
	hours: '填 1 到 720 的整数小时',
	percent: '填 0.01 到 100，最多两位小数',
	choice: '选其中一个',
};
