import { dutyBadge, dutyCost, stateNow } from '../../client/wording/duty';
import { lanesOf } from '../../client/wording/lanes';
import { filterWords, passes, pastWords, timelineOf } from '../../client/wording/timeline';
import type { DutyView } from '../../types/views';

const at = (china: string) => Date.parse(`${china}+08:00`);
const NOW = at('2026-10-10T14:20:00');
const day = (date: string) => at(`${date}T00:00:00`);

let count = 0;
function duty(values: Partial<DutyView>): DutyView {
	count += 1;
	return {
		...{
			id: `d${count}`,
			contractId: 'c',
			contractName: '运维',
			companyName: '甲公司',
			owner: 'agency',
			kind: 'oneOff',
		},
		...{ title: '巡检', period: null, state: 'running', startedAtMs: day('2026-03-04'), dueAtMs: day('2026-11-01') },
		...{ dueSoonFromMs: null, unknownYear: null, settledAtMs: null, amountFen: null, costFen: null },
		...{ clause: { id: 'k', label: '第三条' }, faultId: null, stageId: null, silenceAccepts: false, record: null },
		...values,
	};
}

const met = duty({ state: 'met', dueAtMs: day('2026-05-01'), settledAtMs: day('2026-04-29') });
const late = duty({ state: 'metLate', dueAtMs: day('2026-06-01'), settledAtMs: at('2026-06-03T10:00:00') });
const missed = duty({ state: 'missed', dueAtMs: day('2026-10-01') });
const soon = duty({ state: 'dueSoon', owner: 'customer', kind: 'payment', dueAtMs: day('2026-10-14') });
const january = duty({ state: 'notYet', dueAtMs: day('2027-02-01') });
const waiting = duty({ state: 'notYet', startedAtMs: null, dueAtMs: null });
const standing = duty({ state: 'standing', dueAtMs: null });
const OPEN = [january, missed, standing, waiting, soon];

test('duties stand in order of time: late ones first, then what was, then month by month', () => {
	const timeline = timelineOf(OPEN, [late, met], NOW);
	expect(timeline.missed).toEqual([missed]);
	expect(timeline.past).toEqual([met, late]);
	expect(timeline.months.map(({ words, duties }) => [words, duties.length])).toEqual([
		['10月', 1],
		['2027年1月', 1],
	]);
	expect(timeline.undated).toEqual([waiting]);
	expect(timeline.standing).toEqual([standing]);
});

test('a duty that passes its time while it is looked at moves to the late ones', () => {
	const timeline = timelineOf([soon], [], day('2026-10-15'));
	expect(timeline.missed).toEqual([soon]);
	expect(timeline.months).toEqual([]);
});

test('what was is told in numbers, and silence that accepts is not late', () => {
	const silent = duty({
		...{ owner: 'customer', kind: 'acceptance', state: 'metLate', silenceAccepts: true },
		...{ dueAtMs: day('2026-08-18'), settledAtMs: day('2026-08-18') + 1 },
	});
	const waived = duty({ state: 'waived', dueAtMs: null });
	expect(pastWords([met, late, silent, waived], NOW)).toBe('之前 4 项：2 项按时，1 项晚了，1 项免除');
	expect(stateNow(silent, NOW)).toBe('met');
	expect(dutyBadge(silent, NOW)).toEqual({ tone: 'met', words: '没有答复，视为通过' });
	expect(dutyBadge(late, NOW)).toEqual({ tone: 'missed', words: '晚 3 天，已完成' });
});

test('the filter knows mine and theirs from either side', () => {
	expect(passes(soon, 'mine', 'customer')).toBe(true);
	expect(passes(soon, 'mine', 'agency')).toBe(false);
	expect(passes(soon, 'theirs', 'agency')).toBe(true);
	expect(filterWords('all', 8, 'customer')).toBe('全部 8');
	expect(filterWords('mine', 3, 'customer')).toBe('您要做的 3');
	expect(filterWords('theirs', 5, 'customer')).toBe('我们要做的 5');
	expect(filterWords('mine', 5, 'agency')).toBe('我们要做的 5');
	expect(filterWords('theirs', 3, 'agency')).toBe('客户要做的 3');
});

test('a miss says what it may cost, by whose it is', () => {
	expect(dutyCost({ costFen: null, owner: 'agency' }, 'customer')).toBe('');
	expect(dutyCost({ costFen: 1167, owner: 'agency' }, 'customer')).toBe('可主张 ¥11.67');
	expect(dutyCost({ costFen: 20_000, owner: 'customer' }, 'customer')).toBe('可能被主张 ¥200.00');
});

describe('the picture of the term', () => {
	const drawn = { from: '2026-03-04', to: '2027-03-03', reader: 'customer' as const, nowMs: NOW };

	test('has a line for each side, the reader’s own first, and today between', () => {
		const lanes = lanesOf({ ...drawn, duties: [...OPEN, met, late] });
		expect(lanes.lanes.map(({ side }) => side)).toEqual(['customer', 'agency']);
		expect(lanes.todayPercent).toBeCloseTo(60.4, 0);
		expect(lanes.lanes[1]?.marks.map(({ tone }) => tone)).toEqual(['coming', 'missed', 'met', 'late']);
		expect(lanes.words).toBe('您：1 项快到期；我们：1 项逾期，1 项晚了做完，1 项按时，2 项还没到期');
		expect(lanes.legend.map(({ words }) => words)).toContain('逾期 1');
	});

	test('shows the worst where several fall on one place, and what always holds not at all', () => {
		const same = duty({ state: 'met', dueAtMs: day('2026-10-01'), settledAtMs: day('2026-09-29') });
		const marks = lanesOf({ ...drawn, duties: [same, missed, standing] }).lanes[1]?.marks;
		expect(marks).toEqual([{ percent: 57.5, tone: 'missed' }]);
	});

	test('of a long or open term shows the time around today, and never a word beside its edge', () => {
		const long = lanesOf({ ...drawn, from: '2020-01-01', to: '2035-01-01', duties: [missed] });
		expect(long.todayPercent).toBe(50);
		const open = lanesOf({ ...drawn, from: '2026-10-09', to: null, duties: [] });
		expect(open.todayPercent).toBeGreaterThan(0);
		for (const { ticks } of [long, open]) {
			expect(ticks.length).toBeLessThanOrEqual(6);
			for (const { percent } of ticks) expect(percent).toBeLessThanOrEqual(93);
		}
	});
});
