import { parameterHistory, parameterViews } from '../../../cloudfunctions/domain/check/history';
import { parametersOf, setParameter } from '../../../cloudfunctions/domain/check/parameters';
import { rulesOf } from '../../../cloudfunctions/domain/check/rules';
import { CONTRACT_KINDS } from '../../../types/codes';
import { draftTerms, terms as termsSchema } from '../../../types/terms';
import { parameterView } from '../../../types/views-contract';
import { sampleTerms } from '../template/samples';
import { otherValue } from './otherValue';
import { SOUND, withStage, withTerms } from './papers';

const paths = (terms = SOUND): string[] => parametersOf(terms).map(({ path }) => path);

test('each number of each rule is a parameter of its own', () => {
	expect(paths().sort()).toEqual([
		...['copies.agency', 'copies.customer', 'copies.total', 'latePenalty.perDayBp', 'period.from', 'period.to'],
		...['responses.general.target.hours', 'responses.urgent.target.hours', 'stages.first.amountFen'],
		...['stages.first.due.count', 'stages.first.shareBp', 'stages.rest.amountFen', 'stages.rest.due.count'],
		...['stages.rest.shareBp', 'total.amountFen'],
	]);
	expect(parametersOf(SOUND).find(({ path }) => path === 'stages.first.due.count')).toEqual({
		...{ path: 'stages.first.due.count', rulePath: 'stages.first', keys: ['stages', 0, 'due', 'count'] },
		...{ title: '首付款', field: 'count', unit: 'workingDay', kind: 'count', value: 5 },
		...{ clauseId: 'c3', quote: '签约后 5 个工作日内，甲方付清总价的 60%' },
	});
});

test('a blank is a parameter without a value; what a contract does not speak of is none', () => {
	const blank = withStage({ due: { rule: 'count', from: 'signing', unit: 'workingDay', count: null }, shareBp: null });
	const values = new Map(parametersOf(blank).map(({ path, value }) => [path, value]));
	expect(values.get('stages.first.due.count')).toBeNull();
	expect(values.has('stages.first.shareBp')).toBe(false);
	// By quotation, free, with a share instead, a term that an event ends: no blanks.
	const source = { clauseId: 'c2', quote: '服务费' };
	const price = {
		...{ id: 'p', title: '源码开发', packSize: null, capacity: null, optional: true, freeYears: 0 },
		payee: 'agency' as const,
	};
	const silent = withTerms({
		prices: [
			{ ...price, unit: 'quotation', amountFen: null, ...source },
			{ ...price, id: 'y', unit: 'year', amountFen: null, ...source },
		],
		items: [{ id: 'i', title: '官网', amountFen: null, shareBp: 1500, ...source }],
		period: { ...SOUND.period, to: null, ends: { trigger: 'acceptance', unit: 'calendarDay', count: 0 } },
	});
	const blanks = parametersOf(silent).filter(({ value }) => value === null);
	expect(blanks.map(({ path, unit }) => [path, unit])).toEqual([['prices.y.amountFen', 'year']]);
});

test('a day that returns every year is one parameter', () => {
	const yearly = withStage({ due: { rule: 'later', of: [{ rule: 'date', month: 12, day: 31 }, { rule: 'none' }] } });
	const [day] = parametersOf(yearly).filter(({ kind, rulePath }) => kind === 'date' && rulePath === 'stages.first');
	expect(day).toMatchObject({ path: 'stages.first.due.of.0.date', field: 'date', value: '12-31' });
	const moved = setParameter(yearly, 'stages.first.due.of.0.date', '11-30');
	expect(moved.stages[0]?.due).toEqual({ rule: 'later', of: [{ rule: 'date', month: 11, day: 30 }, { rule: 'none' }] });
});

test('items of one name are told apart', () => {
	const twice = withTerms({ stages: SOUND.stages.map((one) => ({ ...one, id: 'same' })) });
	const all = paths(twice);
	expect(new Set(all).size).toBe(all.length);
	const changed = setParameter(twice, 'stages.1:same.due.count', 99);
	expect(changed.stages.map(({ due }) => 'count' in due && due.count)).toEqual([5, 99]);
});

describe.each(CONTRACT_KINDS)('%s', (kind) => {
	const terms = sampleTerms(kind);

	test('every rule of the terms is listed once', () => {
		const rules = rulesOf(terms);
		const quotes = JSON.stringify({ ...terms, clauses: [], exclusions: [] }).match(/"quote":/g) ?? [];
		expect(rules.length).toBe(quotes.length);
		expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
	});

	test('setting a parameter changes that one alone, and leaves the terms as they were', () => {
		const before = JSON.stringify(terms);
		const values = parametersOf(terms).map(({ value }) => value);
		for (const parameter of parametersOf(terms)) {
			if (parameter.value === null) continue;
			const value = otherValue(parameter);
			const changed = setParameter(terms, parameter.path, value);
			const differing = parametersOf(changed).filter((one, index) => one.value !== values[index]);
			expect(differing.map((one) => [one.path, one.value])).toEqual([[parameter.path, value]]);
			expect(() => draftTerms.parse(changed)).not.toThrow();
		}
		expect(JSON.stringify(terms)).toBe(before);
		expect(() => termsSchema.parse(terms)).not.toThrow();
	});

	test('each parameter is a view that replies can carry', () => {
		for (const view of parameterViews([{ version: 1, holdsFrom: '2026-03-04', terms }])) {
			expect(parameterView.parse(view)).toMatchObject({ version: 1, holdsFrom: '2026-03-04' });
			expect(view.clause.label).not.toBe('');
		}
	});
});

test('a path that nothing has changes nothing', () => {
	expect(setParameter(SOUND, 'stages.third.due.count', 3)).toBe(SOUND);
});

test('a parameter holds from the version that gave it its present form', () => {
	const due = (count: number, from: 'signing' | 'invoiceReceived') =>
		withStage({ due: { rule: 'count', from, unit: 'workingDay', count } });
	const versions = [
		{ version: 1, holdsFrom: '2026-03-02', terms: due(5, 'signing') },
		{ version: 2, holdsFrom: '2026-04-01', terms: due(7, 'signing') },
		{ version: 3, holdsFrom: '2026-05-01', terms: { ...due(7, 'signing'), title: '改了名' } },
	];
	const history = parameterHistory(versions);
	expect(history.get('stages.first.due.count')).toEqual({ version: 2, holdsFrom: '2026-04-01' });
	expect(history.get('copies.total')).toEqual({ version: 1, holdsFrom: '2026-03-02' });
	// Back to the old value is a form of its own time; counted from another event it is another form.
	const back = { version: 4, holdsFrom: '2026-06-01', terms: due(5, 'signing') };
	expect(parameterHistory([...versions, back]).get('stages.first.due.count')?.version).toBe(4);
	const other = { version: 4, holdsFrom: '2026-06-01', terms: due(7, 'invoiceReceived') };
	expect(parameterHistory([...versions, other]).get('stages.first.due.count')?.version).toBe(4);
	expect(parameterHistory([...versions, other]).get('stages.first.amountFen')?.version).toBe(1);
});

test('a draft has parameters that hold from no day yet', () => {
	const view = parameterViews([{ version: 1, holdsFrom: null, terms: SOUND }]).find(
		({ path }) => path === 'period.from',
	);
	expect(view).toMatchObject({ holdsFrom: null, version: null, value: '2026-03-02' });
	expect(parameterViews([])).toEqual([]);
});
