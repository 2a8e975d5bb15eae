import * as fc from 'fast-check';
import { accountOf, marksOf, numbersOf } from '../../../cloudfunctions/domain/check/numbers';
import { parametersOf, setParameter } from '../../../cloudfunctions/domain/check/parameters';
import { CONTRACT_KINDS } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import { sampleTerms } from '../template/samples';
import { otherValue } from './otherValue';
import { clause, found, SOUND, withTerms, withWords } from './papers';

const excluding = (terms: Terms, clauseId: string, quote: string): Terms =>
	withTerms({ exclusions: [...terms.exclusions, { reason: 'wording', clauseId, quote }] }, terms);
const orphansOf = (terms: Terms): string[] => accountOf(terms).orphans.map(({ words }) => words);

test('every number of the sound contract is live', () => {
	expect(numbersOf(SOUND)).toEqual({ total: 13, live: 13, excluded: 0 });
	const words = marksOf(SOUND).map(({ clauseId, start, end }) => {
		const text = SOUND.clauses.find(({ id }) => id === clauseId)?.text ?? '';
		return text.slice(start, end);
	});
	expect(words).toEqual(
		[
			...['2026 年 3 月 2 日', '2027 年 3 月 1 日', '¥20,000.00', '贰万元整', '5 个工作日', '60%', '10 日', '2 小时'],
			...['8 小时', '5‰', '4 份', '3 份', '1 份'],
		].slice(0, words.length),
	);
});

test('a number is live only within the words of a rule that has this value', () => {
	// The same number elsewhere in the clause.
	expect(orphansOf(withWords('c4', '验收后 10 日内，甲方付清余款；另留 10 日核对。'))).toEqual(['10 日']);
	// Within the words, with another value.
	expect(orphansOf(withWords('c5', '乙方接到报障，紧急的 3 小时内响应，一般的 8 小时内响应。'))).toEqual(['3 小时']);
	// The value of another rule of the same clause.
	expect(orphansOf(withWords('c5', '乙方接到报障，紧急的 8 小时内响应，一般的 8 小时内响应。'))).toEqual(['8 小时']);
	// A quote that cuts a number does not have it.
	const cut = withTerms({
		stages: SOUND.stages.map((one) => ({ ...one, quote: one.quote.replace('验收后 10', '0') })),
	});
	expect(found(cut, 'VALUE_NOT_IN_QUOTE').map(({ detail }) => detail.path)).toContain('stages.rest.due.count');
});

test('the head and the foot of the contract may be repeated anywhere', () => {
	const account = { accountName: '松间数字', bankName: '临水农商行第二支行', accountNumber: '6222 0000 1111 22' };
	const parties = { ...SOUND.parties, agency: { ...SOUND.parties.agency, telephone: '138-0000-1111' } };
	const terms = withTerms(
		{ bankAccount: account, parties },
		withWords('c8', '编号 CK-07，2026 年 3 月 2 日签。付到临水农商行第二支行 62220000111122，电话 13800001111。'),
	);
	expect(orphansOf(terms)).toEqual([]);
	expect(orphansOf(withTerms({ bankAccount: null }, terms))).toEqual(['62220000111122']);
});

test('struck words have no numbers, references are excluded by themselves, others with a reason', () => {
	const struck = withTerms({ clauses: [...SOUND.clauses, clause('c8', '第八条', '另付 300 元。', { struck: true })] });
	expect(numbersOf(struck)).toEqual(numbersOf(SOUND));
	const referring = withWords('c8', '照第三条（二）款办。');
	expect(numbersOf(referring).excluded).toBe(1);
	const figure = withWords('c8', '乙方用 8 核的服务器。');
	expect(orphansOf(figure)).toEqual(['8 核']);
	expect(orphansOf(excluding(figure, 'c8', '8 核'))).toEqual([]);
});

test('7×24, once a month and the length of the term are said by their rules', () => {
	const words = '每月巡检一次，7×24 小时值守；期限一年。';
	const terms = withTerms(
		{
			officeHours: {
				...{ days: 'everyDay', shifts: [{ fromMinute: 0, toMinute: 1440 }], endsDays: false },
				...{ clauseId: 'c8', quote: '7×24 小时值守' },
			},
			recurring: [
				{ id: 'visit', owner: 'agency', title: '巡检', every: 'month', clauseId: 'c8', quote: '每月巡检一次' },
			],
			period: { ...SOUND.period, clauseId: 'c8', quote: '期限一年' },
			clauses: SOUND.clauses.filter(({ id }) => id !== 'c1'),
		},
		withWords('c8', words),
	);
	const whole = { ...terms, clauses: [...terms.clauses, clause('c8', '第八条', words)] };
	expect(orphansOf(whole)).toEqual([]);
	expect(accountOf(whole).mismatches).toEqual([]);
	expect(orphansOf({ ...whole, period: { ...whole.period, to: '2027-06-30' } })).toEqual(['一年']);
});

describe.each(CONTRACT_KINDS)('%s', (kind) => {
	test('every number has an owner', () => {
		const { total, live, excluded, orphans, mismatches } = accountOf(sampleTerms(kind));
		expect({ orphans, mismatches: mismatches.map(({ path }) => path) }).toEqual({ orphans: [], mismatches: [] });
		expect(live + excluded).toBe(total);
	});

	test('nothing is live by accident: another value is not said by the words', () => {
		const terms = sampleTerms(kind);
		for (const parameter of parametersOf(terms)) {
			if (parameter.value === null) continue;
			const changed = setParameter(terms, parameter.path, otherValue(parameter));
			const unsaid = accountOf(changed).mismatches.map(({ path }) => path);
			expect(unsaid).toContain(parameter.path);
		}
	});
});

test('a number put anywhere into the words is an orphan', () => {
	const place = fc.record({ clause: fc.nat(), at: fc.nat(), number: fc.integer({ min: 31, max: 89 }) });
	fc.assert(
		fc.property(place, ({ clause: index, at, number }) => {
			const clauses = SOUND.clauses.map((one) => ({ ...one }));
			const one = clauses[index % clauses.length];
			if (!one) return;
			// Between sentences and phrases: within a number it would make another one, which is an orphan as well.
			const stops = [...one.text].flatMap((character, place) => (/[，。]/.test(character) ? [place + 1] : []));
			const cut = stops[at % stops.length] ?? one.text.length;
			one.text = `${one.text.slice(0, cut)}另有 ${number} 台，${one.text.slice(cut)}`;
			expect(accountOf({ ...SOUND, clauses }).orphans.map(({ words }) => words)).toContain(`${number} 台`);
		}),
	);
});
