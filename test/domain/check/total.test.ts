import * as fc from 'fast-check';
import { checkTerms } from '../../../cloudfunctions/domain/check/checkTerms';
import { accountOf } from '../../../cloudfunctions/domain/check/numbers';
import { draftTerms, type Terms } from '../../../types/terms';
import { checkView } from '../../../types/views-contract';
import { arbitraryOf } from './arbitrary';
import { BARE, check, clause, FIRST, SOUND, withStage, withWords } from './papers';

const KEY = /^[A-Za-z0-9_:.-]{1,128}$/;

test('whatever the terms, the checks give findings with keys of their own and never throw', () => {
	fc.assert(
		fc.property(arbitraryOf(draftTerms), fc.option(fc.constant(SOUND), { nil: null }), (terms, previous) => {
			draftTerms.parse(terms);
			const findings = checkTerms(terms, { ...FIRST, previous, paid: { first: 1 } });
			expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
			for (const { key, detail, clauseIds } of findings) {
				expect(key).toMatch(KEY);
				expect(Object.keys(detail).length).toBeLessThanOrEqual(8);
				expect(clauseIds.length).toBeLessThanOrEqual(8);
			}
			expect(findings.map((one) => one.blocks)).toEqual(
				findings.map((one) => one.blocks).sort((a, b) => Number(b) - Number(a)),
			);
			const { total, live, excluded, orphans } = accountOf(terms);
			expect(live + excluded + orphans.length).toBe(total);
		}),
		{ numRuns: 150 },
	);
});

test('a finding keeps its key while the fault stays, and is another one with other figures', () => {
	const fault = withWords('c2', '服务费共 ¥20,000.00，大写贰万贰仟元整。');
	const key = (terms: Terms) => check(terms).find(({ code }) => code === 'FIGURES_AGAINST_CAPITALS')?.key;
	expect(key(fault)).toBe(key({ ...withWords('c8', '双方保密。', '第八条', fault), title: '改了名' }));
	expect(key(fault)).not.toBe(key(withWords('c2', '服务费共 ¥20,000.00，大写贰万叁仟元整。')));
	const blank = (terms: Terms) => check(terms).find(({ code }) => code === 'BLANK_PARAMETER')?.key;
	expect(blank(withStage({ amountFen: null }))).toBe('BLANK_PARAMETER:stages.first.amountFen');
});

test('a finding can be shown', () => {
	const [finding] = check(withStage({ amountFen: null }));
	if (!finding) throw new Error('Nothing was found');
	const { clauseIds, detail, ...rest } = finding;
	const view = {
		...rest,
		clauses: clauseIds.map((id) => ({ id, label: id })),
		detail: Object.entries(detail).map(([name, value]) => ({ name, value: String(value) })),
		acknowledged: null,
	};
	expect(checkView.parse(view)).toEqual(view);
});

/** A contract of so many long clauses, all alike but for a number. */
function long(count: number): Terms {
	const words =
		'乙方应在收到通知后 3 个工作日内处理，并把结果写成记录交给甲方保存；超过 5 日没有处理的，甲方可以另请别人。';
	const clauses = Array.from({ length: count }, (_none, index) =>
		clause(`c${index}`, `第${index + 1}条`, `${index} 号：${words.repeat(10)}`),
	);
	return { ...SOUND, ...BARE, clauses };
}

test('four times the clauses take about four times the work', () => {
	// Work is counted in characters that are read from the clauses: time would measure the machine.
	const [small, large] = [40, 160].map((count) => readsOf(long(count)));
	expect((large ?? 0) / (small ?? 1)).toBeLessThan(6);
	expect(check(long(160)).length).toBeGreaterThan(0);
});

/** How often the text of a clause is taken up by the checks. */
function readsOf(terms: Terms): number {
	let reads = 0;
	const clauses = terms.clauses.map(
		(one) =>
			new Proxy(one, {
				get: (target, key) => {
					if (key === 'text') reads += 1;
					return Reflect.get(target, key);
				},
			}),
	);
	check({ ...terms, clauses });
	return reads;
}
