import type { MovableClock } from '../clock';
import type { Faults } from '../kernel';
import { type Cron, lastTickMs, nextTickMs, parseCron } from './cron';
import type { TimerTrigger } from './deployed';
import type { FunctionRuntime } from './index';

const JOB = 'timer-trigger';
/** While the clock is moved far, a timer with nothing to do is still run this often. */
const LONGEST_GAP_MS = 24 * 3_600_000;

interface TimerPayload {
	functionName: string;
	trigger: TimerTrigger;
}

export interface TimerOptions {
	clock: MovableClock;
	functions: FunctionRuntime;
	faults: Faults;
	/** The first moment after `afterMs` at which a document of the database waits for something to happen. */
	nextWakeMs: (afterMs: number) => number | undefined | Promise<number | undefined>;
}

/**
 * Runs the timer triggers of the deployed functions on the simulated clock. While the clock is moved over days, a tick
 * before which nothing became due, was changed or ran is left out: the next one does the same work.
 */
export function installTimers(options: TimerOptions): void {
	const { clock, functions, faults } = options;
	clock.onJob(JOB, async (payload: TimerPayload, atMs) => {
		if (!faults.take('timer-missed', payload.functionName)) await runTick(payload, atMs, functions);
		const nextMs = await followingTick(parseCron(payload.trigger.config), atMs, options);
		if (nextMs !== undefined) clock.schedule(JOB, idOf(payload), nextMs, payload);
	});
	const wanted = new Map<string, TimerPayload>();
	for (const { name, config } of functions.deployed()) {
		for (const trigger of config.triggers) {
			const payload = { functionName: name, trigger };
			wanted.set(idOf(payload), payload);
		}
	}
	for (const job of clock.jobs()) {
		if (job.job === JOB && !wanted.has(job.id)) clock.cancel(JOB, job.id);
	}
	const plan = (payload: TimerPayload) => {
		const firstMs = nextTickMs(parseCron(payload.trigger.config), clock.nowMs());
		if (firstMs !== undefined) clock.schedule(JOB, idOf(payload), firstMs, payload);
	};
	for (const [id, payload] of wanted) if (!clock.findJob(JOB, id)) plan(payload);
	clock.onSetBack(() => {
		for (const payload of wanted.values()) plan(payload);
	});
}

/** The cron belongs to the id, so that a changed trigger starts anew. */
function idOf({ functionName, trigger }: TimerPayload): string {
	return `${functionName}:${trigger.name}:${trigger.config}`;
}

async function runTick(
	{ functionName, trigger }: TimerPayload,
	atMs: number,
	functions: FunctionRuntime,
): Promise<void> {
	await functions.invoke({
		functionName,
		source: 'wx_trigger',
		openid: '',
		data: { Type: 'Timer', TriggerName: trigger.name, Time: new Date(atMs).toISOString(), Message: '' },
	});
}

async function followingTick(cron: Cron, atMs: number, options: TimerOptions): Promise<number | undefined> {
	const { clock } = options;
	const tickMs = nextTickMs(cron, Math.max(atMs, clock.nowMs()));
	const targetMs = clock.targetMs();
	if (tickMs === undefined || targetMs === undefined || tickMs >= targetMs) return tickMs;
	const otherMs = clock.jobs().find((job) => job.job !== JOB && job.atMs > atMs)?.atMs;
	const wakeMs = await options.nextWakeMs(atMs);
	const neededMs = Math.min(
		atMs + LONGEST_GAP_MS,
		otherMs ?? Number.POSITIVE_INFINITY,
		wakeMs ?? Number.POSITIVE_INFINITY,
	);
	const neededTickMs = nextTickMs(cron, neededMs - 1);
	const lastMs = lastTickMs(cron, atMs, targetMs);
	return Math.max(tickMs, Math.min(neededTickMs ?? tickMs, lastMs ?? tickMs));
}
