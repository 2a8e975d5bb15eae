import type { DueRule, OccasionTerm, Terms } from '../../../types/terms';

export const CLAUSES = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => ({
	id,
	label: `第${id.slice(1)}条`,
	heading: null,
	text: `${id}的全文`,
	struck: false,
}));
/** A clause and the words a rule was read from. */
export const source = (clauseId: string, quote = '原文') => ({ clauseId, quote });

/** A contract that promises nothing: tests add the rules they are about. */
export const BARE_TERMS: Terms = {
	kind: 'purchase',
	number: 'HT-2026-01',
	title: '小程序采购合同',
	shortName: '采购',
	parties: {
		customer: { label: '甲方', name: '山栀茶业', address: null, telephone: null },
		agency: { label: '乙方', name: '青禾数字', address: null, telephone: null },
	},
	signedOn: '2026-09-01',
	period: { from: '2026-09-01', to: '2027-08-31', ends: null, endsBy: null, onExpiry: 'ends', ...source('c1') },
	total: { amountFen: null, ...source('c2') },
	...{ stages: [], latePenalty: null, monthlyFee: null, breachPenalties: [], surcharge: null, refund: null },
	...{ lapse: null, prices: [], items: [], quotas: [], service: null, responses: [], officeHours: null },
	...{ deemedAcceptance: null, namedContacts: null, recurring: [], oneOffs: [], occasions: [], standing: [] },
	...{ team: [], functions: [], copies: null, places: ['商城小程序'], clauses: CLAUSES, exclusions: [] },
	bankAccount: null,
};

type StageTerm = Terms['stages'][number];

export const stage = (values: Partial<StageTerm> = {}): StageTerm => ({
	...{ id: 'first', title: '首付款', amountFen: 272_000, shareBp: 8000, opensOn: 'signing', yearly: null },
	due: { rule: 'count', from: 'signing', unit: 'workingDay', count: 5 },
	...source('c2', '签订后 5 个工作日内付 80%'),
	...values,
});

/** 80 % on signing, 20 % on acceptance. */
export const purchaseTerms = (values: Partial<Terms> = {}): Terms => ({
	...BARE_TERMS,
	total: { amountFen: 340_000, ...source('c2') },
	stages: [
		stage(),
		stage({
			...{ id: 'last', title: '尾款', amountFen: 68_000, shareBp: 2000, opensOn: 'acceptance' },
			due: { rule: 'count', from: 'acceptance', unit: 'calendarDay', count: 10 },
		}),
	],
	...values,
});

/** A yearly maintenance contract: response by the kind of the day, on site when asked, silence accepts, inspections. */
export const maintenanceTerms = (values: Partial<Terms> = {}): Terms => ({
	...BARE_TERMS,
	...{ kind: 'maintenance', number: 'HT-2026-02', title: '年度运维合同', shortName: '运维' },
	total: { amountFen: 2_000_000, ...source('c2') },
	stages: [
		stage({
			...{ id: 'year', title: '年度运维费余款', amountFen: 2_000_000, shareBp: null, opensOn: 'invoiceReceived' },
			due: { rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: 7 },
			...source('c2', '7 个工作日内付清'),
		}),
	],
	latePenalty: { perDayBp: 50, ...source('c4', '每天 5‰') },
	responses: [
		{
			...{ id: 'answer', measure: 'response', urgency: 'any', onlyWhenAsked: false },
			target: { target: 'byDayOfReceipt', workingDayHours: 2, otherDayHours: 4 },
			...source('c3', '工作日 2 小时'),
		},
		{
			...{ id: 'visit', measure: 'onSite', urgency: 'any', onlyWhenAsked: true },
			target: { target: 'hours', hours: 24 },
			...source('c3', '24 小时到场'),
		},
	],
	deemedAcceptance: { calendarDays: 3, ...source('c5', '3 日内无异议视为通过') },
	recurring: [{ id: 'inspection', owner: 'agency', title: '现场巡检', every: 'month', ...source('c3', '每月一次') }],
	...values,
});

type OneOffTerm = Terms['oneOffs'][number];
type RecurringTerm = Terms['recurring'][number];

export const oneOff = (due: DueRule = { rule: 'none' }, values: Partial<OneOffTerm> = {}): OneOffTerm => ({
	...{ id: 'launch', owner: 'agency', title: '上线', due, ...source('c3') },
	...values,
});

export const recurring = (every: RecurringTerm['every'], values: Partial<RecurringTerm> = {}): RecurringTerm => ({
	...{ id: 'report', owner: 'agency', title: '运行报告', every, ...source('c3') },
	...values,
});

export const occasion = (due: OccasionTerm['due'], values: Partial<OccasionTerm> = {}): OccasionTerm => ({
	...{ id: 'change', owner: 'agency', title: '答复变更', on: 'changeRequest', due, ...source('c3') },
	...values,
});

/** The last day of a term that an event sets. */
export const endsAfter = (
	trigger: NonNullable<Terms['period']['ends']>['trigger'],
	unit: 'calendarDay' | 'month' | 'year' = 'calendarDay',
	count: number | null = 0,
): Terms['period'] => ({ ...BARE_TERMS.period, to: null, ends: { trigger, unit, count } });

/** A contract whose term has a fixed last day. */
export const termTo = (to: string, values: Partial<Terms> = {}): Terms => ({
	...BARE_TERMS,
	...values,
	period: { ...BARE_TERMS.period, to },
});
