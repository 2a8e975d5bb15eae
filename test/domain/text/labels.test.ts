import fc from 'fast-check';
import { readLabel } from '../../../cloudfunctions/domain/text/labels';
import { findNumberingGaps } from '../../../cloudfunctions/domain/text/numbering';

const path = (label: string) => readLabel(label).map(({ style, value, words }) => `${style} ${value ?? words}`);

test.each([
	['第四条（二）1', ['article 4', 'chineseParen 2', 'digit 1']],
	['第二条2（1）', ['article 2', 'digit 2', 'digitParen 1']],
	['第四条第（二）款', ['article 4', 'chineseParen 2']],
	['第十二条', ['article 12']],
	['一（1）', ['chinese 1', 'digitParen 1']],
	['六、3', ['chinese 6', 'digit 3']],
	['三', ['chinese 3']],
	['2.1', ['digit 2', 'digit 1']],
	['1.15', ['digit 1', 'digit 15']],
	['第二章 2.2.1', ['chapter 2', 'digit 2', 'digit 1']],
	['第一章 1.1', ['chapter 1', 'digit 1']],
	['第二章 1', ['chapter 2', 'digit 1']],
	['2.2（1）', ['digit 2', 'digit 2', 'digitParen 1']],
	['2.1 服务时间', ['digit 2', 'digit 1', 'word 服务时间']],
	['附件一', ['annex 1']],
	['附件（二）', ['annex 2']],
	['附件（报价）', ['annex 附件', 'word (报价)']],
	['收款账户', ['word 收款账户']],
	['3）', ['digitParen 3']],
	['', []],
])('%s', (label, expected) => {
	expect(path(label)).toEqual(expected);
});

test.each([
	[['一', '二', '三', '四']],
	[['一', '1', '2', '二', '1', '2']],
	[['第一条', '（一）', '1', '2', '（二）', '1', '第二条', '（一）']],
	[['第一条（一）1', '第一条（一）2', '第一条（二）1', '第二条', '第三条（一）']],
	[['第一章 1.1', '第一章 1.2', '第二章 2.1', '第二章 2.2.1', '第二章 2.2.2', '第二章 2.3']],
	[['第一章', '1.1', '1.2', '第二章', '2.1']],
	[['第一条', '1.1', '1.11', '1.12', '1.2', '1.21', '第二条', '2.1']],
	[['1.11', '1.12', '1.13', '1.21', '1.22', '1.31', '2.1', '2.2（1）', '2.2（2）', '2.3（1）']],
	[Array.from({ length: 12 }, (_none, index) => `1.${index + 1}`)],
	[['1.1', '1.1 服务时间', '1.1（1）', '1.1 明细', '1.2']],
	[['第一条', '收款账户', '第二条', '附件一', '附件二']],
	[['附件（报价）', '附件（价目）']],
	[[]],
])('no gap in %j', (labels) => {
	expect(findNumberingGaps(labels)).toEqual([]);
});

test.each([
	[['一', '二', '四'], [{ after: '二', before: '四', missing: ['三'] }]],
	[['第一条', '第四条'], [{ after: '第一条', before: '第四条', missing: ['第二条', '第三条'] }]],
	[
		['一', '二', '三', '四', '六、3', '六、4', '七、1'],
		[
			{ after: '四', before: '六、3', missing: ['五'] },
			{ after: null, before: '六、3', missing: ['六、1', '六、2'] },
		],
	],
	[['第一条（一）', '第一条（三）'], [{ after: '第一条（一）', before: '第一条（三）', missing: ['第一条（二）'] }]],
	[['第一章 1.1', '第一章 1.3'], [{ after: '第一章 1.1', before: '第一章 1.3', missing: ['第一章 1.2'] }]],
	[['第一条', '第二条', '第一条'], [{ after: '第二条', before: '第一条', missing: [] }]],
	[['一', '1', '3'], [{ after: '1', before: '3', missing: ['2'] }]],
	[['1.11', '1.12', '1.14', '1.21'], [{ after: '1.12', before: '1.14', missing: ['1.13'] }]],
	[['附件一', '附件三'], [{ after: '附件一', before: '附件三', missing: ['附件二'] }]],
])('gaps in %j', (labels, expected) => {
	expect(findNumberingGaps(labels)).toEqual(expected);
});

test('at most twenty missing labels are told', () => {
	expect(findNumberingGaps(['第一条', '第九百条'])[0]?.missing).toHaveLength(20);
});

const ordinal = (value: number) =>
	`${value >= 20 ? '二三四五六七八九'[Math.floor(value / 10) - 2] : ''}${value >= 10 ? '十' : ''}${value % 10 ? '一二三四五六七八九'[(value % 10) - 1] : ''}`;

test('a list without gaps has none; without one of its labels it has exactly that gap', () => {
	const styles = [
		(value: number) => `第${ordinal(value)}条`,
		ordinal,
		(value: number) => `（${ordinal(value)}）`,
		(value: number) => `第一条（${ordinal(value)}）`,
		(value: number) => `${value}`,
		(value: number) => `（${value}）`,
	];
	fc.assert(
		fc.property(fc.constantFrom(...styles), fc.integer({ min: 3, max: 60 }), fc.nat(), (style, length, seed) => {
			const labels = Array.from({ length }, (_none, index) => style(index + 1));
			expect(findNumberingGaps(labels)).toEqual([]);
			const lost = 1 + (seed % (length - 2));
			expect(findNumberingGaps(labels.filter((_label, index) => index !== lost))).toEqual([
				{ after: labels[lost - 1], before: labels[lost + 1], missing: [labels[lost]] },
			]);
		}),
	);
});
