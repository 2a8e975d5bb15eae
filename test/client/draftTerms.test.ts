import {
	addExclusion,
	changeBySupplement,
	changeClause,
	changeInPlace,
	newClauseId,
	removeExclusion,
	withWordsInClause,
} from '../../client/packages/draft/terms/edits';
import { findRule, setValue } from '../../client/packages/draft/terms/parameter';
import { passageWith, readTyped, typedOf } from '../../client/packages/draft/terms/typed';
import { requote, withFigure } from '../../client/packages/draft/terms/words';
import type { DraftTerms } from '../../types/terms';

const clause = (id: string, text: string) => ({ id, label: id, heading: null, text, struck: false });
const RESPONSE = '工作日 2 小时以内答复，其他日子 4 小时以内答复';
const WORDS = `报障的答复：${RESPONSE}；需要到现场的，24 小时以内赶到。`;

/** Only what the edits look at: the rest of the terms stays as it is. */
const terms = (): DraftTerms =>
	({
		clauses: [clause('c1', WORDS), clause('c2', '甲方最晚在当年 12 月 31 日付清。')],
		total: { amountFen: 2_800_000, clauseId: 'c2', quote: '¥28,000.00' },
		responses: [
			{
				...{ id: 'response', clauseId: 'c1', quote: RESPONSE },
				target: { target: 'byDayOfReceipt', workingDayHours: 2, otherDayHours: 4 },
			},
			{ id: 'on.site', clauseId: 'c1', quote: '24 小时以内赶到', target: { target: 'hours', hours: 24 } },
		],
		stages: [
			{
				...{ id: 'year', clauseId: 'c2', quote: '当年 12 月 31 日' },
				due: { rule: 'later', of: [{ rule: 'date', month: 12, day: 31 }, { rule: 'none' }] },
			},
		],
		exclusions: [{ reason: 'wording', clauseId: 'c1', quote: '需要到现场的' }],
	}) as unknown as DraftTerms;

describe('the words a rule was read from', () => {
	test.each([
		['a figure inside them changes', WORDS.replace('2 小时', '1 小时'), RESPONSE.replace('2', '1')],
		['something before them changes', `另：${WORDS}`, RESPONSE],
		['something behind them changes', WORDS.replace('赶到', '到场'), RESPONSE],
		[
			'they change in two places',
			WORDS.replace('2 小时', '一小时').replace('4 小时以内', '3 个小时内'),
			'工作日 一小时以内答复，其他日子 3 个小时内答复',
		],
		[
			'words before and behind them change as well',
			`一、${WORDS.replace('2 小时', '1 小时')}到场费另计。`,
			RESPONSE.replace('2', '1'),
		],
		['their end is cut off', WORDS.replace('以内答复；', '；'), '工作日 2 小时以内答复，其他日子 4 小时'],
		['they are cut in half', WORDS.slice(0, WORDS.indexOf('，其他')), RESPONSE],
		['they are gone', '报障的答复另行商定。', RESPONSE],
	])('follow when %s', (_what, after, expected) => {
		expect(requote(WORDS, after, RESPONSE)).toBe(expected);
	});

	it('stay where they are not in the clause', () => {
		expect(requote(WORDS, `${WORDS}。`, '不在里面')).toBe('不在里面');
	});

	it('take a new figure only where the old one stands once, and as a number of its own', () => {
		expect(withFigure('2 小时以内，12 月 2 日', '12', '11')).toBe('2 小时以内，11 月 2 日');
		expect(withFigure('2 小时以内，12 月 2 日', '2', '3')).toBe('2 小时以内，12 月 2 日');
		expect(withFigure('¥28,000.00 元', '28,000.00', '30,000.00')).toBe('¥30,000.00 元');
	});
});

describe('a parameter', () => {
	it.each([
		['responses.response.target.workingDayHours', 'response'],
		['responses.on.site.target.hours', 'on.site'],
		['total.amountFen', undefined],
	])('is found by its path: %s', (path, id) => {
		const found = terms();
		const changed = setValue(found, path, 7);
		expect(findRule(found, path)?.rest.length).toBeGreaterThan(0);
		if (id) expect(JSON.stringify(changed.responses.find((one) => one.id === id))).toContain(':7');
		else expect(changed.total.amountFen).toBe(7);
	});

	it('of a day that returns every year is set in its two fields', () => {
		const changed = setValue(terms(), 'stages.year.due.of.0.date', '11-30');
		expect(changed.stages[0]?.due).toEqual({
			...{ rule: 'later', of: [{ rule: 'date', month: 11, day: 30 }, { rule: 'none' }] },
		});
	});

	it('that is not there changes nothing', () => {
		const before = terms();
		expect(setValue(before, 'responses.other.target.hours', 1)).toBe(before);
	});
});

test.each([
	['count', '2', '2', 2],
	['amountFen', '2800000', '28000.00', 2_800_000],
	['rateBp', '50', '0.5', 50],
	['rateBp', '1150', '11.5', 1150],
	['rateBp', '8000', '80', 8000],
	['minute', '570', '09:30', 570],
	['date', '12-31', '12-31', '12-31'],
] as const)('a %s of %s is typed as %s', (kind, value, typed, held) => {
	expect(typedOf({ kind, value })).toBe(typed);
	expect(readTyped(kind, typed)).toBe(held);
});

test('what is no such value is told from a blank', () => {
	expect(readTyped('count', '')).toBeNull();
	expect(readTyped('count', '两')).toBeUndefined();
	expect(readTyped('rateBp', '0.555')).toBeUndefined();
	expect(readTyped('minute', '24:30')).toBeUndefined();
	expect(readTyped('amountFen', '1.005')).toBeUndefined();
});

test('a passage says another value where its figures tell which one is meant', () => {
	expect(passageWith(RESPONSE, 'count', 2, 1)).toBe(RESPONSE.replace('2', '1'));
	expect(passageWith('当年 12 月 31 日', 'date', '12-31', '11-30')).toBe('当年 11 月 30 日');
	expect(passageWith('从 2026 年 3 月 4 日起', 'date', '2026-03-04', '2026-04-01')).toBe('从 2026 年 4 月 1 日起');
	expect(passageWith('每天 5‰', 'rateBp', 50, 30)).toBe('每天 3‰');
	expect(passageWith('每天 5‰', 'rateBp', 50, 100)).toBe('每天 5‰');
});

describe('a change of the terms', () => {
	it('of a clause takes along what was read from it', () => {
		const [first] = terms().clauses;
		const changed = changeClause(terms(), { ...clause('c1', ''), ...first, text: WORDS.replace('24', '8') });
		expect(changed.responses.map(({ quote }) => quote)).toEqual([RESPONSE, '8 小时以内赶到']);
		expect(changed.exclusions[0]?.quote).toBe('需要到现场的');
	});

	it('of a value writes it into the clause as well', () => {
		const path = 'responses.response.target.workingDayHours';
		const changed = changeInPlace(terms(), path, { value: 1, words: RESPONSE.replace('2', '1') });
		expect(changed.clauses[0]?.text).toBe(WORDS.replace('2 小时', '1 小时'));
		expect(changed.responses[0]).toMatchObject({
			...{ quote: RESPONSE.replace('2', '1'), target: { workingDayHours: 1, otherDayHours: 4 } },
		});
		expect(changed.responses[1]?.quote).toBe('24 小时以内赶到');
	});

	it('by a supplement leaves the signed words, says why their numbers set nothing, and stands in a clause of its own', () => {
		const before = terms();
		const words = '工作日 1 小时以内答复，其他日子 4 小时以内答复';
		const place = { id: newClauseId(before), label: '补充第 1 条', words };
		const path = 'responses.response.target.workingDayHours';
		const changed = changeBySupplement(withWordsInClause(before, place), path, { value: 1, clauseId: place.id, words });
		expect(changed.clauses.map(({ text }) => text)).toEqual([...before.clauses.map(({ text }) => text), words]);
		expect(changed.responses[0]).toMatchObject({ clauseId: place.id, quote: words });
		expect(changed.exclusions).toContainEqual({ reason: 'description', clauseId: 'c1', quote: RESPONSE });
	});

	it('adds words to a clause of the supplement once', () => {
		const place = { id: 'c2', label: '', words: '以收齐发票为准。' };
		const once = withWordsInClause(terms(), place);
		expect(once.clauses[1]?.text).toBe('甲方最晚在当年 12 月 31 日付清。\n以收齐发票为准。');
		expect(withWordsInClause(once, place)).toBe(once);
	});

	it('notes a number without an owner once, and takes the note back', () => {
		const noted = addExclusion(terms(), { reason: 'law', clauseId: 'c1', quote: '需要到现场的' });
		expect(noted.exclusions).toEqual([{ reason: 'law', clauseId: 'c1', quote: '需要到现场的' }]);
		expect(removeExclusion(noted, 'c1', '需要到现场的').exclusions).toEqual([]);
	});
});
