import type { Terms } from '../../../../types/terms';
import { clause, SOUND, withStage, withTerms, withWords } from '../papers';
import type { Row } from './row';

const source = { clauseId: 'c2', quote: '服务费' };
const items = (amounts: readonly (number | null)[], shareBp: number | null = null): Terms =>
	withTerms({
		items: amounts.map((amountFen, index) => ({
			id: `i${index}`,
			title: `项目${index}`,
			amountFen,
			shareBp,
			...source,
		})),
	});
const team = (count: number, years: number | null): Terms =>
	withTerms({
		team: [{ id: 'keeper', title: '维护人员', count, minYears: 3, members: [{ name: '沈叙', years }], ...source }],
	});
const price = (values: Partial<Terms['prices'][number]>): Terms['prices'][number] => ({
	...{ id: 'system', title: '系统开发', unit: 'time', amountFen: 2_000_000, packSize: null, capacity: null },
	...{ payee: 'agency', optional: false, freeYears: 0, ...source },
	...values,
});
const handover = (count: number | null): Terms =>
	withTerms({
		clauses: [...SOUND.clauses, clause('c8', '第八条', '验收后 ____ 个月为服务期，期满 1 个月内乙方移交资料。')],
		service: { trigger: 'acceptance', unit: 'month', count, clauseId: 'c8', quote: '验收后 ____ 个月为服务期' },
		oneOffs: [
			{
				...{ id: 'handover', owner: 'agency', title: '移交', clauseId: 'c8', quote: '期满 1 个月内乙方移交资料' },
				due: { rule: 'count', from: 'serviceEnd', unit: 'month', count: 1 },
			},
		],
	});
const doing = (owner: 'customer' | 'agency', words: string): Terms =>
	withTerms(
		{ standing: [{ id: 's', owner, title: '保密', note: null, consent: false, clauseId: 'c8', quote: words }] },
		withWords('c8', `${words}。`),
	);
const limits: Terms['stages'][number]['due'] = {
	rule: 'later',
	of: [
		{ rule: 'date', month: 12, day: 31 },
		{ rule: 'count', from: 'signing', unit: 'workingDay', count: 5 },
	],
};
const twoLimits = (words: string): Terms => {
	const terms = withWords('c3', words);
	return withTerms({ stages: terms.stages.map((one, index) => (index === 0 ? { ...one, due: limits } : one)) }, terms);
};

/** What is found in the terms and answered for by name. */
export const ANSWERED: Row[] = [
	{
		...{ code: 'BLANK_HANGS', says: 'the handover hangs on a service of unknown length', at: ['c8'] },
		...{ fault: handover(null), sound: handover(6), detail: { title: '移交', trigger: 'serviceEnd' } },
	},
	{
		...{ code: 'ITEMS_AGAINST_TOTAL', says: 'items seventy cents above the total', at: ['c2'] },
		...{
			fault: items([1_500_000, 500_070]),
			sound: items([1_500_000, 500_000]),
			detail: { itemsFen: 2_000_070, totalFen: 2_000_000 },
		},
	},
	{
		...{ code: 'ITEM_UNPRICED', says: 'a line without a price', at: ['c2'] },
		...{ fault: items([2_000_000, null]), sound: items([2_000_000]), detail: { title: '项目1' } },
	},
	{
		...{ code: 'PERCENT_BASE_UNDEFINED', says: '15 % of an amount that stands nowhere', at: ['c2'] },
		...{ fault: items([2_000_000], 1500), sound: items([2_000_000]) },
	},
	{
		...{ code: 'PERCENT_BASE_UNDEFINED', says: '60 % of the total, or of the list?', at: ['c2', 'c3'] },
		fault: withTerms({
			stages: SOUND.stages.map((one) => ({ ...one, quote: one.quote.replace('总价的', '') })),
			prices: [price({}), price({ id: 'server', amountFen: 80_000 })],
		}),
		sound: withTerms({
			stages: SOUND.stages.map((one) => ({ ...one, quote: one.quote.replace('总价的', '') })),
			prices: [price({}), price({ id: 'server', amountFen: 80_000, optional: true })],
		}),
		detail: { totalFen: 2_000_000, listFen: 2_080_000 },
	},
	{
		...{ code: 'PERCENT_BASE_UNDEFINED', says: 'a tenth of a fee that is left open', at: ['c2', 'c6'] },
		fault: withTerms({
			surcharge: { shareBp: 1000, clauseId: 'c6', quote: '加收' },
			total: { ...SOUND.total, amountFen: null },
		}),
		sound: withTerms({ surcharge: { shareBp: 1000, clauseId: 'c6', quote: '加收' } }),
	},
	{
		...{ code: 'PARTY_AGAINST_LABEL', says: 'the words give the duty to the other side', at: ['c8'] },
		...{ fault: doing('agency', '甲方有义务对经营资料保密'), sound: doing('customer', '甲方有义务对经营资料保密') },
	},
	{
		...{ code: 'PARTY_AGAINST_LABEL', says: 'the agency asks itself for changes', at: ['c8'] },
		fault: withWords('c8', '如果乙方在制作中需求变更，另行商量报价。'),
		sound: withWords('c8', '如果甲方在制作中需求变更，乙方应在收到变更需求后报价。'),
	},
	{
		...{ code: 'PARTY_AGAINST_LABEL', says: 'done to a party is not done by it', at: ['c8'] },
		...{ fault: doing('customer', '乙方应先提供资料'), sound: doing('agency', '应向甲方提供资料并保密') },
	},
	{
		...{ code: 'LIMIT_CHOSEN', says: 'two limits, and no word on which holds', at: ['c3'] },
		fault: twoLimits('签约后 5 个工作日内，甲方付清总价的 60%，并须在 12 月 31 日前付清。'),
		sound: twoLimits('签约后 5 个工作日内，甲方付清总价的 60%，并须在 12 月 31 日前付清，以较晚者为准。'),
	},
	{
		...{ code: 'TEAM_SHORT', says: 'one person named of two', at: ['c2'] },
		...{ fault: team(2, 5), sound: team(1, 5), detail: { count: 2, named: 1 } },
	},
	{
		...{ code: 'TEAM_SHORT', says: 'two years instead of three', at: ['c2'] },
		...{ fault: team(1, 2), sound: team(1, 3), detail: { name: '沈叙', years: 2, minYears: 3 } },
	},
	{
		...{ code: 'FEE_DERIVED', says: 'a twelfth of the yearly fee', at: ['c2'] },
		fault: withTerms({ monthlyFee: { amountFen: 166_667, basis: 'yearOver12', ...source } }),
		sound: withTerms({ monthlyFee: { amountFen: 2_000_000, basis: 'stated', ...source } }),
	},
	{
		...{ code: 'BACK_DATED', says: 'a supplement from a day that is past', at: ['c1'] },
		...{ fault: withStage({}), about: { previous: SOUND, holdsFrom: '2026-02-28' } },
		soundAbout: { previous: SOUND, holdsFrom: '2026-03-01' },
	},
];
