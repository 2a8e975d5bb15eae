/**
 * A few schedules with every `npm test`: some that are always the same, some of this day. A failure prints its seed and
 * its shortest schedule; `npm run torture` plays thousands.
 */
import { join } from 'node:path';
import { count, leftOver } from './account';
import { linesOf, runCampaign } from './campaign';
import { drawSchedule } from './draw';
import { Random } from './random';
import { Tally } from './run';
import { shorten } from './shorten';
import { DAYS } from './world';

const FUNCTIONS = join(__dirname, '../../dist/functions');
const FIXED_SEED = 4000;
const FIXED = 14;
const OF_TODAY = 6;
const DAY_MS = 86_400_000;
const SEEDS_OF_A_DAY = 1000;
/** A year ends, or February has 29 days: each day needs a world of its own, and two are enough here. */
const DAYS_PLAYED = [1, 2];

const seedsFrom = (first: number, howMany: number) => Array.from({ length: howMany }, (_none, index) => first + index);
const played = (first: number, howMany: number) =>
	seedsFrom(first, SEEDS_OF_A_DAY)
		.filter((seed) => DAYS_PLAYED.includes(drawSchedule(seed, DAYS.length).day))
		.slice(0, howMany);

test('no fen lost and none twice, whatever happens: some schedules that never change, some of this day', async () => {
	const today = Math.floor(Date.now() / DAY_MS) * SEEDS_OF_A_DAY;
	const seeds = [...played(FIXED_SEED, FIXED), ...played(today, OF_TODAY)];
	const tally = new Tally();
	const failures = await runCampaign({ seeds, tally, functionsFolder: FUNCTIONS });
	expect(failures.flatMap(linesOf)).toEqual([]);
	const happened = [...tally.counts.keys()];
	expect(happened).toContain('start: ok');
	expect(happened.some((what) => what.startsWith('fault function-killed'))).toBe(true);
});

test('a seed always draws the same schedule, another one another', () => {
	expect(drawSchedule(7, DAYS.length)).toEqual(drawSchedule(7, DAYS.length));
	expect(drawSchedule(7, DAYS.length)).not.toEqual(drawSchedule(8, DAYS.length));
	const random = new Random(1);
	const numbers = seedsFrom(0, 1000).map(() => random.next());
	expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
	expect(new Set(numbers).size).toBe(1000);
});

test('what fails is made as short as it can be', async () => {
	const schedule = drawSchedule(7, DAYS.length);
	const needed = [schedule.steps[1], schedule.steps[2]];
	const kept = await shorten(schedule, async ({ steps }) => needed.every((step) => step && steps.includes(step)));
	expect(kept).toEqual([1, 2]);
});

test('the slow account: money, credit, waiver, refund', () => {
	const stage = { id: 'first', amountFen: 100, isOpen: true };
	const { stages, creditFen, accounts, impossible } = count(
		[stage],
		[
			{ what: 'came', id: 'one', stageId: 'first', amountFen: 70, way: 'wechatPay' },
			{ what: 'waived', stageId: 'first', amountFen: 10 },
			{ what: 'came', id: 'two', stageId: 'first', amountFen: 50, way: 'bank' },
			{ what: 'refundLeft', id: 'back', amountFen: 25, way: 'wechatPay' },
			{ what: 'refundArrived', id: 'back', way: null },
		],
	);
	expect(stages).toEqual({ first: { paidFen: 90, remainingFen: 0, status: 'paid' } });
	expect({ creditFen, impossible }).toEqual({ creditFen: 5, impossible: [] });
	expect(accounts).toEqual({ 'wechatPay/': 45, 'bank/': 50, 'credit/': 5, 'revenue/first': 100, 'waived/first': 10 });
	const lines = Object.entries(accounts).map(([name, amountFen]) => {
		const [account, stageId] = name.split('/');
		return { account, stageId: stageId || null, amountFen } as Parameters<typeof leftOver>[0][number];
	});
	expect(leftOver(lines)).toBe(0);
	expect(count([stage], [{ what: 'used', stageId: 'first', amountFen: 1 }]).impossible).toHaveLength(1);
});
