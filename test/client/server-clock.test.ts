import type * as ServerClock from '../../client/cloud/server-clock';

/** What the telephone keeps between two visits. */
const kept = new Map<string, unknown>();
jest.mock('../../client/cloud/memory', () => ({
	recall: (name: string) => kept.get(name),
	remember: (name: string, value: unknown) => void kept.set(name, value),
}));

const TOLD_MS = Date.parse('2026-10-10T14:20:00+08:00');
const MINUTE_MS = 60_000;

/** The program as it is when it has just been opened. */
function opened(): typeof ServerClock {
	let clock: typeof ServerClock | undefined;
	jest.isolateModules(() => {
		clock = jest.requireActual<typeof ServerClock>('../../client/cloud/server-clock');
	});
	if (!clock) throw new Error('The clock was not loaded');
	return clock;
}

beforeEach(() => {
	kept.clear();
	jest.useFakeTimers({ now: 0 });
});
afterEach(() => jest.useRealTimers());

test('time is counted on from what the server told, whatever the telephone believes', () => {
	const clock = opened();
	expect(clock.serverNowMs()).toBe(0);
	clock.hearServerTime(TOLD_MS);
	jest.advanceTimersByTime(5 * MINUTE_MS);
	expect(clock.serverNowMs()).toBe(TOLD_MS + 5 * MINUTE_MS);
});

test('opened without a network, clocks go on from the last time the server told', () => {
	opened().hearServerTime(TOLD_MS);
	const again = opened();
	expect(again.serverNowMs()).toBe(TOLD_MS);
	jest.advanceTimersByTime(MINUTE_MS);
	expect(again.serverNowMs()).toBe(TOLD_MS + MINUTE_MS);
});
