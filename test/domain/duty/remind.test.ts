import fc from 'fast-check';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../../cloudfunctions/domain/calendar/chinaDate';
import {
	nextReminder,
	REMINDER_MOMENTS,
	type Remindable,
	type Reminded,
	wakingMoment,
} from '../../../cloudfunctions/domain/duty/remind';
import { at, showMoment } from '../calendar/support';

const FAR = at('2026-12-31');

// https://github.com/glpi-project/glpi/issues/15569
// https://github.com/zammad/zammad/issues/4432
describe('reminders stay inside waking hours', () => {
	test.each([
		['2026-10-12 10:30', '2026-10-12 10:30'],
		['2026-10-12 08:00', '2026-10-12 08:00'],
		['2026-10-12 03:00', '2026-10-12 08:00'],
		['2026-10-12 21:00', '2026-10-13 08:00'],
		['2026-10-12 23:59', '2026-10-13 08:00'],
		['2026-12-31 22:00', '2027-01-01 08:00'],
		['2028-02-28 22:00', '2028-02-29 08:00'],
		['2027-02-28 22:00', '2027-03-01 08:00'],
	])('what comes up at %s is said at %s', (comesUp, said) => {
		expect(wakingMoment(at(comesUp), Number.POSITIVE_INFINITY)).toBe(at(said));
	});

	test('nobody is told when it would be too late', () => {
		expect(wakingMoment(at('2026-10-12 22:00'), at('2026-10-13 07:00'))).toBeNull();
		expect(wakingMoment(at('2026-10-12 22:00'), FAR)).toBe(at('2026-10-13 08:00'));
	});
});

const DUTY: Remindable = {
	...{ owner: 'customer', kind: 'payment', startedAtMs: at('2026-09-28 16:40'), dueAtMs: at('2026-10-13 24:00') },
	...{ settledAtMs: null, waivedAtMs: null, lapseKnownAtMs: null, knownInTime: true },
};
const FEE: Remindable = { ...DUTY, startedAtMs: at('2026-10-03'), lapseKnownAtMs: at('2025-10-03') };
const OURS: Remindable = { ...DUTY, owner: 'agency', kind: 'oneOff' };

/** Every reminder that a clock gives which looks at these moments alone. */
function said(duty: Remindable, looks: readonly number[]): string[] {
	let reminded: Reminded | undefined;
	return looks.flatMap((nowMs) => {
		const next = nextReminder(duty, reminded, nowMs);
		if (!next || next.atMs > nowMs || duty.dueAtMs === null) return [];
		reminded = { dueAtMs: duty.dueAtMs, moment: next.moment, unheard: null };
		return [`${next.moment} ${showMoment(nowMs)}`];
	});
}

/** A clock that runs every half hour between two moments. */
function everyHalfHour(from: string, to: string): number[] {
	const looks = [];
	for (let nowMs = at(from); nowMs < at(to); nowMs += MS_PER_HOUR / 2) looks.push(nowMs);
	return looks;
}

test('a payment is reminded of on the third day before, and on the morning after it was missed', () => {
	const expected = ['soon 2026-10-10 08:00', 'missed 2026-10-14 08:00'];
	expect(said(DUTY, everyHalfHour('2026-09-28', '2026-11-30'))).toEqual(expected);
});

test('what lapses is warned of 30, 7 and 1 days before, and is told of when it did', () => {
	const expected = [
		'before30 2026-09-13 08:00',
		'before7 2026-10-06 08:00',
		'before1 2026-10-12 08:00',
		'missed 2026-10-14 08:00',
	];
	expect(said(FEE, everyHalfHour('2026-09-01', '2026-11-30'))).toEqual(expected);
});

test('what we owe is reminded of once, and not after it was missed', () => {
	expect(said(OURS, everyHalfHour('2026-09-28', '2026-11-30'))).toEqual(['soon 2026-10-10 08:00']);
});

test.each([
	['2026-10-08 12:00', 'before7 2026-10-08 12:00'],
	['2026-10-11 22:00', 'before1 2026-10-12 08:00'],
	['2026-10-13 20:59', 'before1 2026-10-13 20:59'],
	['2026-10-13 21:00', 'missed 2026-10-14 08:00'],
	['2027-03-01 12:00', 'missed 2027-03-01 12:00'],
])('a clock that slept until %s says the latest alone', (woke, first) => {
	const looks = [at(woke), at(first.slice(-16))];
	expect(said(FEE, looks)[0]).toBe(first);
	expect(said(FEE, looks)).toHaveLength(1);
});

test.each([
	['the end of a year', '2026-12-31 24:00', ['2026-12-01', '2026-12-24', '2026-12-30', '2027-01-01']],
	['29 February', '2028-02-29 24:00', ['2028-01-30', '2028-02-22', '2028-02-28', '2028-03-01']],
	['the day after it', '2028-03-01 24:00', ['2028-01-31', '2028-02-23', '2028-02-29', '2028-03-02']],
	['office hours', '2026-10-13 17:30', ['2026-09-13', '2026-10-06', '2026-10-12', '2026-10-14']],
])('counts days back over %s', (_what, due, days) => {
	const dueAtMs = at(due);
	const duty = { ...FEE, dueAtMs, startedAtMs: dueAtMs - 10 * MS_PER_DAY };
	const looks = [40, 30, 7, 1, -1].flatMap((before) => [dueAtMs - before * MS_PER_DAY - MS_PER_DAY]);
	const mornings = [...looks, ...days.map((day) => at(`${day} 08:00`))].sort((one, two) => one - two);
	expect(said(duty, mornings).map((words) => words.slice(-16, -6))).toEqual(days);
});

test.each([
	['done', { settledAtMs: at('2026-10-01') }],
	['given up', { waivedAtMs: at('2026-10-01') }],
	['without a time', { dueAtMs: null }],
	['not begun', { startedAtMs: null }],
	['of a fault, which has messages of its own', { kind: 'response' as const }],
])('nothing is said of what is %s', (_what, values) => {
	expect(nextReminder({ ...DUTY, ...values }, undefined, at('2026-10-09'))).toBeNull();
	expect(nextReminder({ ...FEE, ...values }, undefined, at('2026-10-09'))).toBeNull();
});

test('what runs for less than a day is not reminded of beside its clock', () => {
	const short = { ...OURS, startedAtMs: at('2026-10-13 12:00') };
	expect(nextReminder(short, undefined, at('2026-10-13 12:00'))).toBeNull();
});

test('what was entered after the fact is not told of as missed', () => {
	expect(nextReminder({ ...DUTY, knownInTime: false }, undefined, at('2026-10-20 12:00'))).toBeNull();
});

test('days before a fee was known are no moments: who signs today is not warned for last month', () => {
	const young = { ...FEE, lapseKnownAtMs: at('2026-10-03 15:00') };
	expect(nextReminder(young, undefined, at('2026-10-03 15:00'))).toEqual({
		...{ moment: 'before7', atMs: at('2026-10-06 08:00') },
	});
});

test('a date that moved on is reminded of anew', () => {
	const reminded: Reminded = { dueAtMs: at('2026-10-13 24:00'), moment: 'missed', unheard: null };
	const moved = { ...DUTY, dueAtMs: at('2026-11-13 24:00') };
	expect(nextReminder(moved, reminded, at('2026-10-20'))).toEqual({ moment: 'soon', atMs: at('2026-11-10 08:00') });
	expect(nextReminder(DUTY, reminded, at('2026-10-20 12:00'))).toBeNull();
});

test('whatever the clock does: awake, in order, once each, and never a warning after the due time', () => {
	const minute = fc.integer({ min: 0, max: 420 * 1440 }).map((minutes) => at('2027-12-01') + minutes * MS_PER_MINUTE);
	const duty = fc.record({
		from: minute,
		days: fc.integer({ min: 0, max: 90 }),
		kind: fc.constantFrom(DUTY, FEE, OURS),
	});
	fc.assert(
		fc.property(duty, fc.array(minute, { minLength: 1, maxLength: 40 }), ({ from, days, kind }, looks) => {
			const dueAtMs = from + days * MS_PER_DAY;
			const known = kind.lapseKnownAtMs === null ? null : from;
			const one = { ...kind, startedAtMs: from, dueAtMs, lapseKnownAtMs: known };
			const told = said(
				one,
				[...looks].sort((first, second) => first - second),
			).map((words) => words.split(' '));
			const order = told.map(([moment]) => REMINDER_MOMENTS.map(String).indexOf(moment ?? ''));
			expect(order).toEqual([...new Set(order)].sort((first, second) => first - second));
			for (const [moment, day = '', clock = ''] of told) {
				expect(clock >= '08:00' && clock < '21:00').toBe(true);
				expect(at(`${day} ${clock}`) < dueAtMs).toBe(moment !== 'missed');
			}
		}),
	);
});
