import { dueGroupOf, groupByDue } from '../../client/wording/due-groups';
import type { DutyView } from '../../types/views';

const at = (china: string) => Date.parse(`${china}+08:00`);
/** A Thursday. */
const NOW = at('2026-10-15T14:20:00');

const duty = (dueAtMs: number | null, state: DutyView['state'] = 'running', id = 'd') =>
	({ id, dueAtMs, state, dueSoonFromMs: null }) as DutyView;

test.each([
	['2026-10-15T14:19:59', 'missed'],
	['2026-10-15T18:00:00', 'today'],
	['2026-10-16T00:00:00', 'today'],
	['2026-10-16T09:30:00', 'tomorrow'],
	['2026-10-17T00:00:00', 'tomorrow'],
	['2026-10-17T08:00:00', 'week'],
	['2026-10-19T00:00:00', 'week'],
	['2026-10-19T08:00:00', 'later'],
])('a duty due at %s lies under %s', (due, group) => {
	expect(dueGroupOf(duty(at(due)), NOW)).toBe(group);
});

test('on a Sunday the week is over with tomorrow', () => {
	const sunday = at('2026-10-18T10:00:00');
	expect(dueGroupOf(duty(at('2026-10-18T20:00:00')), sunday)).toBe('today');
	expect(dueGroupOf(duty(at('2026-10-20T08:00:00')), sunday)).toBe('later');
});

test('what was missed stays missed, what has no time lies last, and empty heaps are left out', () => {
	const heaps = groupByDue(
		[duty(null, 'running', 'none'), duty(at('2026-10-15T18:00:00'), 'running', 'today'), duty(null, 'missed', 'late')],
		NOW,
	);
	expect(heaps.map(({ group, duties }) => [group, duties.map(({ id }) => id)])).toEqual([
		['missed', ['late']],
		['today', ['today']],
		['none', ['none']],
	]);
});
