import {
	clockTime,
	dateOf,
	dayWords,
	durationWords,
	exactMoment,
	latenessWords,
	limitParts,
	limitWords,
	momentOf,
	momentWords,
	preciseDuration,
	shortDate,
} from '../../client/wording/time';

const at = (china: string) => Date.parse(`${china}+08:00`);
/** Saturday 10 October 2026, a make-up working day, in the afternoon. */
const NOW = at('2026-10-10T14:20:00');

test('a day is today, tomorrow, yesterday, or its date with the weekday', () => {
	expect(dayWords('2026-10-10', NOW)).toBe('今天');
	expect(dayWords('2026-10-11', NOW)).toBe('明天');
	expect(dayWords('2026-10-09', NOW)).toBe('昨天');
	expect(dayWords('2026-10-13', NOW)).toBe('10月13日 周二');
	expect(dayWords('2027-03-03', NOW)).toBe('2027-03-03');
	expect(shortDate('2026-10-01', NOW)).toBe('10月1日');
});

test('the end of a day is 24:00 of that day, never 23:59 and never the next day', () => {
	expect(limitWords(at('2026-10-14T00:00:00'), NOW)).toBe('10月13日 周二 24:00 前');
	expect(limitWords(at('2026-10-13T23:59:59.999'), NOW)).toBe('10月13日 周二 24:00 前');
	expect(limitWords(at('2026-10-11T00:00:00'), NOW)).toBe('今天 24:00 前');
	expect(limitWords(at('2026-10-10T15:50:00'), NOW)).toBe('今天 15:50 前');
	expect(limitParts(at('2026-10-11T09:30:00'), NOW)).toEqual({ day: '明天', time: '09:30' });
});

// Bugs others had, case 9: days off by one from time zones. The test runs in the zone of the machine, whichever it is.
test('the day is the day in China, also in its first and last minute', () => {
	expect(dateOf(at('2026-10-10T00:00:00'))).toBe('2026-10-10');
	expect(dateOf(at('2026-10-10T23:59:59'))).toBe('2026-10-10');
	expect(clockTime(at('2026-10-10T00:05:00'))).toBe('00:05');
	expect(momentOf('2026-10-10', '14:20')).toBe(NOW);
	expect(momentWords(at('2026-09-28T16:40:00'), NOW)).toBe('9月28日 周一 16:40');
	expect(exactMoment(at('2026-10-10T14:24:36'))).toBe('2026-10-10 14:24:36');
});

const MINUTE = 60_000;
test.each([
	[30_000, '不到 1 分钟'],
	[55 * MINUTE, '55 分钟'],
	[60 * MINUTE, '1 小时'],
	[90 * MINUTE, '1 小时 30 分'],
	[9 * 60 * MINUTE + 40 * MINUTE, '9 小时 40 分'],
	[19 * 60 * MINUTE + 10 * MINUTE, '19 小时'],
	[24 * 60 * MINUTE, '1 天'],
	[3 * 24 * 60 * MINUTE + 580 * MINUTE, '3 天'],
])('%d ms are %s', (durationMs, words) => {
	expect(durationWords(durationMs)).toBe(words);
});

test('the sheet says days and hours', () => {
	expect(preciseDuration(at('2026-10-14T00:00:00') - NOW)).toBe('3 天 9 小时');
	expect(preciseDuration(2 * 24 * 60 * MINUTE)).toBe('2 天');
});

test('a limit at 24:00 is late by begun days, another by what passed', () => {
	expect(latenessWords(at('2026-10-01T00:00:00'), NOW)).toBe('10 天');
	expect(latenessWords(at('2026-10-10T00:00:00'), NOW)).toBe('1 天');
	expect(latenessWords(at('2026-10-10T12:00:00'), NOW)).toBe('2 小时 20 分');
});
