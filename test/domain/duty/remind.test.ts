import { remindAt, wakingMoment } from '../../../cloudfunctions/domain/duty/remind';
import { at } from '../calendar/support';

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
	])('what comes up at %s is said at %s', (comesUp, said) => {
		expect(wakingMoment(at(comesUp), FAR)).toBe(at(said));
	});

	test('nobody is told when it would be too late', () => {
		expect(wakingMoment(at('2026-10-12 22:00'), at('2026-10-13 07:00'))).toBeNull();
	});
});

const DUTY = {
	...{ kind: 'payment', startedAtMs: at('2026-09-28 16:40'), dueAtMs: at('2026-10-13 24:00') },
	...{ dueSoonFromMs: at('2026-10-10'), settledAtMs: null, waivedAtMs: null },
};

test('a payment is reminded of on the morning on which it begins to be due soon', () => {
	expect(remindAt(DUTY, at('2026-09-28 16:40'))).toBe(at('2026-10-10 08:00'));
	expect(remindAt(DUTY, at('2026-10-11 23:00'))).toBe(at('2026-10-12 08:00'));
});

test.each([
	['done', { settledAtMs: at('2026-10-01') }],
	['given up', { waivedAtMs: at('2026-10-01') }],
	['without a time', { dueAtMs: null }],
	['of a fault, which has messages of its own', { kind: 'response' }],
	['shorter than a day', { startedAtMs: at('2026-10-13 12:00') }],
	['past', { dueAtMs: at('2026-10-01') }],
])('nothing is said of what is %s', (_what, values) => {
	expect(remindAt({ ...DUTY, ...values }, at('2026-10-09'))).toBeNull();
});
