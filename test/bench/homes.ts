import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bench } from 'tinybench';
import { COLLECTIONS } from '../../config/database';
import { type Simulator, startSimulator } from '../../simulator';
import type { Reply } from '../../types/endpoints';
import { fillWorld, NOW_MS, PERSON } from './world';

const FEW = 100;
const MANY = 100_000;
const CALLS = 60;
const WARM_UP_CALLS = 10;

export interface HomeFigures {
	few: number;
	many: number;
	fewMs: number;
	manyMs: number;
	/** How many times longer home takes with many contracts stored. */
	ratio: number;
}

async function openWorld(folder: string, contracts: number): Promise<Simulator> {
	const dataFolder = join(folder, String(contracts));
	mkdirSync(dataFolder);
	await fillWorld(join(dataFolder, 'database.db'), contracts);
	return startWorld(dataFolder);
}

const startWorld = (dataFolder: string) =>
	startSimulator({
		dataFolder,
		functionsFolder: resolve('dist/functions'),
		clock: { startMs: NOW_MS, frozen: true },
		collections: COLLECTIONS,
	});

/** One opening of the home page; throws unless it shows the company's contracts. */
async function openHome({ control }: Simulator): Promise<void> {
	const answer = await control.call(PERSON, 'portal', { endpoint: 'home.get', input: {} });
	const reply = answer.ok ? (answer.result as Reply<'home.get'>) : undefined;
	if (reply?.ok && reply.data.contracts.length > 0) return;
	const lines = control.functions.log()[0]?.lines ?? [];
	throw new Error(`home.get failed: ${JSON.stringify(answer)}\n${lines.join('\n')}`);
}

/** Opens home with few and with many contracts stored, by turns, in one run. */
export async function measureHomes(say: (line: string) => void): Promise<HomeFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-homes-'));
	const worlds: Simulator[] = [];
	try {
		for (const contracts of [FEW, MANY]) {
			say(`storing ${contracts} contracts`);
			worlds.push(await openWorld(folder, contracts));
		}
		const [few, many] = worlds as [Simulator, Simulator];
		say('opening home');
		const bench = new Bench({
			iterations: CALLS,
			time: 0,
			warmupIterations: WARM_UP_CALLS,
			warmupTime: 0,
			throws: true,
		});
		bench.add('few', () => openHome(few)).add('many', () => openHome(many));
		const [fewMs, manyMs] = (await bench.run()).map(medianMs) as [number, number];
		return { few: FEW, many: MANY, fewMs, manyMs, ratio: manyMs / fewMs };
	} finally {
		for (const world of worlds) await world.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

function medianMs({ result }: Bench['tasks'][number]): number {
	if (!('latency' in result)) throw new Error('no measurement');
	return result.latency.p50;
}
