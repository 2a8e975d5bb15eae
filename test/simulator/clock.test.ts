import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MovableClock, openClock } from '../../simulator/clock';
import { type OpenShelf, openShelf } from '../../simulator/shelf/shelf';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS } from './fixtures';

describe('the simulated clock', () => {
	let folder: string;
	let shelf: OpenShelf;
	let clock: MovableClock;
	let ran: { id: string; atMs: number; shownMs: number }[];

	const open = async (frozen = true) => {
		shelf = openShelf(join(folder, 'shelf.db'));
		clock = openClock(shelf, { startMs: START_MS, frozen });
		clock.onJob('job', async ({ id }: { id: string }, atMs) => {
			ran.push({ id, atMs, shownMs: clock.nowMs() });
		});
		await clock.start();
	};
	const close = async () => {
		await clock.stop();
		shelf.close();
	};
	const plan = (id: string, atMs: number) => clock.schedule('job', id, atMs, { id });

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'clock-'));
		ran = [];
		await open();
	});
	afterEach(async () => {
		await close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('runs what is due on the way in order of time, standing at each time', async () => {
		plan('later', START_MS + 2 * HOUR_MS);
		plan('sooner', START_MS + HOUR_MS);
		plan('same moment', START_MS + HOUR_MS);
		plan('after the target', START_MS + DAY_MS + 1);
		await clock.advanceBy(DAY_MS);
		expect(ran.map((job) => job.id)).toEqual(['sooner', 'same moment', 'later']);
		expect(ran.every((job) => job.atMs === job.shownMs)).toBe(true);
		expect(clock.nowMs()).toBe(START_MS + DAY_MS);
	});

	it('runs what a job plans on the way', async () => {
		clock.onJob('chain', async (_: unknown, atMs) => {
			ran.push({ id: 'chain', atMs, shownMs: clock.nowMs() });
			if (ran.length < 5) clock.schedule('chain', 'link', atMs + MINUTE_MS, {});
		});
		clock.schedule('chain', 'link', START_MS + MINUTE_MS, {});
		await clock.advanceBy(HOUR_MS);
		expect(ran.map((job) => (job.shownMs - START_MS) / MINUTE_MS)).toEqual([1, 2, 3, 4, 5]);
	});

	it('runs at once what is planned for now or for the past', async () => {
		plan('now', START_MS);
		plan('past', START_MS - HOUR_MS);
		await clock.settled();
		expect(ran.map((job) => job.id).sort()).toEqual(['now', 'past']);
		expect(clock.nowMs()).toBe(START_MS);
	});

	it('replaces a job of the same id, and forgets one that is cancelled', async () => {
		plan('moved', START_MS + MINUTE_MS);
		plan('moved', START_MS + HOUR_MS);
		plan('cancelled', START_MS + MINUTE_MS);
		clock.cancel('job', 'cancelled');
		await clock.advanceBy(DAY_MS);
		expect(ran).toEqual([{ id: 'moved', atMs: START_MS + HOUR_MS, shownMs: START_MS + HOUR_MS }]);
	});

	it('goes on after a job that failed', async () => {
		const silence = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
		clock.onJob('bad', async () => Promise.reject(new Error('broken')));
		clock.schedule('bad', 'one', START_MS + 1, {});
		plan('next', START_MS + 2);
		await clock.advanceBy(MINUTE_MS);
		expect(ran.map((job) => job.id)).toEqual(['next']);
		expect(silence).toHaveBeenCalledWith(expect.stringContaining('broken'));
		silence.mockRestore();
	});

	it('keeps its time and its jobs through a restart', async () => {
		await clock.advanceBy(HOUR_MS);
		plan('kept', START_MS + 2 * HOUR_MS);
		await close();
		await open();
		expect([clock.nowMs(), clock.isFrozen()]).toEqual([START_MS + HOUR_MS, true]);
		await clock.advanceBy(HOUR_MS);
		expect(ran.map((job) => job.id)).toEqual(['kept']);
	});

	it('runs with the real clock from where it is put, and stands when it is frozen', async () => {
		clock.resume();
		const first = clock.nowMs();
		const realMs = Date.now();
		await new Promise((resolve) => setImmediate(resolve));
		expect(clock.nowMs() - first).toBeGreaterThanOrEqual(0);
		expect(clock.nowMs() - first - (Date.now() - realMs)).toBeLessThanOrEqual(1);
		await clock.setMs(START_MS + 5 * DAY_MS);
		expect(clock.isFrozen()).toBe(false);
		clock.freeze();
		const stood = clock.nowMs();
		await new Promise((resolve) => setImmediate(resolve));
		expect(clock.nowMs()).toBe(stood);
	});

	it('wakes up for a job while it runs', async () => {
		clock.resume();
		const woken = new Promise<void>((resolve) => {
			clock.onJob('alarm', async () => resolve());
		});
		clock.schedule('alarm', 'one', clock.nowMs() + 20, {});
		await woken;
	});

	it('leaves alone what nobody knows how to run, and never goes back when it is advanced', async () => {
		clock.schedule('unknown', 'job', START_MS - DAY_MS, {});
		await clock.settled();
		await clock.advanceTo(START_MS - HOUR_MS);
		expect(clock.nowMs()).toBe(START_MS);
		plan('known', START_MS + 1);
		await clock.advanceBy(HOUR_MS);
		expect(ran).toEqual([{ id: 'known', atMs: START_MS + 1, shownMs: START_MS + 1 }]);
	});

	it('is frozen or started from inside a job, for when the move is over', async () => {
		clock.onJob('starter', async () => clock.resume());
		clock.schedule('starter', 'one', START_MS + MINUTE_MS, {});
		await clock.advanceBy(HOUR_MS);
		expect(clock.isFrozen()).toBe(false);
		expect(clock.nowMs()).toBeGreaterThanOrEqual(START_MS + HOUR_MS);
	});

	it('can be set back, without doing again what was done', async () => {
		plan('once', START_MS + MINUTE_MS);
		await clock.advanceBy(HOUR_MS);
		await clock.setMs(START_MS);
		await clock.advanceBy(HOUR_MS);
		expect(ran).toHaveLength(1);
	});
});
