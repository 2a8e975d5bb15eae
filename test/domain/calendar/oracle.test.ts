/**
 * Ten thousand random deadlines against a slow count that shares nothing with the calendar: it walks day by day and
 * minute by minute, with the platform's own dates and the days off written out by hand from the notices.
 */
import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import type { OfficeHours, Period } from '../../../cloudfunctions/domain/calendar/period';
import { calendar } from './support';

const DAYS_OFF = `
	2025: 0101 0128-0131 0201-0204 0404-0406 0501-0505 0531 0601-0602 1001-1008
	2026: 0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007`;
const WORKING_WEEKENDS = `
	2025: 0126 0208 0427 0928 1011
	2026: 0104 0214 0228 0509 0920 1010`;

function readDays(text: string): Set<string> {
	const days = new Set<string>();
	for (const line of text.trim().split('\n')) {
		const [year = '', list = ''] = line.trim().split(': ');
		for (const entry of list.split(' ')) {
			const [from = '', to = from] = entry.split('-');
			for (let day = Number(from); day <= Number(to); day += 1) days.add(`${year}${String(day).padStart(4, '0')}`);
		}
	}
	return days;
}

const off = readDays(DAYS_OFF);
const working = readDays(WORKING_WEEKENDS);
const MINUTE = 60_000;
const DAY = 86_400_000;
const EPOCH_2025 = Date.parse('2025-01-01T00:00:00+08:00');
const END_2026 = Date.parse('2027-01-01T00:00:00+08:00');

/** A moment's date and clock in China, read by shifting it into UTC. */
function chinaClock(atMs: number) {
	const shifted = new Date(atMs + 8 * 3_600_000);
	const key = shifted.toISOString().slice(0, 10).replaceAll('-', '');
	return { key, weekday: shifted.getUTCDay(), minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(), shifted };
}

function slowIsWorking(atMs: number): boolean {
	const { key, weekday } = chinaClock(atMs);
	if (working.has(key)) return true;
	return !off.has(key) && weekday !== 0 && weekday !== 6;
}

function slowStartOfDay(atMs: number): number {
	return atMs - ((atMs - EPOCH_2025) % DAY);
}

type Answer = number | 'unknown';

/** Steps on day by day; gives the 24:00 of the last day. */
function slowDays(startMs: number, count: number, workingOnly: boolean): Answer {
	let day = slowStartOfDay(startMs);
	let left = count;
	while (left > 0) {
		day += DAY;
		if (day >= END_2026) return 'unknown';
		if (!workingOnly || slowIsWorking(day)) left -= 1;
	}
	return slowOffRest(day);
}

function slowOffRest(firstDay: number): Answer {
	let day = firstDay;
	while (day < END_2026 && !slowIsWorking(day)) day += DAY;
	return day >= END_2026 ? 'unknown' : day + DAY;
}

function slowMonths(startMs: number, count: number): Answer {
	const { shifted } = chinaClock(startMs);
	const day = shifted.getUTCDate();
	const target = new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth() + count, 1));
	const month = target.getUTCMonth();
	while (target.getUTCDate() < day) {
		target.setUTCDate(target.getUTCDate() + 1);
		if (target.getUTCMonth() !== month) {
			target.setUTCDate(0);
			break;
		}
	}
	return slowOffRest(target.getTime() - 8 * 3_600_000);
}

/** Which minutes of 2025 and 2026 count, one byte each. */
function slowMinutes(hours: OfficeHours): Uint8Array {
	const minutes = new Uint8Array((END_2026 - EPOCH_2025) / MINUTE);
	for (let day = EPOCH_2025; day < END_2026; day += DAY) {
		if (hours.days === 'workingDays' && !slowIsWorking(day)) continue;
		const first = (day - EPOCH_2025) / MINUTE;
		for (let minute = 0; minute < 1440; minute += 1) {
			const open = hours.shifts.some(({ fromMinute, toMinute }) => minute >= fromMinute && minute < toMinute);
			if (open) minutes[first + minute] = 1;
		}
	}
	return minutes;
}

function slowOfficeHours(startMs: number, hours: number, minutes: Uint8Array): Answer {
	let left = hours * 60;
	let minute = (startMs - EPOCH_2025) / MINUTE;
	while (left > 0) {
		if (minute >= minutes.length) return 'unknown';
		left -= minutes[minute] ?? 0;
		minute += 1;
	}
	return EPOCH_2025 + minute * MINUTE;
}

/** A small generator with a seed: the same ten thousand on every machine. */
function randomIntegers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const LUNCH: OfficeHours = {
	days: 'workingDays',
	shifts: [
		{ fromMinute: 540, toMinute: 720 },
		{ fromMinute: 810, toMinute: 1080 },
	],
};
const EVENINGS: OfficeHours = {
	days: 'workingDays',
	shifts: [
		{ fromMinute: 0, toMinute: 15 },
		{ fromMinute: 480, toMinute: 725 },
		{ fromMinute: 1200, toMinute: 1440 },
	],
};
const DAILY: OfficeHours = { days: 'everyDay', shifts: [{ fromMinute: 420, toMinute: 1320 }] };

const slowByHours = new Map([LUNCH, EVENINGS, DAILY].map((hours) => [hours, slowMinutes(hours)] as const));

function slowAnswer(startMs: number, period: Period): Answer {
	switch (period.kind) {
		case 'workingDays':
			return slowDays(startMs, period.count, true);
		case 'calendarDays':
			return slowDays(startMs, period.count, false);
		case 'months':
			return slowMonths(startMs, period.count);
		case 'hoursByDayOfReceipt':
			return startMs + (slowIsWorking(startMs) ? period.workingDayHours : period.restDayHours) * 3_600_000;
		case 'officeHours':
			return slowOfficeHours(startMs, period.hours, slowByHours.get(period.officeHours) ?? new Uint8Array());
		default:
			throw new Error(period.kind);
	}
}

function randomPeriod(random: (below: number) => number): Period {
	const count = 1 + random(random(4) === 0 ? 260 : 20);
	switch (random(7)) {
		case 0:
			return { kind: 'calendarDays', count };
		case 1:
			return { kind: 'months', count: 1 + random(14) };
		case 2:
			return { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 };
		case 3:
			return { kind: 'officeHours', hours: 1 + random(80), officeHours: LUNCH };
		case 4:
			return { kind: 'officeHours', hours: 1 + random(80), officeHours: EVENINGS };
		case 5:
			return { kind: 'officeHours', hours: 1 + random(80), officeHours: DAILY };
		default:
			return { kind: 'workingDays', count };
	}
}

test('10,000 random deadlines agree with a count day by day and minute by minute', () => {
	const random = randomIntegers(20_261_010);
	const seen = { known: 0, unknown: 0 };
	for (let round = 0; round < 10_000; round += 1) {
		const startMs = EPOCH_2025 + random((END_2026 - EPOCH_2025) / MINUTE) * MINUTE;
		const period = randomPeriod(random);
		const deadline = deadlineOf(calendar, startMs, period);
		const answer = deadline.unknown === undefined ? deadline.dueAtMs : 'unknown';
		const slow = slowAnswer(startMs, period);
		const expected =
			period.kind === 'officeHours' && period.officeHours === DAILY && slow === 'unknown' ? answer : slow;
		if (answer !== expected) throw new Error(`${JSON.stringify(period)} from ${startMs}: ${answer}, not ${expected}`);
		seen[answer === 'unknown' ? 'unknown' : 'known'] += 1;
	}
	expect(seen.known).toBeGreaterThan(8_000);
	expect(seen.unknown).toBeGreaterThan(200);
});
