import { lastTickMs, nextTickMs, parseCron } from '../../simulator/functions/cron';
import { ANNA, DAY_MS, HOUR_MS, MINUTE_MS, START_MS, startWorld, type TestWorld } from './fixtures';

/** Beijing time `MM-DD HH:mm:ss` of 2026. */
const at = (text: string) => Date.parse(`2026-${text.replace(' ', 'T')}+08:00`);

describe('cron with seven fields', () => {
	it.each([
		['0 */1 * * * * *', '10-10 14:20:00', '10-10 14:21:00'],
		['0 */1 * * * * *', '10-10 14:20:59', '10-10 14:21:00'],
		['*/5 * * * * * *', '10-10 14:20:04', '10-10 14:20:05'],
		['0 0 9 * * * *', '10-10 09:00:00', '10-11 09:00:00'],
		['0 30 8,18 * * * *', '10-10 09:00:00', '10-10 18:30:00'],
		['0 0 0 1 * * *', '10-10 00:00:00', '11-01 00:00:00'],
		['0 0 9 * * 1-5 *', '10-09 10:00:00', '10-12 09:00:00'],
		['0 0 9 * * SUN *', '10-10 10:00:00', '10-11 09:00:00'],
		['0 0 9 29 2 * 2028', '10-10 10:00:00', undefined],
	])('%s after %s is %s', (cron, after, next) => {
		const expected = next === undefined ? Date.parse('2028-02-29T09:00:00+08:00') : at(next);
		expect(nextTickMs(parseCron(cron), at(after))).toBe(expected);
	});

	it('knows the last tick before a moment, and when there is none', () => {
		expect(lastTickMs(parseCron('0 0 9 * * * *'), at('10-01 00:00:00'), at('10-10 08:59:59'))).toBe(
			at('10-09 09:00:00'),
		);
		expect(lastTickMs(parseCron('0 0 9 1 1 * *'), at('10-01 00:00:00'), at('10-10 00:00:00'))).toBeUndefined();
		expect(nextTickMs(parseCron('0 0 0 1 1 * 2020'), START_MS)).toBeUndefined();
	});

	it.each(['* * * * *', '0 60 * * * * *', '0 0 9 * * FOO *', '0 */0 * * * * *', 'a b c d e f g'])(
		'refuses %s',
		(cron) => {
			expect(() => parseCron(cron)).toThrow(/cron/);
		},
	);
});

describe('timer triggers', () => {
	let world: TestWorld;
	const ticks = () => world.database.documents('ticks').map((tick) => Number(tick.atMs));

	beforeEach(async () => {
		world = await startWorld(
			{
				clock: {
					code: `exports.main = async (event) => {
	const database = cloud.database();
	const { SOURCE, OPENID } = cloud.getWXContext();
	const due = await database.collection('duties').where({ nextActionAtMs: database.command.lte(Date.now()), open: true }).get();
	for (const duty of due.data) await database.collection('duties').doc(duty._id).update({ data: { open: false, doneAtMs: Date.now() } });
	await database.collection('ticks').add({ data: { atMs: Date.now(), SOURCE, OPENID: OPENID || null, ...event } });
};`,
					config: { triggers: [{ name: 'every-minute', type: 'timer', config: '0 */1 * * * * *' }] },
				},
				plan: {
					code: `exports.main = async ({ atMs }) => {
	await cloud.database().collection('duties').add({ data: { open: true, nextActionAtMs: atMs, dueAtMs: atMs } });
};`,
				},
			},
			{
				collections: [
					{ name: 'ticks', indexes: [] },
					{
						name: 'duties',
						indexes: [
							{
								name: 'open_next',
								keys: [
									['open', 1],
									['nextActionAtMs', 1],
								],
							},
						],
					},
				],
			},
		);
	});
	afterEach(() => world.end());

	it('runs the function as wx_trigger, without a person, at its simulated time', async () => {
		await world.clock.advanceBy(MINUTE_MS);
		expect(world.database.documents('ticks')).toEqual([
			expect.objectContaining({
				atMs: START_MS + MINUTE_MS,
				SOURCE: 'wx_trigger',
				OPENID: null,
				Type: 'Timer',
				TriggerName: 'every-minute',
				Time: new Date(START_MS + MINUTE_MS).toISOString(),
			}),
		]);
	});

	it('goes on ticking after the clock was set back', async () => {
		await world.clock.advanceBy(DAY_MS);
		const before = ticks().length;
		await world.clock.setMs(START_MS);
		await world.clock.advanceBy(MINUTE_MS);
		expect(ticks().slice(before)).toEqual([START_MS + MINUTE_MS]);
	});

	it('over a month, acts on each due time at its minute and leaves out what has nothing to do', async () => {
		const due = [START_MS + 90 * MINUTE_MS, START_MS + 3 * DAY_MS + HOUR_MS + 1, START_MS + 20 * DAY_MS];
		for (const atMs of due) await world.ask(ANNA, 'plan', { atMs });
		await world.clock.advanceBy(30 * DAY_MS);
		const done = world.database.documents('duties').map((duty) => Number(duty.doneAtMs));
		expect(done).toEqual(due.map((atMs) => Math.ceil(atMs / MINUTE_MS) * MINUTE_MS));
		expect(ticks().length).toBeLessThan(200);
		expect(ticks().at(-1)).toBe(START_MS + 30 * DAY_MS);
	});

	it('goes to the next due time and stops there', async () => {
		expect(await world.advanceToNextDue()).toBe(false);
		await world.ask(ANNA, 'plan', { atMs: START_MS + 2 * HOUR_MS });
		expect(world.nextDueMs()).toBe(START_MS + 2 * HOUR_MS);
		expect(await world.advanceToNextDue()).toBe(true);
		expect(world.clock.nowMs()).toBe(START_MS + 2 * HOUR_MS);
		expect(world.database.documents('duties')[0]).toMatchObject({ open: false, doneAtMs: START_MS + 2 * HOUR_MS });
	});
});
