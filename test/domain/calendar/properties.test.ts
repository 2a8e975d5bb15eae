import fc from 'fast-check';
import { buildCalendar, type Calendar, dayFact } from '../../../cloudfunctions/domain/calendar/calendar';
import { addDays, dayNumberOf, MS_PER_DAY, startOfDay } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { countedHoursOf, countedTimeBetween } from '../../../cloudfunctions/domain/calendar/countedTime';
import { isWorkingKind } from '../../../cloudfunctions/domain/calendar/dayKinds';
import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import { explainDeadline } from '../../../cloudfunctions/domain/calendar/explain';
import { type Pause, pausedDeadlineOf } from '../../../cloudfunctions/domain/calendar/pause';
import {
	type Deadline,
	findPeriodFault,
	type OfficeHours,
	type Period,
} from '../../../cloudfunctions/domain/calendar/period';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import { calendar } from './support';

const FIRST_MS = startOfDay('2025-01-01');
/** Starts in 2025 leave all of 2026 to run into. */
const startIn2025 = fc.integer({ min: 0, max: 365 * MS_PER_DAY - 1 }).map((ms) => FIRST_MS + ms);
const smallCount = fc.integer({ min: 1, max: 60 });

const officeHours: fc.Arbitrary<OfficeHours> = fc.record({
	days: fc.constantFrom('workingDays', 'everyDay'),
	shifts: fc
		.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
		.map((minutes) => minutes.sort((first, second) => first - second))
		.map((minutes) => minutes.slice(0, minutes.length - (minutes.length % 2)))
		.map((minutes) =>
			Array.from({ length: minutes.length / 2 }, (_, index) => ({
				fromMinute: minutes[index * 2] ?? 0,
				toMinute: minutes[index * 2 + 1] ?? 0,
			})),
		),
});

const dayPeriod: fc.Arbitrary<Period> = fc.oneof(
	fc.record({ kind: fc.constant('calendarDays' as const), count: smallCount }),
	fc.record({ kind: fc.constant('workingDays' as const), count: smallCount }),
	fc.record({ kind: fc.constant('months' as const), count: fc.integer({ min: 1, max: 11 }) }),
	fc.record({
		kind: fc.constant('fixedDate' as const),
		date: fc.integer({ min: 0, max: 700 }).map((count) => addDays('2025-01-01', count)),
	}),
);
const timePeriod: fc.Arbitrary<Period> = fc.oneof(
	fc.record({ kind: fc.constant('hours' as const), hours: smallCount }),
	fc.record({ kind: fc.constant('officeHours' as const), hours: smallCount, officeHours }),
);
const anyPeriod = fc.oneof(dayPeriod, timePeriod);

const pauses: fc.Arbitrary<Pause[]> = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 120 * 24 }), fc.integer({ min: 0, max: 90 }))
		.map(([hour, length]) => ({ fromMs: FIRST_MS + hour * 3_600_000, toMs: FIRST_MS + (hour + length) * 3_600_000 })),
	{ maxLength: 5 },
);

/** The due moment; an unknown one is later than everything known. */
function momentOf(deadline: Deadline): number {
	return deadline.unknown === undefined ? deadline.dueAtMs : Number.POSITIVE_INFINITY;
}

function known(deadline: Deadline) {
	if (deadline.unknown !== undefined) throw new Error(`unknown ${deadline.unknown}`);
	return deadline;
}

test('adding days at once or in parts gives one date', () => {
	for (const kind of ['workingDays', 'calendarDays'] as const) {
		fc.assert(
			fc.property(startIn2025, smallCount, smallCount, (startAtMs, first, second) => {
				const period = (count: number): Period => ({ kind, count, restDayRule: 'none' });
				const middle = known(deadlineOf(calendar, startAtMs, period(first)));
				const parts = deadlineOf(calendar, startOfDay(middle.dueDate), period(second));
				expect(parts).toEqual(deadlineOf(calendar, startAtMs, period(first + second)));
			}),
		);
	}
});

test('adding hours at once or in parts gives one moment', () => {
	fc.assert(
		fc.property(startIn2025, officeHours, smallCount, smallCount, (startAtMs, open, first, second) => {
			for (const kind of ['hours', 'officeHours'] as const) {
				const period = (hours: number): Period => ({ kind, hours, officeHours: open });
				const middle = deadlineOf(calendar, startAtMs, period(first));
				if (middle.unknown !== undefined) continue;
				const parts = deadlineOf(calendar, middle.dueAtMs, period(second));
				expect(parts).toEqual(deadlineOf(calendar, startAtMs, period(first + second)));
			}
		}),
	);
});

test('more holidays never make a date earlier', () => {
	const extraDays = fc.uniqueArray(fc.integer({ min: 0, max: 729 }), { maxLength: 40 });
	fc.assert(
		fc.property(startIn2025, anyPeriod, extraDays, (startAtMs, period, extra) => {
			const more = withExtraHolidays(extra.map((count) => addDays('2025-01-01', count)));
			const before = momentOf(deadlineOf(calendar, startAtMs, period));
			expect(momentOf(deadlineOf(more, startAtMs, period))).toBeGreaterThanOrEqual(before);
		}),
	);
});

function withExtraHolidays(dates: string[]): Calendar {
	const tables = PUBLISHED_YEARS.map((table) => {
		const free = dates.filter((date) => date.startsWith(String(table.year)) && isOrdinary(date));
		const extra = free.map((date) => ({ name: `extra ${date}`, from: date, to: date }));
		return { ...table, holidays: [...table.holidays, ...extra] };
	});
	return buildCalendar(tables, 'more');
}

function isOrdinary(date: string): boolean {
	return dayFact(calendar, date).holidayName === undefined;
}

test('a last day is a working day, and a period with a last day never ends before it was counted', () => {
	fc.assert(
		fc.property(startIn2025, dayPeriod, (startAtMs, period) => {
			const deadline = deadlineOf(calendar, startAtMs, period);
			if (deadline.unknown !== undefined) return;
			expect(isWorkingKind(dayFact(calendar, deadline.dueDate).kind)).toBe(true);
			expect(deadline.dueAtMs).toBe(startOfDay(deadline.dueDate) + MS_PER_DAY);
			const unmoved = momentOf(deadlineOf(calendar, startAtMs, { ...period, restDayRule: 'none' } as Period));
			expect(deadline.dueAtMs).toBeGreaterThanOrEqual(unmoved);
		}),
	);
});

test('the hours that ran are the hours asked for, and the due moment ends one that counts', () => {
	fc.assert(
		fc.property(startIn2025, timePeriod, (startAtMs, period) => {
			const deadline = deadlineOf(calendar, startAtMs, period);
			if (deadline.unknown !== undefined || !('hours' in period)) return;
			const hours = countedHoursOf(period);
			const asked = { countedMs: period.hours * 3_600_000 };
			expect(findPeriodFault(period)).toBeUndefined();
			expect(countedTimeBetween(calendar, hours, startAtMs, deadline.dueAtMs)).toEqual(asked);
			const justBefore = countedTimeBetween(calendar, hours, startAtMs, deadline.dueAtMs - 1);
			expect(justBefore).toEqual({ countedMs: asked.countedMs - 1 });
		}),
	);
});

test('a later start never gives an earlier due time', () => {
	fc.assert(
		fc.property(startIn2025, fc.integer({ min: 0, max: 40 * MS_PER_DAY }), anyPeriod, (startAtMs, delay, period) => {
			const first = momentOf(deadlineOf(calendar, startAtMs, period));
			expect(momentOf(deadlineOf(calendar, startAtMs + delay, period))).toBeGreaterThanOrEqual(first);
		}),
	);
});

test('pauses give back exactly the counted time they took, whatever their order', () => {
	fc.assert(
		fc.property(startIn2025, anyPeriod, pauses, (startAtMs, anyRule, list) => {
			const period = { ...anyRule, restDayRule: 'none' } as Period;
			const plain = deadlineOf(calendar, startAtMs, period);
			const paused = pausedDeadlineOf(calendar, startAtMs, period, list);
			expect(pausedDeadlineOf(calendar, startAtMs, period, [...list].reverse())).toEqual(paused);
			if (plain.unknown !== undefined || paused.unknown !== undefined) return;
			const { pauses: given } = explainDeadline(calendar, startAtMs, period, list);
			const givenBackMs = given.reduce((sum, pause) => sum + pause.givenBackMs, 0);
			const hours = countedHoursOf(period);
			expect(countedTimeBetween(calendar, hours, plain.dueAtMs, paused.dueAtMs)).toEqual({ countedMs: givenBackMs });
			const pausedMs = list.reduce((sum, pause) => sum + pause.toMs - pause.fromMs, 0);
			expect(givenBackMs).toBeLessThanOrEqual(pausedMs);
		}),
	);
});

test('an explanation names the deadline it explains, and its days and shifts add up to it', () => {
	fc.assert(
		fc.property(startIn2025, anyPeriod, (startAtMs, period) => {
			const why = explainDeadline(calendar, startAtMs, period);
			expect(why.deadline).toEqual(deadlineOf(calendar, startAtMs, period));
			if (why.deadline.unknown !== undefined) return;
			if (why.form === 'days' && 'count' in period && period.kind !== 'months') {
				expect(why.countedDays).toBe(period.count);
				const numbers = why.days.flatMap((day) => day.number ?? []);
				expect(numbers.at(-1)).toBe(period.count);
				expect(why.days.at(-1)?.date).toBe(why.deadline.dueDate);
				const total = why.countedDays + why.skippedDays;
				expect(total).toBe(dayNumberOf(why.deadline.dueDate) - dayNumberOf(why.start.date));
			}
			if (why.form === 'officeHours' && 'hours' in period && why.omittedSegments === 0) {
				const ran = why.segments.reduce((sum, segment) => sum + segment.countedMs, 0);
				expect(ran).toBe(period.hours * 3_600_000);
			}
		}),
	);
});
