import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import type { Calendar } from '../../cloudfunctions/domain/calendar/calendar';
import {
	addDays,
	MS_PER_DAY,
	MS_PER_HOUR,
	MS_PER_MINUTE,
	startOfDay,
} from '../../cloudfunctions/domain/calendar/chinaDate';
import { deadlineOf } from '../../cloudfunctions/domain/calendar/deadline';
import type { OfficeHoursPeriod } from '../../cloudfunctions/domain/calendar/period';
import { PUBLISHED_CALENDAR } from '../../cloudfunctions/domain/calendar/published';

/** Office hours with a lunch break, eight hours a day. */
const SHIFTS = [
	{ fromMinute: 540, toMinute: 720 },
	{ fromMinute: 780, toMinute: 1080 },
];
const DAY = [
	{ start: '09:00:00', end: '12:00:00' },
	{ start: '13:00:00', end: '18:00:00' },
];
const FROM = '2026-01-05';
/** The last starts leave eighty hours of room before the year ends. */
const START_DAYS = 330;
const STARTS = 20_000;
const CHINA_OFFSET_MS = 8 * MS_PER_HOUR;
const LEAST_MS = 500;
const PEER_ROUND = 50;

export interface DeadlineFigures {
	hours: number;
	oursPerSecond: number;
	peerPerSecond: number;
	/** How many times as many deadlines a second. */
	ratio: number;
	/** Answers compared with the peer's: it knows no weekend that is a working day, so those counts are left out. */
	compared: number;
	leftOut: number;
}

const periodOf = (hours: number): OfficeHoursPeriod => ({
	kind: 'officeHours',
	hours,
	officeHours: { days: 'workingDays', shifts: SHIFTS },
});

/** Moments of the year to the minute, the same in every run. */
function startsOfYear(): number[] {
	let seed = 20261010;
	return Array.from({ length: STARTS }, () => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return startOfDay(FROM) + Math.floor((seed / 2 ** 32) * START_DAYS * 1440) * MS_PER_MINUTE;
	});
}

/** The days off of the calendar as the peer takes them; days on which a weekend is worked it can't be told. */
function configurePeer(calendar: Calendar): void {
	dayjs.extend(businessTime);
	const holidays = calendar.tables.flatMap((table) =>
		table.holidays.flatMap(({ from, to }) => {
			const days = [];
			for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
			return days;
		}),
	);
	dayjs.setHolidays(holidays);
	const week = { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY };
	dayjs.setBusinessTime({ sunday: null, ...week, saturday: null });
}

/** The process runs in UTC and the peer counts in its zone: it is given China's clock as if it were that zone's. */
const peerDue = (startMs: number, hours: number): number =>
	dayjs(startMs + CHINA_OFFSET_MS)
		.addBusinessMinutes(hours * 60)
		.valueOf() - CHINA_OFFSET_MS;

/** How often `work` goes through all starts of a round in a second, times their number. */
function perSecond(starts: readonly number[], work: (startMs: number) => number): number {
	let done = 0;
	let sum = 0;
	const begunAt = performance.now();
	while (performance.now() - begunAt < LEAST_MS) {
		for (const startMs of starts) sum += work(startMs);
		done += starts.length;
	}
	const seconds = (performance.now() - begunAt) / 1000;
	if (!Number.isFinite(sum)) throw new Error('A deadline is not a number');
	return done / seconds;
}

const oursDue = (startMs: number, period: OfficeHoursPeriod): number => {
	const deadline = deadlineOf(PUBLISHED_CALENDAR, startMs, period);
	return deadline.unknown === undefined ? deadline.dueAtMs : Number.NaN;
};

/** Compares every answer that the peer can give; throws at the first that differs. */
function compare(starts: readonly number[], hours: number): { compared: number; leftOut: number } {
	const period = periodOf(hours);
	const makeUps = PUBLISHED_CALENDAR.tables.flatMap((table) =>
		table.makeUpWorkingDays.map(({ date }) => startOfDay(date)),
	);
	let compared = 0;
	for (const startMs of starts) {
		const ours = oursDue(startMs, period);
		if (makeUps.some((day) => day < ours && startMs < day + MS_PER_DAY)) continue;
		const theirs = peerDue(startMs, hours);
		if (theirs !== ours) throw new Error(`${new Date(startMs).toISOString()} + ${hours} h: ${ours} and ${theirs}`);
		compared += 1;
	}
	return { compared, leftOut: starts.length - compared };
}

/** Deadlines a second of 2 and of 80 office hours, ours against `dayjs-business-time`, after comparing their answers. */
export function measureDeadlines(say: (line: string) => void): DeadlineFigures[] {
	configurePeer(PUBLISHED_CALENDAR);
	const starts = startsOfYear();
	return [2, 80].map((hours) => {
		say(`deadlines of ${hours} office hours`);
		const few = starts.slice(0, hours > 8 ? PEER_ROUND * 10 : PEER_ROUND * 40);
		const answers = compare(few, hours);
		const period = periodOf(hours);
		const oursPerSecond = perSecond(starts, (startMs) => oursDue(startMs, period));
		const peerPerSecond = perSecond(starts.slice(0, PEER_ROUND), (startMs) => peerDue(startMs, hours));
		return { hours, oursPerSecond, peerPerSecond, ratio: oursPerSecond / peerPerSecond, ...answers };
	});
}
