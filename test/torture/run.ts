/** Plays schedules one after another, each in a world that is put back to its beginning, and counts what happened. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Order } from '../../simulator/pay';
import { judge } from './oracle';
import { Player } from './player';
import type { Schedule } from './steps';
import { FINANCE, type TortureWorld } from './world';

const MINUTE_MS = 60_000;
/** Attempts expire and late notifications come within this. */
const SHORT_REST_MS = 35 * MINUTE_MS;
/** WeChat repeats a notification for a day; what is late then is over. */
const LONG_REST_MS = 26 * 60 * MINUTE_MS;
/** Real milliseconds between two looks whether the last function that was ended is gone. */
const LOOK_AGAIN_MS = 5;
const CHINA_MS = 8 * 60 * MINUTE_MS;

/** How often each thing happened, so that a person sees that nothing was left out. */
export class Tally {
	readonly counts = new Map<string, number>();

	note(what: string): void {
		this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
	}
}

/** Counts the faults of a world that strike, whoever armed them. */
export function watchFaults(world: TortureWorld, tally: Tally): void {
	const { faults } = world;
	const { take } = faults;
	faults.take = (name, subject) => {
		const struck = take(name, subject);
		if (struck) tally.note(`fault ${name}`);
		return struck;
	};
}

/**
 * Plays a schedule and gives what is wrong when the world has come to rest; nothing when all is well. Null: what happens
 * is not counted.
 */
export async function runSchedule(world: TortureWorld, { steps }: Schedule, counted: Tally | null): Promise<string[]> {
	const tally = counted ?? new Tally();
	await world.start.reset({ keepInstances: true });
	const player = new Player(world, (act, outcome) => tally.note(`${act.do}: ${outcome}`));
	for (const { faults, acts, thenMs } of steps) {
		for (const { name, subject, times } of faults) world.faults.arm(name, { subject, times });
		await Promise.all(acts.map((act) => player.play(act)));
		if (thenMs > 0) await world.clock.advanceBy(thenMs);
	}
	await bringToRest(world, player, tally);
	const wrong = await judge(world, player);
	noteEnd(world, player, tally);
	return wrong;
}

/** Faults are over, time goes on, and what can still happen by itself happens. */
async function bringToRest(world: TortureWorld, player: Player, tally: Tally): Promise<void> {
	world.faults.clear();
	await world.clock.advanceBy(SHORT_REST_MS);
	const isWaiting = world.pay.notifications().some(({ state }) => state === 'waiting');
	if (isWaiting || unbooked(world, player).length > 0) await world.clock.advanceBy(LONG_REST_MS);
	for (const { outTradeNo, paidAtMs } of unbooked(world, player)) {
		// WeChat said that it was closed, took money for it all the same and never told: the bill of that day shows it.
		tally.note('end: paid after it was closed, found in the bill');
		await lookAgain(world, outTradeNo, paidAtMs ?? 0);
	}
	await world.settled();
	while (world.database.openTransactions() > 0) await pause(LOOK_AGAIN_MS);
}

function unbooked(world: TortureWorld, { caller }: Player): Order[] {
	const attempts = world.contractIds.flatMap((id) => caller.contract(id).attempts);
	const paid = new Set(attempts.filter(({ status }) => status === 'paid').map(({ orderNumber }) => orderNumber));
	return world.pay.orders().filter(({ outTradeNo, paidAtMs }) => paidAtMs !== undefined && !paid.has(outTradeNo));
}

/** Staff go through what the bill of the day and our books do not say alike. */
async function lookAgain(world: TortureWorld, orderNumber: string, paidAtMs: number): Promise<void> {
	const day = new Date(paidAtMs + CHINA_MS).toISOString().slice(0, 10);
	const reply = await world.ask(FINANCE, 'reconcile.getDay', { day });
	const task = reply.ok ? reply.data.tasks.find(({ billOrder }) => billOrder === orderNumber) : undefined;
	if (task) await world.ask(FINANCE, 'reconcile.lookAgain', { day, taskId: task.id });
}

function noteEnd(world: TortureWorld, { caller }: Player, tally: Tally): void {
	const { payments, transfers, refunds, creditUses, waived } = caller.contract(world.contractIds[0]);
	const surplus = payments.some(({ surplusFen }) => surplusFen > 0) ? ', with surplus' : '';
	tally.note(`end: ${payments.length} payments${surplus}`);
	for (const { status } of transfers) tally.note(`end: transfer ${status}`);
	for (const { status, way } of refunds) tally.note(`end: refund ${way} ${status}`);
	for (const _use of creditUses) tally.note('end: credit used');
	for (const _waiver of waived) tally.note('end: waived');
}
