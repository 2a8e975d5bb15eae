import fc from 'fast-check';
import type { Actor, Fact } from '../../../cloudfunctions/domain/event';
import type { Bill } from '../../../cloudfunctions/domain/reconciliation/bill';
import {
	type BillDay,
	type BillDayEvent,
	evolveBillDay,
	projectBillDay,
} from '../../../cloudfunctions/domain/reconciliation/day';
import {
	decideFetched,
	decideSettleTask,
	decideUnread,
	getOpenTask,
} from '../../../cloudfunctions/domain/reconciliation/decide';
import { nextReadyAt, readyDays } from '../../../cloudfunctions/domain/reconciliation/readyDays';
import { isRefused } from '../../../cloudfunctions/domain/refusal';

const DAY = '2026-10-12';
const NOON_MS = Date.parse('2026-10-13T12:00:00+08:00');
const HOUR_MS = 3_600_000;
const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };
const CLERK: Actor = { openid: 'oFinance', name: '沈会计', side: 'agency', channel: 'miniProgram' };

const bill = (count: number): Bill => {
	const sums = { paidFen: count * 100, refundedFen: 0 };
	const rows = Array.from({ length: count }, (_, index) => ({
		...{ kind: 'payment' as const, id: `42${index}`, orderNumber: `P${index}`, amountFen: 100, atMs: NOON_MS },
	}));
	return { rows, added: sums, stated: sums };
};

function apply(state: BillDay | null, events: Fact<BillDayEvent>[], actor = TIMER, recordedAtMs = NOON_MS) {
	return events.reduce<BillDay | null>(
		(before, event) => evolveBillDay(before, { number: 1, recordedAtMs, actor, event }),
		state,
	) as BillDay;
}
const fetched = (state: BillDay | null, count: number | null, nowMs = NOON_MS) =>
	decideFetched(
		state,
		{
			day: DAY,
			bill: count === null ? null : bill(count),
			ours: [],
			orders: { P0: { contractId: 'c1', companyName: '甲' } },
		},
		{ nowMs, actor: TIMER },
	);
const settle = (state: BillDay, taskId: string, reason = '个人收款码') =>
	decideSettleTask(state, { taskId, how: 'explained', reason }, { nowMs: NOON_MS, actor: CLERK });

test('a day is compared once; each difference is a task, with the contract whose order it is', () => {
	const state = apply(null, fetched(null, 2));
	expect(state).toMatchObject({ status: 'compared', bill: { count: 2, paidFen: 200 }, ours: { count: 0, paidFen: 0 } });
	expect(state.tasks.map(({ id, kind, contractId, companyName }) => [id, kind, contractId, companyName])).toEqual([
		['t1', 'missingInBooks', 'c1', '甲'],
		['t2', 'missingInBooks', null, null],
	]);
	expect(fetched(state, 5)).toEqual([]);
	expect(decideUnread(state, DAY, 'broken', { nowMs: NOON_MS, actor: TIMER })).toEqual([]);
});

test('a day without a bill is done too', () => {
	const state = apply(null, fetched(null, null));
	expect(state).toMatchObject({ status: 'noBill', tasks: [] });
	expect(fetched(state, 1)).toEqual([]);
});

test('more differences than anybody goes through are counted', () => {
	const state = apply(null, fetched(null, 130));
	expect([state.tasks.length, state.moreCount]).toEqual([100, 30]);
});

test('a person settles a task, with reason and name; the second is told who was first', () => {
	const state = apply(null, fetched(null, 2));
	const events = settle(state, 't2');
	if (isRefused(events)) throw new Error('refused');
	const after = apply(state, events, CLERK);
	expect(after.tasks[1]?.settled).toEqual({ how: 'explained', reason: '个人收款码', byName: '沈会计', atMs: NOON_MS });
	expect(after.tasks[0]?.settled).toBeNull();
	expect(settle(after, 't2')).toEqual({ refused: { code: 'TASK_SETTLED', detail: { byName: '沈会计' } } });
	expect(settle(after, 't3')).toEqual({ refused: { code: 'NOT_FOUND' } });
	expect(getOpenTask(after, 't1')).toMatchObject({ id: 't1' });
	const [row, ...tasks] = projectBillDay(after);
	expect(row).toMatchObject({ collection: 'billDays', id: DAY, data: { openCount: 1, taskCount: 2 } });
	expect(tasks.map(({ id, data }) => [id, data.open])).toEqual([
		['2026-10-12:t1', true],
		['2026-10-12:t2', false],
	]);
});

test('what could not be read is tried again after 1, 2, 4 … hours, at last daily, and then compared', () => {
	let state: BillDay | null = null;
	const pauses: number[] = [];
	for (let index = 0; index < 7; index++) {
		state = apply(state, decideUnread(state, DAY, 'broken', { nowMs: NOON_MS, actor: TIMER }));
		pauses.push((Number(projectBillDay(state)[0]?.data.nextActionAtMs) - NOON_MS) / HOUR_MS);
	}
	expect(pauses).toEqual([1, 2, 4, 8, 16, 24, 24]);
	expect(state).toMatchObject({ status: 'unread', words: 'broken', tasks: [] });
	const compared = apply(state, fetched(state, 1));
	expect(compared).toMatchObject({ status: 'compared', words: '', tasks: [{ id: 't1' }] });
	expect(projectBillDay(compared)[0]?.data.nextActionAtMs).toBeNull();
});

describe('the days whose bill can be had', () => {
	const at = (text: string) => Date.parse(`${text}+08:00`);
	test.each([
		['a minute before ten', '2026-10-13T09:59:59', []],
		['at ten', '2026-10-13T10:00:00', ['2026-10-12']],
		['just before midnight', '2026-10-13T23:59:59', ['2026-10-12']],
		['after a night', '2026-10-14T00:00:00', ['2026-10-12']],
		['the day after', '2026-10-14T10:00:00', ['2026-10-12', '2026-10-13']],
		['before anything moved', '2026-10-11T10:00:00', []],
	])('%s', (_name, now, days) => {
		expect(readyDays('2026-10-12', at(now))).toEqual(days);
	});

	test.each([
		['2026-10-13T09:59:59', '2026-10-13T10:00:00'],
		['2026-10-13T10:00:00', '2026-10-14T10:00:00'],
		['2026-12-31T23:00:00', '2027-01-01T10:00:00'],
	])('after %s the next is there at %s', (now, next) => {
		expect(nextReadyAt(at(now))).toBe(at(next));
	});

	test('a clock that slept over a year’s end and a leap day leaves no day out', () => {
		expect(readyDays('2027-12-30', at('2028-03-02T10:00:00'))).toHaveLength(63);
		expect(readyDays('2027-12-30', at('2028-03-02T10:00:00'))).toEqual(
			expect.arrayContaining(['2027-12-31', '2028-01-01', '2028-02-29', '2028-03-01']),
		);
	});

	test('never today, never before the first day, each once and in order, and no more than WeChat keeps', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 400 * 24 }), (hours) => {
				const nowMs = at('2026-10-12T00:00:00') + hours * HOUR_MS;
				const days = readyDays('2026-10-12', nowMs);
				expect(days).toEqual([...new Set(days)].sort());
				expect(days.length).toBeLessThanOrEqual(90);
				expect(days.every((day) => day >= '2026-10-12')).toBe(true);
				// Each has been over for ten hours at least, and the newest was not a day earlier.
				const readyAt = (day: string) => at(`${day}T00:00:00`) + 34 * HOUR_MS;
				expect(days.every((day) => readyAt(day) <= nowMs)).toBe(true);
				const newest = days.at(-1);
				if (newest) expect(readyAt(newest) + 24 * HOUR_MS).toBeGreaterThan(nowMs);
				else expect(readyAt('2026-10-12')).toBeGreaterThan(nowMs);
			}),
		);
	});
});
