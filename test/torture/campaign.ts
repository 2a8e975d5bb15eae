/** Many schedules, each day's in a world of its own, side by side; what fails is made as short as possible. */
import { drawSchedule } from './draw';
import { runSchedule, type Tally, watchFaults } from './run';
import { only, shorten } from './shorten';
import type { Schedule } from './steps';
import { DAYS, startTortureWorld, type TortureWorld } from './world';

export interface Failure {
	schedule: Schedule;
	wrong: string[];
	/** The numbers of the steps that are needed for it. */
	kept: number[];
}

interface Campaign {
	seeds: readonly number[];
	tally: Tally;
	functionsFolder: string;
	/** The steps that are played; all of them where it is missing. */
	steps?: readonly number[];
	onDone?: (failure: Failure | null) => void;
}

/** Plays the schedules of the seeds and gives those that left something wrong. */
export async function runCampaign({ seeds, tally, functionsFolder, steps, onDone }: Campaign): Promise<Failure[]> {
	const failures: Failure[] = [];
	const schedules = seeds.map((seed) => drawSchedule(seed, DAYS.length));
	const lane = async (day: number) => {
		const own = schedules.filter((schedule) => schedule.day === day);
		if (own.length === 0) return;
		const world = await startTortureWorld(day, functionsFolder);
		watchFaults(world, tally);
		for (const drawn of own) {
			const failure = await tryOut(world, steps ? only(drawn, steps) : drawn, tally);
			if (failure) failures.push(failure);
			onDone?.(failure);
		}
		await world.stop();
	};
	await Promise.all(DAYS.map((_day, day) => lane(day)));
	return failures;
}

async function tryOut(world: TortureWorld, schedule: Schedule, tally: Tally): Promise<Failure | null> {
	const run = (shorter: Schedule, counted: Tally | null) =>
		runSchedule(world, shorter, counted).catch((error: unknown) => [
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		]);
	const wrong = await run(schedule, tally);
	if (wrong.length === 0) return null;
	return { schedule, wrong, kept: await shorten(schedule, async (shorter) => (await run(shorter, null)).length > 0) };
}

/** A failure as a person reads it, with the command that plays it again. */
export function linesOf({ schedule, wrong, kept }: Failure): string[] {
	return [
		`✖ seed ${schedule.seed}`,
		...wrong.map((line) => `    ${line}`),
		...kept.map((index) => `    step ${index}: ${JSON.stringify(schedule.steps[index])}`),
		`    npm run torture -- --seed ${schedule.seed} --steps ${kept.join(',')}`,
	];
}
