import { explainDeadline } from '../../../cloudfunctions/domain/calendar/explain';
import type { Pause } from '../../../cloudfunctions/domain/calendar/pause';
import type { OfficeHours, Period } from '../../../cloudfunctions/domain/calendar/period';
import type { DaysExplanation, OfficeHoursExplanation, TraceDay } from '../../../cloudfunctions/domain/calendar/trace';
import { listTraceRuns, MAX_TRACE_DAYS } from '../../../cloudfunctions/domain/calendar/traceDays';
import { at, calendar, show, showMoment } from './support';

function explainDays(start: string, period: Period, pauses: Pause[] = []): DaysExplanation {
	const explanation = explainDeadline(calendar, at(start), period, pauses);
	if (explanation.form !== 'days') throw new Error(explanation.form);
	return explanation;
}

/** A day as the calendar on the sheet shows it: `10-10六 4 makeUpWorkingDay`. */
function draw({ date, weekday, number, kind, holidayName, paused }: TraceDay): string {
	const label = holidayName ?? kind;
	return `${date.slice(5)}${'一二三四五六日'[weekday - 1]} ${paused ? 'paused' : (number ?? '-')} ${label}`;
}

test('7 working days over National Day, day by day', () => {
	const why = explainDays('2026-09-28 16:40', { kind: 'workingDays', count: 7 });
	expect(show(why.deadline)).toBe('2026-10-13 24:00');
	expect(why.days.map(draw)).toEqual([
		'09-28一 - workingDay',
		'09-29二 1 workingDay',
		'09-30三 2 workingDay',
		'10-01四 - 国庆节',
		'10-02五 - 国庆节',
		'10-03六 - 国庆节',
		'10-04日 - 国庆节',
		'10-05一 - 国庆节',
		'10-06二 - 国庆节',
		'10-07三 - 国庆节',
		'10-08四 3 workingDay',
		'10-09五 4 workingDay',
		'10-10六 5 国庆节',
		'10-11日 - weekend',
		'10-12一 6 workingDay',
		'10-13二 7 workingDay',
	]);
	expect([why.countedDays, why.skippedDays]).toEqual([7, 8]);
	expect(why.days[12]).toMatchObject({ kind: 'makeUpWorkingDay', counted: true });
	expect(why.runs).toEqual([
		{ from: '2026-10-01', to: '2026-10-07', kind: 'statutoryHoliday', holidayName: '国庆节', counted: false },
		{ from: '2026-10-10', to: '2026-10-10', kind: 'makeUpWorkingDay', holidayName: '国庆节', counted: true },
	]);
	expect(why.notices.map(({ year, number }) => [year, number])).toEqual([[2026, '国办发明电〔2025〕7号']]);
	expect(why.calendarVersion).toBe('2026-1');
	expect(why.movedFromDate).toBeUndefined();
	expect(why.omitted).toBeUndefined();
});

test('a last day moved off National Day', () => {
	const why = explainDays('2026-09-30 10:00', { kind: 'calendarDays', count: 3 });
	expect(why.movedFromDate).toBe('2026-10-03');
	expect(why.days.map(draw)).toEqual([
		'09-30三 - workingDay',
		'10-01四 1 国庆节',
		'10-02五 2 国庆节',
		'10-03六 3 国庆节',
		'10-04日 - 国庆节',
		'10-05一 - 国庆节',
		'10-06二 - 国庆节',
		'10-07三 - 国庆节',
		'10-08四 - workingDay',
	]);
	expect(why.runs).toMatchObject([{ from: '2026-10-04', to: '2026-10-07' }]);
});

test('a month shows its last day and what moved it, not thirty numbers', () => {
	const why = explainDays('2026-09-05 10:00', { kind: 'months', count: 1, closeOfBusinessMinute: 1050 });
	expect(why.days.map(draw)).toEqual([
		'10-05一 - 国庆节',
		'10-06二 - 国庆节',
		'10-07三 - 国庆节',
		'10-08四 - workingDay',
	]);
	expect(why.start).toMatchObject({ date: '2026-09-05', kind: 'weekend' });
	expect(why.closeOfBusinessMinute).toBe(1050);
});

test('working days before a day are numbered towards the past', () => {
	const why = explainDays('2026-10-10', { kind: 'workingDaysBefore', count: 3 });
	expect(why.days.map(draw).filter((line) => !line.includes('- 国庆节'))).toEqual([
		'09-30三 3 workingDay',
		'10-08四 2 workingDay',
		'10-09五 1 workingDay',
	]);
	expect(why.days.at(-1)).toMatchObject({ date: '2026-10-10', counted: false });
	expect([why.countedDays, why.skippedDays]).toEqual([3, 7]);
});

test('the days of a pause are shown as paused', () => {
	const pause = { fromMs: at('2026-10-14 00:00'), toMs: at('2026-10-15 24:00') };
	const why = explainDays('2026-10-12 10:00', { kind: 'workingDays', count: 2 }, [pause]);
	expect(why.days.map(draw)).toEqual([
		'10-12一 - workingDay',
		'10-13二 1 workingDay',
		'10-14三 paused workingDay',
		'10-15四 paused workingDay',
		'10-16五 2 workingDay',
	]);
	expect(why.pauses).toEqual([{ ...pause, givenBackMs: 172_800_000 }]);
});

test('a day paused in part keeps its number', () => {
	const pause = { fromMs: at('2026-10-13 12:00'), toMs: at('2026-10-14 12:00') };
	const why = explainDays('2026-10-12 10:00', { kind: 'workingDays', count: 2 }, [pause]);
	expect(why.days.map(({ number, paused }) => paused ?? number)).toEqual([undefined, 1, 2, 3]);
	expect(show(why.deadline)).toBe('2026-10-15 24:00');
});

test('holidays side by side are two runs, and so are two of one name apart', () => {
	const day = (date: string, holidayName?: string): TraceDay => {
		const kind = holidayName === undefined ? 'workingDay' : 'statutoryHoliday';
		return { date, weekday: 1, kind, holidayName, counted: holidayName === undefined };
	};
	const days = [
		day('2026-09-29', '中秋节'),
		day('2026-09-30', '国庆节'),
		day('2026-10-01'),
		day('2026-10-02', '国庆节'),
	];
	expect(listTraceRuns(days, true).map(({ from, to }) => [from, to])).toEqual([
		['2026-09-29', '2026-09-29'],
		['2026-09-30', '2026-09-30'],
		['2026-10-02', '2026-10-02'],
	]);
});

test('the middle of a long count is summed up', () => {
	const why = explainDays('2025-03-03 10:00', { kind: 'workingDays', count: 250 });
	expect(why.days).toHaveLength(MAX_TRACE_DAYS);
	expect(why.days.at(-1)).toMatchObject({ number: 250, counted: true });
	const shown = why.days.filter((day) => day.counted).length;
	expect(shown + (why.omitted?.countedDays ?? 0)).toBe(250);
	expect(why.countedDays).toBe(250);
	expect(why.omitted?.from).toBe('2025-04-03');
	expect(why.notices.map(({ year }) => year)).toEqual([2025, 2026]);
	expect(JSON.stringify(why).length).toBeLessThan(12_000);
});

test('an unknown due time shows the days up to the unpublished year', () => {
	const why = explainDays('2026-12-28 10:00', { kind: 'workingDays', count: 5 });
	expect(show(why.deadline)).toBe('unknown 2027');
	expect(why.days.map(draw)).toEqual([
		'12-28一 - workingDay',
		'12-29二 1 workingDay',
		'12-30三 2 workingDay',
		'12-31四 3 workingDay',
		'01-01五 - unknown',
	]);
});

test('hours name the day of receipt that chose them', () => {
	const period: Period = { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 };
	const why = explainDeadline(calendar, at('2026-10-10 14:20'), period);
	expect(why).toMatchObject({ form: 'hours', hours: 2, start: { kind: 'makeUpWorkingDay', holidayName: '国庆节' } });
	expect(why.notices.map(({ year }) => year)).toEqual([2026]);
	expect(explainDeadline(calendar, at('2026-10-11 14:20'), period)).toMatchObject({ hours: 4 });
	expect(explainDeadline(calendar, at('2027-10-11 14:20'), period)).toMatchObject({ hours: undefined, notices: [] });
	expect(explainDeadline(calendar, at('2027-10-11 14:20'), { kind: 'hours', hours: 8 })).toMatchObject({ hours: 8 });
});

describe('office hours, shift by shift', () => {
	const officeHours: OfficeHours = {
		days: 'workingDays',
		shifts: [
			{ fromMinute: 540, toMinute: 720 },
			{ fromMinute: 810, toMinute: 1080 },
		],
	};
	const explain = (start: string, hours: number, pauses: Pause[] = []) =>
		explainDeadline(calendar, at(start), { kind: 'officeHours', hours, officeHours }, pauses) as OfficeHoursExplanation;

	test('over lunch and National Day', () => {
		const why = explain('2026-09-30 11:00', 6);
		expect(why.segments.map(({ fromMs, toMs }) => `${showMoment(fromMs)} – ${showMoment(toMs).slice(11)}`)).toEqual([
			'2026-09-30 11:00 – 12:00',
			'2026-09-30 13:30 – 18:00',
			'2026-10-08 09:00 – 09:30',
		]);
		expect(why.runs).toMatchObject([{ from: '2026-10-01', to: '2026-10-07', holidayName: '国庆节' }]);
		expect(why.omittedSegments).toBe(0);
	});

	test('what was paused does not count in its shift', () => {
		const why = explain('2026-10-12 09:00', 3, [{ fromMs: at('2026-10-12 10:00'), toMs: at('2026-10-12 11:00') }]);
		expect(why.segments.map(({ countedMs }) => countedMs / 3_600_000)).toEqual([2, 1]);
	});

	test('a shift that ends at 24:00 before the holiday passes over no holiday', () => {
		const evenings: OfficeHours = { days: 'workingDays', shifts: [{ fromMinute: 1200, toMinute: 1440 }] };
		const period: Period = { kind: 'officeHours', hours: 4, officeHours: evenings };
		const why = explainDeadline(calendar, at('2026-09-30 10:00'), period);
		expect(why).toMatchObject({ deadline: { dueAtMs: at('2026-09-30 24:00'), dueDate: '2026-09-30' }, runs: [] });
	});

	test('many shifts are shortened and numbered', () => {
		const why = explain('2026-03-02 09:00', 750);
		expect(why.segments).toHaveLength(40);
		expect(why.omittedSegments).toBe(160);
	});
});
