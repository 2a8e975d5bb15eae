import type { Terms } from '../../../../types/terms';
import { clause, SOUND, withTerms, withWords } from '../papers';
import type { Row } from './row';

const relabelled = (labels: readonly string[]): Terms =>
	withTerms({ clauses: SOUND.clauses.map((one, index) => ({ ...one, label: labels[index] ?? one.label })) });
const excluding = (
	terms: Terms,
	clauseId: string,
	quote: string,
	reason: Terms['exclusions'][number]['reason'],
): Terms => withTerms({ exclusions: [...terms.exclusions, { reason, clauseId, quote }] }, terms);

/** What is found in the words alone. */
export const WORDS: Row[] = [
	{
		...{ code: 'BLANK_IN_WORDS', says: 'a line nobody filled in', at: ['c8'] },
		...{ fault: withWords('c8', '双方在____前商量续约。'), detail: { before: '双方在', after: '前商量续约。' } },
		sound: withWords('c8', '代表签字：____　日期：　　年　　月　　日'),
	},
	{
		...{ code: 'BLANK_IN_WORDS', says: 'the number of years is missing without a trace', at: ['c1'] },
		fault: withWords('c1', '合同期限为年，自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止。'),
		sound: withWords('c1', '合同期限为一年，自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止。'),
	},
	{
		...{ code: 'BLANK_IN_WORDS', says: 'a placeholder in brackets, where no rule has a blank', at: ['c5'] },
		fault: withWords('c5', '乙方接到报障，紧急的 2 小时内响应，一般的 8 小时内响应，[特急时限]内到场。'),
		sound: withTerms(
			{
				responses: SOUND.responses.map((one) => ({
					...one,
					quote: one.quote.replace('8', '[时限]'),
					target: { target: 'hours', hours: one.id === 'urgent' ? 2 : null },
				})),
			},
			withWords('c5', '乙方接到报障，紧急的 2 小时内响应，一般的 [时限] 小时内响应。'),
		),
	},
	{
		...{ code: 'DATES_CONTRADICT', says: 'another last day in another clause', at: ['c1', 'c8'] },
		fault: withWords('c8', '自 2026 年 3 月 2 日起至 2027 年 3 月 31 日止按年付费。'),
		...{
			sound: withWords('c8', '自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止按年付费。'),
			detail: { side: 'end', date: '2027-03-31', held: '2027-03-01' },
		},
	},
	{
		...{ code: 'DATES_CONTRADICT', says: 'another first day', at: ['c1', 'c8'] },
		...{ fault: withWords('c8', '自 2026 年 4 月 2 日起按年付费。'), detail: { side: 'begin', date: '2026-04-02' } },
	},
	{
		...{ code: 'DATES_CONTRADICT', says: 'two years that are one', at: ['c1'] },
		fault: withWords('c1', '合同期限为两年，自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止。'),
		sound: withWords('c1', '合同期限为 12 个月，自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止。'),
	},
	{
		...{ code: 'FIGURES_AGAINST_CAPITALS', says: 'capitals that are another amount', at: ['c2'] },
		...{
			fault: withWords('c2', '服务费共 ¥20,000.00，大写贰万贰仟元整。'),
			detail: { figuresFen: 2_000_000, capitalFen: 2_200_000 },
		},
	},
	{
		...{ code: 'CAPITALS_UNREADABLE', says: 'capitals that are no amount', at: ['c2'] },
		fault: withWords('c2', '服务费共 ¥20,000.00，大写贰拾仟万佰元整。'),
	},
	{
		...{ code: 'UNIT_UNUSUAL', says: 'ten persons a day, or ten person-days?', at: ['c8'] },
		...{
			fault: withWords('c8', '含 10 人/天的免费修改。'),
			sound: withWords('c8', '含 10 人天的免费修改，服务器可容 800 人访问/天。'),
		},
	},
	{
		...{ code: 'NUMBERING_GAP', says: 'a clause left out', at: ['c4', 'c5'] },
		...{
			fault: relabelled(['一', '二', '三', '四', '六', '七', '八']),
			detail: { after: '四', before: '六', missing: '五' },
		},
	},
	{
		...{ code: 'NUMBERING_GAP', says: 'a list in a clause that begins with three', at: ['c8'] },
		...{
			fault: withWords('c8', '付款：\n3、年费另付。\n4、转账付款。'),
			sound: withWords('c8', '付款：\n1、年费另付。\n2、转账付款。'),
		},
	},
	{
		...{ code: 'ANNEX_MISSING', says: 'an annex that is named and not there', at: ['c8'] },
		...{ fault: withWords('c8', '收费标准详见附件一。'), detail: { name: '附件一' } },
		sound: withTerms({
			clauses: [
				...SOUND.clauses,
				clause('c8', '第八条', '收费标准详见附件一，补充协议作为附件。'),
				clause('a1', '附件一', '收费标准'),
			],
		}),
	},
	{
		...{ code: 'TEXT_BREAKS_OFF', says: 'the text ends with a bare label', at: ['c8'] },
		...{ fault: withWords('c8', '发生安全事件的处理：\n8.2.'), sound: withWords('c8', '发生安全事件，乙方及时处理。') },
	},
	{
		...{ code: 'TEXT_BREAKS_OFF', says: 'a sentence without an end at the end', at: ['c8'] },
		fault: withWords('c8', '乙方发现漏洞以后应当'),
	},
	{
		...{ code: 'CLAUSE_REPEATED', says: 'the same sentence in two clauses', at: ['c8', 'c9'] },
		fault: withWords(
			'c9',
			'另外，乙方在服务中做出的全部成果归甲方，未经同意谁也不能拿去给别人用。',
			'第九条',
			withWords('c8', '乙方在服务中做出的全部成果归甲方，未经同意，谁也不能拿去给别人用。'),
		),
		sound: withWords(
			'c9',
			'未经甲方同意，乙方不得把这份合同里的工作转给任何第三方去做。',
			'第九条',
			withWords('c8', '乙方在服务中做出的全部成果归甲方，未经同意，谁也不能拿去给别人用。'),
		),
	},
	{
		...{ code: 'OWNERSHIP_TWICE', says: 'the code belongs to both', at: ['c8', 'c9'] },
		fault: withWords(
			'c9',
			'开发中写出的代码、设计的知识产权归乙方所有。',
			'第九条',
			withWords('c8', '小程序的文档、代码的知识产权归甲方所有。'),
		),
		...{
			sound: withWords('c9', '乙方原有工具归乙方所有。', '第九条', withWords('c8', '小程序的代码归甲方所有。')),
			detail: { thing: '代码', first: '甲方', second: '乙方' },
		},
	},
	{
		...{ code: 'PAYMENT_TIME_TWICE', says: 'after the signing here, after the work there', at: ['c3', 'c4', 'c8'] },
		fault: withTerms(
			{ stages: SOUND.stages.slice(0, 1).map((one) => ({ ...one, amountFen: 2_000_000, shareBp: null })) },
			withWords(
				'c8',
				'服务完成后甲方支付费用。',
				'第八条',
				withWords('c3', '签约后 5 个工作日内，甲方付清总价的 60%。'),
			),
		),
		sound: withWords('c8', '服务完成后甲方支付费用。'),
	},
	{
		...{ code: 'RESTATED_DIFFERS', says: 'a repetition of something else', at: ['c8'] },
		...{
			fault: excluding(withWords('c8', '前面说的 9 小时不变。'), 'c8', '9 小时', 'restated'),
			sound: excluding(withWords('c8', '前面说的 8 小时不变。'), 'c8', '8 小时', 'restated'),
		},
	},
];
