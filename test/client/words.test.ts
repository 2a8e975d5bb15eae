import { clausePieces, sentenceAround } from '../../client/wording/clause';
import { stripOf, stripWords } from '../../client/wording/day-strip';
import { transferTag } from '../../client/wording/desk';
import { lifeLine } from '../../client/wording/life-line';
import { perPieceWords, searchEntries, unitWords } from '../../client/wording/price';
import { refusalText } from '../../client/wording/refusals';
import { earlyWords } from '../../client/wording/result';
import { REFUSAL_CODES } from '../../types/refusals';
import type { Explanation } from '../../types/views-explain';

const at = (china: string) => Date.parse(`${china}+08:00`);
const NOW = at('2026-10-10T14:20:00');

test.each(REFUSAL_CODES)('%s has a calm text in Chinese that helps', (code) => {
	const text = refusalText({ code }, NOW);
	expect(text).toMatch(/[。]$/);
	expect(text).not.toMatch(/[!！]|(?<!邀)请|哦|尽快|稍后|异常|undefined|NaN|[A-Z]{5}/);
	expect(text.length).toBeLessThan(60);
});

test('a refusal names the field and the amount', () => {
	expect(refusalText({ code: 'BAD_INPUT', field: 'amountFen' })).toBe('“金额”没填对，改好后再提交。');
	expect(refusalText({ code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 2_000_000 } })).toContain('¥20,000.00');
	expect(
		refusalText({ code: 'ATTEMPT_OPEN', detail: { byName: '林小满', closableFromMs: NOW + 300_000 } }, NOW),
	).toContain('今天 14:25 以后');
});

test('a clause shows what makes duties, and blanks as not agreed', () => {
	expect(clausePieces('收票后 7 个工作日内付清。电话：____。', [{ start: 4, end: 10 }])).toEqual([
		{ kind: 'plain', words: '收票后 ', at: 0 },
		{ kind: 'live', words: '7 个工作日', at: 4 },
		{ kind: 'plain', words: '内付清。电话：', at: 10 },
		{ kind: 'blank', words: '', at: 17 },
		{ kind: 'plain', words: '。', at: 21 },
	]);
	expect(sentenceAround('第一句。收票后 7 个工作日内付清。第三句。', '7 个工作日')).toBe('收票后 7 个工作日内付清。');
	expect(sentenceAround('另外的话', '7 个工作日')).toBe('7 个工作日');
	expect(
		clausePieces('甲乙丙丁', [
			{ start: 2, end: 9 },
			{ start: 1, end: 3 },
			{ start: 2, end: 2 },
		]).map(({ kind, words }) => [kind, words]),
	).toEqual([
		['plain', '甲'],
		['live', '乙丙'],
		['live', '丁'],
	]);
});

test('a receipt says how the payment stands to its limit, and nothing on the day itself', () => {
	expect(earlyWords({ days: 3, late: false })).toBe('比期限早 3 天');
	expect(earlyWords({ days: 2, late: true })).toBe('比期限晚 2 天');
	expect(earlyWords({ days: 0, late: false })).toBe('');
});

test('a transfer is compared with what is left', () => {
	expect(transferTag(370_000, 370_000).words).toBe('金额相符');
	expect(transferTag(3_269_270, 3_269_200)).toEqual({ tone: 'attention', words: '比余款多 ¥0.70' });
	expect(transferTag(100, 200).words).toBe('付一部分，还差 ¥1.00');
});

test('a price never stands without its unit', () => {
	const pack = { unit: 'pack' as const, packSize: 10_000, packUnit: '条', priceFen: 100_000 };
	expect(unitWords(pack)).toBe('每包 10,000 条');
	expect(perPieceWords(pack)).toBe('每条 0.10 元');
	expect(perPieceWords({ ...pack, packSize: 3000 })).toBe('');
	expect(unitWords({ unit: 'year', packSize: null, packUnit: null })).toBe('每年');
	expect(unitWords({ unit: 'quotation', packSize: null, packUnit: null })).toBe('先问价');
});

test('the search finds by every word', () => {
	const entry = {
		id: 'a',
		shelf: '短信',
		title: '短信包',
		note: '限国内',
		priceFen: 1,
		unit: 'pack' as const,
		packSize: 1,
		packUnit: '条',
	};
	const entries = [
		{ ...entry, required: false, passedOn: false, firstYearFree: false, tierGroup: null, features: ['验证码'] },
	];
	expect(searchEntries(entries, '短信 验证').length).toBe(1);
	expect(searchEntries(entries, '服务器').length).toBe(0);
	expect(searchEntries(entries, '  ').length).toBe(1);
});

test('the term shows which day it is', () => {
	const line = lifeLine({
		from: '2026-03-04',
		to: '2027-03-03',
		marksAtMs: [at('2027-01-01T00:00:00'), at('2029-01-01T00:00:00')],
		nowMs: NOW,
	});
	expect(line.todayWords).toBe('今天 第 221 天');
	expect(line.todayPercent).toBeCloseTo(60.4, 0);
	expect(line.markPercents).toHaveLength(1);
	expect(lifeLine({ from: '2026-10-12', to: null, marksAtMs: [], nowMs: NOW }).todayWords).toBe('还有 2 天开始');
});

function explained(days: number): Explanation {
	const start = at('2026-09-28T00:00:00');
	return {
		duty: { dueAtMs: start + days * 86_400_000 } as Explanation['duty'],
		clause: { id: 'c', label: '第四条', text: '', quote: '' },
		start: null,
		rule: {
			...{ unit: 'calendarDay', count: days - 1, dayOfReceipt: null, holiday: null },
			...{ before: false, closesAtMinute: null },
		},
		days: Array.from({ length: days }, (_, index) => {
			const date = new Date(start + index * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
			return { date, kind: 'workingDay' as const, holiday: null, counted: index > 0, number: index > 0 ? index : null };
		}),
		...{ countedDays: days - 1, skippedDays: 0, omitted: null, runs: [], movedFrom: null, pauses: [] },
		...{ segments: [], omittedSegments: 0, otherLimit: null, notices: [], penalty: null, breach: null },
	};
}

test('the strip marks start, today and due, and tells the middle of a long one', () => {
	const short = stripOf(explained(16), NOW);
	expect(short.head.map((day) => day.look)).toEqual(['start', ...Array(14).fill('counted'), 'due']);
	expect(short.head.find((day) => day.today)?.date).toBe('2026-10-10');
	const long = stripOf(explained(60), NOW);
	expect(long.head.length + long.hiddenCount + long.tail.length).toBe(60);
	expect(long.tail.at(-1)).toMatchObject({ look: 'due', tag: '到期' });
	expect(stripWords(explained(3))).toBe('9月29日、9月30日计入，共 2 天；跳过 0 天');
});
