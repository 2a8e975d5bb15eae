import fc from 'fast-check';
import type { DutyDocument } from '../../../cloudfunctions/domain/duty/document';
import { byUrgency, dutyDocument, dutyView } from '../../../cloudfunctions/domain/duty/document';
import { judge } from '../../../cloudfunctions/domain/duty/judge';
import { dueSoonFrom, type Obligation } from '../../../cloudfunctions/domain/duty/obligation';
import { dutyStateAt, type Timed } from '../../../cloudfunctions/domain/duty/state';
import { at, calendar, showMoment } from '../calendar/support';

const BASE: Obligation = {
	...{
		key: 'oneOff:a',
		owner: 'agency',
		kind: 'oneOff',
		title: '交付',
		period: null,
		clauseId: 'c1',
		clauseLabel: '第一条',
	},
	...{ startedAtMs: at('2026-10-01'), dueAtMs: at('2026-10-13 24:00'), unknownYear: null, settledAtMs: null },
	...{ waivedAtMs: null, amountFen: null, cost: null, stageId: null, silenceAccepts: false },
};
const OWNER = {
	...{ streamId: 'k1', contractId: 'k1', contractName: '运维', companyId: 'c', companyName: '山栀茶业' },
	...{ faultId: null, assigneeName: null, urgency: null, costShown: true },
};
const documentOf = (values: Partial<Obligation>, nowMs = at('2026-10-02'), judged = false) =>
	dutyDocument({ ...BASE, ...values }, OWNER, { nowMs, calendar }, judged).data as unknown as DutyDocument;
const timed = (values: Partial<Timed> = {}): Timed => ({ ...documentOf({}), ...values });

test.each<[string, string, string]>([
	['it has not begun', '2026-09-30 23:59', 'notYet'],
	['it begins', '2026-10-01 00:00', 'running'],
	['four days before', '2026-10-09 23:59', 'running'],
	['the third day before the due day begins', '2026-10-10 00:00', 'dueSoon'],
	['24:00, when it is due: still in time', '2026-10-13 24:00', 'dueSoon'],
	['the minute after', '2026-10-14 00:01', 'missed'],
])('%s', (_words, when, state) => {
	expect(dutyStateAt(timed(), at(when))).toBe(state);
});

test('a millisecond after 24:00 it is missed', () => {
	expect(dutyStateAt(timed(), at('2026-10-13 24:00') + 1)).toBe('missed');
});

test.each<[string, Partial<Timed>, string]>([
	['done in the last millisecond of the due day', { settledAtMs: at('2026-10-13 24:00') - 1 }, 'met'],
	['dated the next day, which begins at that moment', { settledAtMs: at('2026-10-14') }, 'metLate'],
	[
		'done at the very moment at which hours end',
		{ dueAtMs: at('2026-10-13 11:20'), settledAtMs: at('2026-10-13 11:20') },
		'met',
	],
	['done a millisecond late', { settledAtMs: at('2026-10-13 24:00') + 1 }, 'metLate'],
	['done where no time was named', { settledAtMs: at('2027-01-01'), dueAtMs: null }, 'met'],
	['ended another way in time', { waivedAtMs: at('2026-10-13') }, 'waived'],
	['ended another way too late', { waivedAtMs: at('2026-10-15') }, 'missed'],
	['a year without a notice', { dueAtMs: null, dueSoonFromMs: null, unknownYear: 2027 }, 'unknown'],
	['no time named', { dueAtMs: null, dueSoonFromMs: null }, 'running'],
	['waiting for its event', { startedAtMs: null }, 'notYet'],
	['a promise that holds all the time', { kind: 'standing' }, 'standing'],
])('%s', (_words, values, state) => {
	expect(dutyStateAt(timed(values), at('2026-10-20'))).toBe(state);
});

test.each([
	['a clock of 2 hours: at once', '2026-10-12 09:00', '2026-10-12 11:00', '2026-10-12 09:00'],
	['of 4 hours: at once', '2026-10-12 09:00', '2026-10-12 13:00', '2026-10-12 09:00'],
	[
		'of 4 hours and a minute: 6 hours before, which is long past',
		'2026-10-12 09:00',
		'2026-10-12 13:01',
		'2026-10-12 07:01',
	],
	['of 24 hours: in its last 6', '2026-10-12 09:00', '2026-10-13 09:00', '2026-10-13 03:00'],
	['of days: from the third day before the due day', '2026-09-28 16:40', '2026-10-13 24:00', '2026-10-10 00:00'],
	['of two days: from its beginning', '2026-10-12 09:00', '2026-10-14 09:00', '2026-10-12 09:00'],
])('soon, for %s', (_words, from, due, soon) => {
	expect(showMoment(dueSoonFrom(at(from), at(due)))).toBe(soon);
});

const moment = fc.integer({ min: at('2026-01-01'), max: at('2026-12-31') });
const maybeMoment = fc.option(moment);
const obligation = fc
	.record({ startedAtMs: maybeMoment, dueAtMs: maybeMoment, settledAtMs: maybeMoment, waivedAtMs: maybeMoment })
	.map((values): Obligation => ({ ...BASE, ...values }));
const BY = { termsVersion: 1, calendarVersion: '2026-1', termsHoldFromMs: 0 };

test('the verdict and the state that people see never disagree', () => {
	fc.assert(
		fc.property(obligation, moment, (duty, nowMs) => {
			const began = duty.startedAtMs !== null && duty.startedAtMs <= nowMs;
			fc.pre(began && (duty.settledAtMs ?? 0) <= nowMs && (duty.waivedAtMs ?? 0) <= nowMs);
			fc.pre(duty.settledAtMs === null || duty.waivedAtMs === null);
			const [verdict] = judge([duty], [], BY, nowMs);
			const state = dutyStateAt({ ...duty, dueSoonFromMs: null }, nowMs);
			if (verdict) expect(state === 'metLate' ? 'missed' : state).toBe(verdict.verdict);
			else expect(state === 'met' && duty.dueAtMs !== null).toBe(false);
			if (!verdict) expect(['missed', 'metLate']).not.toContain(state);
		}),
	);
});

test('a duty is judged once, however often anybody looks; only a miss is mended, and once', () => {
	fc.assert(
		fc.property(obligation, fc.array(fc.tuple(moment, maybeMoment), { maxLength: 12 }), (duty, looks) => {
			const verdicts: ReturnType<typeof judge> = [];
			let nowMs = 0;
			for (const [atMs, settledAtMs] of looks) {
				nowMs = Math.max(nowMs, atMs);
				verdicts.push(...judge([{ ...duty, settledAtMs }], verdicts, BY, nowMs));
			}
			const words = verdicts.map((one) => one.verdict).join(' ');
			expect(['', 'met', 'missed', 'missed met']).toContain(words);
		}),
	);
});

test('until the clock has to look at a duty, nothing about its document changes', () => {
	fc.assert(
		fc.property(obligation, moment, moment, (duty, first, second) => {
			const [nowMs, laterMs] = [Math.min(first, second), Math.max(first, second)];
			const before = dutyDocument(duty, OWNER, { nowMs, calendar }, false).data as unknown as DutyDocument;
			fc.pre(before.nextActionAtMs === null || laterMs < before.nextActionAtMs);
			expect(dutyDocument(duty, OWNER, { nowMs: laterMs, calendar }, false).data).toEqual(before);
		}),
	);
});

test('missed before all others, then by due time, the client’s own first', () => {
	const view = (values: Partial<Obligation>) =>
		dutyView({ ...documentOf(values), _id: `k1:${values.key}` }, at('2026-10-20'), 'agency');
	const duties = [
		view({ key: 'none', dueAtMs: null }),
		view({ key: 'later', dueAtMs: at('2026-10-25') }),
		view({ key: 'ours', dueAtMs: at('2026-10-22') }),
		view({ key: 'theirs', dueAtMs: at('2026-10-22'), owner: 'customer' }),
		view({ key: 'missed', dueAtMs: at('2026-10-19') }),
	];
	expect(duties.sort(byUrgency).map(({ id }) => id)).toEqual(
		['missed', 'theirs', 'ours', 'later', 'none'].map((key) => `k1:${key}`),
	);
});
