/** Small contracts for the checks: one that is sound, and what plants a fault in it. */

import { checkTerms } from '../../../cloudfunctions/domain/check/checkTerms';
import type { Finding } from '../../../cloudfunctions/domain/check/finding';
import type { About } from '../../../cloudfunctions/domain/check/paper';
import type { AnyTerms } from '../../../cloudfunctions/domain/check/rules';
import type { CheckCode } from '../../../types/codes-check';
import type { Clause, DraftTerms, Terms } from '../../../types/terms';

/** 2026-03-01, a day before the sound contract is signed. */
export const NOW_MS = Date.UTC(2026, 2, 1, 4);
export const FIRST: About = { nowMs: NOW_MS, holdsFrom: null, paid: {}, previous: null };

export const clause = (id: string, label: string, text: string, more: Partial<Clause> = {}): Clause => ({
	...{ id, label, heading: null, text, struck: false },
	...more,
});

/** A contract that says nothing but its words. */
export const BARE: Omit<Terms, 'clauses' | 'period' | 'total'> = {
	...{ kind: 'purchase', number: 'CK-07', title: '小程序合同', shortName: '小程序', signedOn: '2026-03-02' },
	parties: {
		customer: { label: '甲方', name: '澄湖书屋', address: null, telephone: null },
		agency: { label: '乙方', name: '松间数字', address: null, telephone: null },
	},
	...{
		stages: [],
		latePenalty: null,
		monthlyFee: null,
		breachPenalties: [],
		surcharge: null,
		refund: null,
		lapse: null,
	},
	...{ prices: [], items: [], quotas: [], service: null, responses: [], officeHours: null, deemedAcceptance: null },
	...{ namedContacts: null, recurring: [], oneOffs: [], occasions: [], standing: [], team: [], functions: [] },
	...{ copies: null, places: [], exclusions: [], bankAccount: null },
};

const first: Terms['stages'][number] = {
	...{ id: 'first', title: '首付款', amountFen: 1_200_000, shareBp: 6000, opensOn: 'signing', yearly: null },
	due: { rule: 'count', from: 'signing', unit: 'workingDay', count: 5 },
	...{ clauseId: 'c3', quote: '签约后 5 个工作日内，甲方付清总价的 60%' },
};
const rest: Terms['stages'][number] = {
	...{ id: 'rest', title: '余款', amountFen: 800_000, shareBp: 4000, opensOn: 'acceptance', yearly: null },
	due: { rule: 'count', from: 'acceptance', unit: 'calendarDay', count: 10 },
	...{ clauseId: 'c4', quote: '验收后 10 日内，甲方付清余款' },
};
const urgent: Terms['responses'][number] = {
	...{ id: 'urgent', measure: 'response', urgency: 'urgent', onlyWhenAsked: false },
	...{ target: { target: 'hours', hours: 2 }, clauseId: 'c5', quote: '紧急的 2 小时内响应' },
};
const general: Terms['responses'][number] = {
	...{ ...urgent, id: 'general', urgency: 'general', target: { target: 'hours', hours: 8 } },
	quote: '一般的 8 小时内响应',
};

/** Nothing is wrong with it. */
export const SOUND: Terms = {
	...BARE,
	clauses: [
		clause('c1', '第一条', '合同期限自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止。'),
		clause('c2', '第二条', '服务费共 ¥20,000.00，大写贰万元整。'),
		clause('c3', '第三条', '签约后 5 个工作日内，甲方付清总价的 60%。'),
		clause('c4', '第四条', '验收后 10 日内，甲方付清余款。'),
		clause('c5', '第五条', '乙方接到报障，紧急的 2 小时内响应，一般的 8 小时内响应。'),
		clause('c6', '第六条', '甲方晚付的，每天加收未付部分的 5‰。'),
		clause('c7', '第七条', '合同共 4 份，甲方执 3 份，乙方执 1 份。'),
	],
	period: {
		...{ from: '2026-03-02', to: '2027-03-01', ends: null, endsBy: null, onExpiry: 'ends', clauseId: 'c1' },
		quote: '自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止',
	},
	total: { amountFen: 2_000_000, clauseId: 'c2', quote: '¥20,000.00，大写贰万元整' },
	stages: [first, rest],
	latePenalty: { perDayBp: 50, clauseId: 'c6', quote: '每天加收未付部分的 5‰' },
	responses: [urgent, general],
	copies: { ...{ total: 4, customer: 3, agency: 1, clauseId: 'c7' }, quote: '合同共 4 份，甲方执 3 份，乙方执 1 份' },
};

/** The sound contract with other words in a clause, or one more clause. */
export function withWords(id: string, text: string, label = '第八条', terms: Terms = SOUND): Terms {
	const isThere = terms.clauses.some((one) => one.id === id);
	const clauses = isThere
		? terms.clauses.map((one) => (one.id === id ? { ...one, text } : one))
		: [...terms.clauses, clause(id, label, text)];
	return { ...terms, clauses };
}

export const withTerms = (values: Partial<Terms>, terms: Terms = SOUND): Terms => ({ ...terms, ...values });

/** The first stage with other values. */
export const withStage = (values: Partial<Terms['stages'][number]>): Terms =>
	withTerms({ stages: [{ ...first, ...values }, rest] });

export const check = (terms: Terms | DraftTerms, about: Partial<About> = {}): Finding[] =>
	checkTerms(terms, { ...FIRST, ...about });

export const found = (terms: AnyTerms, code: CheckCode, about: Partial<About> = {}): Finding[] =>
	check(terms, about).filter((one) => one.code === code);
