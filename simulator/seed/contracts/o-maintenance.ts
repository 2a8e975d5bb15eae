import type { Terms } from '../../../types/terms';
import { AGENCY } from '../people';
import { type MaintenanceDetails, maintenanceClauses } from './o-maintenance-clauses';
import { agencyParty, customerParty } from './parties';

const CALENDAR_DAYS_OF_SILENCE = 3;
const WORKING_DAYS_AFTER_INVOICE = 7;
const PENALTY_PER_DAY_BP = 50;

/**
 * Kind O: the yearly maintenance of a system. The fee is due on 31 December or seven working days after the invoice,
 * whichever comes first; two hours on working days, four on others; a monthly visit; silence of three days accepts.
 */
export function maintenanceTerms(details: MaintenanceDetails): Terms {
	const { number, title, shortName, places, signedOn, to, yearlyFen } = details;
	return {
		...{ kind: 'maintenance', number, title, shortName, places, signedOn, totalFen: yearlyFen },
		parties: { customer: customerParty(details.customer, '甲方'), agency: agencyParty('乙方') },
		period: { from: signedOn, to, endsBy: null, clauseId: 'c2', quote: '到期自动终止' },
		stages: [
			{
				...{ id: 'year', title: '年度运维费', amountFen: yearlyFen, shareBp: null, opensOn: 'invoiceReceived' },
				due: {
					rule: 'earlier',
					of: [
						{ rule: 'date', month: 12, day: 31 },
						{ rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: WORKING_DAYS_AFTER_INVOICE },
					],
				},
				...{ clauseId: 'c4-3', quote: '甲方收齐付款申请单和等额专用发票后，在 7 个工作日内付清；两个日子以先到的为准' },
			},
		],
		latePenalty: {
			perDayBp: PENALTY_PER_DAY_BP,
			...{ clauseId: 'c10-1-2', quote: '每迟一天，按还没付的数额加收千分之五' },
		},
		...promises(),
		deemedAcceptance: {
			calendarDays: CALENDAR_DAYS_OF_SILENCE,
			...{ clauseId: 'c9-2', quote: '收到完成通知后 3 日内没有验收的，这一次服务算作通过' },
		},
		namedContacts: null,
		clauses: maintenanceClauses(details),
		bankAccount: AGENCY.bank,
	};
}

const RESPONSE = { clauseId: 'c3-3-4', quote: '工作日 2 小时以内答复，其他日子 4 小时以内答复' };
const ON_SITE = { clauseId: 'c3-3-4', quote: '接到通知后 24 小时以内赶到' };

function promises(): Pick<Terms, 'responses' | 'recurring' | 'oneOffs' | 'standing'> {
	return {
		responses: [
			{
				...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false, ...RESPONSE },
				target: { target: 'byDayOfReceipt', workingDayHours: 2, otherDayHours: 4 },
			},
			{
				...{ id: 'onSite', measure: 'onSite', urgency: 'any', onlyWhenAsked: true, ...ON_SITE },
				target: { target: 'hours', hours: 24 },
			},
		],
		recurring: [
			{
				...{ id: 'inspection', owner: 'agency', title: '现场巡检', every: 'month' },
				...{ clauseId: 'c3-2-3', quote: '每个月派专人上门巡检一次' },
			},
			{
				...{ id: 'report', owner: 'agency', title: '运维总结', every: 'month' },
				...{ clauseId: 'c3-1-6', quote: '每月写一份运维总结' },
			},
		],
		oneOffs: [
			{
				...{ id: 'plan', owner: 'agency', title: '运维服务方案', due: { rule: 'none' } },
				...{ clauseId: 'c5-2-1', quote: '订出运维服务方案，交给甲方' },
			},
		],
		standing: [
			{ id: 'response', owner: 'agency', title: '工作日 2 小时内响应', note: '非工作日 4 小时内', ...RESPONSE },
			{ id: 'onSite', owner: 'agency', title: '24 小时内到场', note: '需要到场时，从接到通知算起', ...ON_SITE },
			...STANDING,
		],
	};
}

const STANDING: Terms['standing'] = [
	{
		...{ id: 'telephone', owner: 'agency', title: '电话支持全年全天', note: '365 天，每天 24 小时' },
		...{ clauseId: 'c3-3-3', quote: '电话支持全年 365 天、每天 24 小时开通' },
	},
	{
		...{ id: 'recordSheet', owner: 'agency', title: '每次服务填记录单，双方签字', note: null },
		...{ clauseId: 'c3-3-1', quote: '都要填运维服务记录单，双方签字' },
	},
	{
		...{ id: 'maintainer', owner: 'agency', title: '换维护人员提前 30 天书面通知', note: '须有三年以上经验' },
		...{ clauseId: 'c3-3-2', quote: '提前 30 天书面告诉甲方' },
	},
	{
		...{ id: 'subcontract', owner: 'agency', title: '不经同意不转给别人做', note: null },
		...{ clauseId: 'c5-2-4', quote: '甲方没有书面点头，乙方不得把服务转给第三方' },
	},
	{
		...{ id: 'secrecy', owner: 'agency', title: '为客户的资料保密', note: null },
		...{ clauseId: 'c7-3', quote: '不得遗失、不得私自复制、不得给别人看' },
	},
	{
		...{ id: 'ownership', owner: 'agency', title: '调整开发的成果归客户', note: null },
		...{ clauseId: 'c8', quote: '做出来的成果属于甲方' },
	},
	{
		...{ id: 'secrecyLevel', owner: 'customer', title: '告知资料的保密范围和密级', note: null },
		...{ clauseId: 'c7-1', quote: '甲方应说明哪些要保密、密级如何' },
	},
	{
		...{ id: 'acceptance', owner: 'customer', title: '及时验收每次服务', note: '3 日内不答复视为通过' },
		...{ clauseId: 'c5-1-4', quote: '甲方要及时验收乙方做完的服务' },
	},
];
