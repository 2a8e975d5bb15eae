import { countLines } from '../../client/wording/count';
import {
	breachWords,
	consequenceWords,
	promiseWhat,
	promiseWhy,
	ruleWords,
	startWords,
	supportHoursWords,
	todayWords,
} from '../../client/wording/explain';
import type { DutyView, PromiseView } from '../../types/views';
import type { Explanation } from '../../types/views-explain';

const at = (china: string) => Date.parse(`${china}+08:00`);
const NOW = at('2026-10-10T14:20:00');

const RULE: Explanation['rule'] = {
	...{ unit: 'workingDay', count: 7, dayOfReceipt: null, holiday: null },
	...{ before: false, closesAtMinute: null },
};

const explanation = (
	values: Partial<Explanation>,
	dueAtMs: number | null = at('2026-10-14T00:00:00'),
): Explanation => ({
	duty: { dueAtMs, unknownYear: null, state: 'running' } as DutyView,
	clause: { id: 'c', label: '第四条', text: '', quote: '' },
	start: { trigger: 'invoiceReceived', atMs: at('2026-09-28T16:40:00') },
	rule: RULE,
	...{ days: [], omitted: null, countedDays: 0, skippedDays: 0, runs: [], movedFrom: null, pauses: [] },
	...{ segments: [], omittedSegments: 0, otherLimit: null, notices: [], penalty: null, breach: null },
	...values,
});

test('a clock names the event it runs from, and the day it begins to count', () => {
	expect(startWords(explanation({}), NOW)).toBe('9月28日 周一 16:40，付款申请单和发票收齐，从第二天数起');
	const hours = {
		...RULE,
		unit: 'hour' as const,
		count: 2,
		dayOfReceipt: 'makeUpWorkingDay' as const,
		holiday: '国庆节',
	};
	expect(startWords(explanation({ start: { trigger: 'faultReported', atMs: NOW }, rule: hours }), NOW)).toBe(
		'今天 14:20，收到报障，从这一刻算起',
	);
	expect(ruleWords(explanation({ rule: hours }), NOW)).toBe('2 小时，当天是国庆节补班，按工作日算，昼夜连续计算。');
	const period = explanation({
		start: { trigger: 'periodBegan', atMs: at('2026-09-01T00:00:00') },
		rule: { ...hours, unit: 'month', count: 1 },
	});
	expect(startWords(period, NOW)).toBe('9月1日 周二，这一期开始');
	expect(ruleWords(period, NOW)).toBe('每月一次，到这一期最后一天 24:00。');
});

test.each([
	['2027-01-01T00:00:00', '取早的一个'],
	['2026-10-09T00:00:00', '取晚的一个'],
])('of two limits the sheet says which one holds: other %s', (other, words) => {
	expect(ruleWords(explanation({ otherLimit: { dueAtMs: at(other), unit: 'date' } }), NOW)).toContain(words);
});

test('no word of the program reaches the sheet for an event it does not know', () => {
	expect(startWords(explanation({ start: { trigger: 'somethingNew', atMs: NOW } }), NOW)).not.toMatch(/[A-Za-z]/);
});

test('what a miss costs is a possible claim', () => {
	const penalty = {
		perDayBp: 50,
		perDayFen: 10_000,
		...{ fromMs: at('2026-10-14T00:00:00'), days: 0, soFarFen: 0 },
		clause: { id: 'c', label: '第十条' },
	};
	expect(consequenceWords(penalty, NOW, false)).toBe(
		'10月14日 起，未付的部分可加收每天 5‰，现在是 ¥100.00 / 天；主张后才入账。',
	);
});

test('what a miss has cost so far is said with its days; a breach with its arithmetic', () => {
	const clause = { id: 'c', label: '第十条' };
	const late = { perDayBp: 50, perDayFen: 10_000, fromMs: NOW, days: 2, soFarFen: 20_000, clause };
	expect(consequenceWords(late, NOW, true)).toContain('逾期 2 天，可加收 ¥200.00');
	expect(breachWords({ rateBp: 50, baseFen: 233_333, amountFen: 1167, soFarFen: 1167, clause })).toBe(
		'没按时，可要求违约金 ¥2,333.33 × 5‰ = ¥11.67；主张后才入账。',
	);
});

test('the count names the holidays it skipped, the make-up days it counted, the move and the pause', () => {
	const holiday = { from: '2026-10-01', to: '2026-10-07', kind: 'statutoryHoliday' as const, holiday: '国庆节' };
	const makeUp = { from: '2026-10-10', to: '2026-10-10', kind: 'makeUpWorkingDay' as const, holiday: '国庆节' };
	const counted = explanation({
		runs: [
			{ ...holiday, counted: false },
			{ ...makeUp, counted: true },
		],
		movedFrom: '2026-10-11',
		pauses: [
			{
				...{ fromMs: at('2026-09-21T00:00:00'), toMs: at('2026-09-23T00:00:00'), givenBackMs: 2 * 86_400_000 },
				told: [{ reason: '等客户的图', byName: '何工' }],
			},
		],
	});
	expect(countLines(counted, NOW)).toEqual([
		'10月1日至10月7日国庆节，不计',
		'10月10日 周六补班，计入',
		'9月21日 周一 00:00 至 9月23日 周三 00:00 暂停，补回 2 天；等客户的图（何工登记）',
		'原来数到 10月11日 周日，是休息日，顺延到下一个工作日',
	]);
});

test('counted back, at the close of business, and in office hours', () => {
	const before = { ...RULE, unit: 'calendarDay' as const, count: 30, before: true };
	expect(ruleWords(explanation({ rule: before }), NOW)).toBe('30 日以前，那一天 24:00 前都算提前。');
	expect(ruleWords(explanation({ rule: { ...RULE, closesAtMinute: 1050 } }), NOW)).toContain('到下班 17:30 为止');
	const office = { ...RULE, unit: 'officeHour' as const, count: 8 };
	expect(ruleWords(explanation({ rule: office }), NOW)).toBe('8 小时，只在上班时间计算。');
});

test('technical support says its days and its hours, the lunch break left out', () => {
	const shifts = [
		{ fromMinute: 540, toMinute: 720 },
		{ fromMinute: 810, toMinute: 1080 },
	];
	expect(supportHoursWords({ days: 'workingDays', shifts })).toBe('技术支持时间：工作日 9:00–12:00、13:30–18:00');
});

test('a promise says what, by when and why', () => {
	const promise: PromiseView = {
		measure: 'response',
		dueAtMs: NOW,
		unknownYear: null,
		hours: 2,
		dayOfReceipt: 'weekend',
		holiday: null,
		clause: { id: 'c', label: '第三条' },
	};
	expect(promiseWhat(promise)).toBe('前响应 · 2 小时内');
	expect(promiseWhat({ ...promise, dueAtMs: null, hours: null })).toBe('响应');
	expect(promiseWhy([promise])).toBe('今天是休息日，按非工作日算。没按时，系统照实记为逾期。');
});

test('today says its date, and what is special about it', () => {
	expect(todayWords({ date: '2026-10-10', kind: 'makeUpWorkingDay', holiday: '国庆节' }, NOW)).toBe(
		'10月10日 周六 · 补班日',
	);
	expect(todayWords({ date: '2026-10-12', kind: 'workingDay', holiday: null }, NOW)).toBe('10月12日 周一');
	expect(todayWords({ date: '2026-10-01', kind: 'statutoryHoliday', holiday: '国庆节' }, NOW)).toBe(
		'10月1日 周四 · 国庆节',
	);
});
