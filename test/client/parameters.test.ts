import { EXCLUSION, fieldWords, numbersWords, parameterTitle, valueWords } from '../../client/wording/parameters';
import { parameterViews } from '../../cloudfunctions/domain/check/history';
import { CONTRACT_KINDS, EXCLUSION_REASONS } from '../../types/codes';
import type { ParameterView } from '../../types/views-contract';
import { sampleTerms } from '../domain/template/samples';

test.each<[Pick<ParameterView, 'kind' | 'value' | 'unit'>, string]>([
	[{ kind: 'count', value: '5', unit: 'workingDay' }, '5 个工作日'],
	[{ kind: 'count', value: '3', unit: 'calendarDay' }, '3 天'],
	[{ kind: 'count', value: '2', unit: 'hour' }, '2 小时'],
	[{ kind: 'count', value: '10', unit: 'personDay' }, '10 人天'],
	[{ kind: 'count', value: '8000', unit: '人次/天' }, '8,000 人次/天'],
	[{ kind: 'count', value: '100000', unit: null }, '100,000'],
	[{ kind: 'amountFen', value: '2800000', unit: null }, '¥28,000.00'],
	[{ kind: 'amountFen', value: '80000', unit: 'year' }, '¥800.00 / 年'],
	[{ kind: 'rateBp', value: '50', unit: null }, '5‰'],
	[{ kind: 'rateBp', value: '8000', unit: null }, '80%'],
	[{ kind: 'date', value: '12-31', unit: null }, '12月31日'],
	[{ kind: 'date', value: '2027-03-03', unit: null }, '2027-03-03'],
	[{ kind: 'minute', value: '570', unit: null }, '09:30'],
	[{ kind: 'minute', value: '1440', unit: null }, '24:00'],
	[{ kind: 'text', value: '甲方', unit: null }, '甲方'],
	[{ kind: 'count', value: null, unit: 'hour' }, '未约定'],
])('%j is read as %s', (parameter, words) => {
	expect(valueWords(parameter)).toBe(words);
});

test('a number is named by the title of its rule and by what it is', () => {
	expect(parameterTitle({ title: '首付款', path: 'stages.first.amountFen' })).toBe('首付款');
	expect(parameterTitle({ title: '', path: 'latePenalty.perDayBp' })).toBe('逾期违约金');
	expect(fieldWords({ field: 'count', unit: 'workingDay' })).toBe('工作日数');
	expect(fieldWords({ field: 'to', unit: null })).toBe('截止日');
});

test.each(CONTRACT_KINDS)('every parameter of %s has a name', (kind) => {
	for (const view of parameterViews([{ version: 1, holdsFrom: '2026-03-04', terms: sampleTerms(kind) }])) {
		expect(parameterTitle(view)).not.toBe('');
		expect({ path: view.path, words: fieldWords(view) }).not.toEqual({ path: view.path, words: '数值' });
		expect(valueWords(view)).toMatch(/^[^a-z]+$/);
	}
});

test('the numbers of a contract are told in one line', () => {
	expect(numbersWords({ total: 23, live: 23, excluded: 0 })).toBe('全部 23 个数字都生效');
	expect(numbersWords({ total: 25, live: 23, excluded: 2 })).toBe('全部 25 个数字都有着落：23 个生效，2 个注明了原因');
	expect(numbersWords({ total: 25, live: 22, excluded: 2 })).toBe('25 个数字，还有 1 个没有着落');
	expect(numbersWords({ total: 0, live: 0, excluded: 0 })).toBe('条款里没有数字');
});

test('each reason has words of its own', () => {
	const words = EXCLUSION_REASONS.map((reason) => EXCLUSION[reason]);
	expect(new Set(words).size).toBe(EXCLUSION_REASONS.length);
});
