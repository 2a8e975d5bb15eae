import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../../simulator';
import { deploymentOf, drawAdminCode } from '../../simulator/seed/deployment';
import { STORY_BEGINS_MS } from '../../simulator/seed/run';

const FUNCTIONS = join(__dirname, '../../dist/functions');

/** A world with the deployed functions and nothing else in it, whose clock stands where the story begins. */
export async function startWorld(dataFolder = ':temporary:'): Promise<{ world: Simulator; adminCode: string }> {
	const adminCode = drawAdminCode();
	const world = await startSimulator({
		...{ dataFolder, functionsFolder: FUNCTIONS, ...deploymentOf(adminCode) },
		clock: { startMs: STORY_BEGINS_MS, frozen: true },
	});
	return { world, adminCode };
}

export interface DemoWorld {
	simulator: Simulator;
	/** Where the clock stood when everything was put back to the start. */
	beginsMs: number;
	close(): Promise<void>;
}

/** A copy of the demo world (DEMO_WORLD) as the program left it when it had played the story; its clock stands. */
export async function openDemoWorld(): Promise<DemoWorld> {
	const folder = mkdtempSync(join(tmpdir(), 'demo-world-'));
	cpSync(join(process.env.DEMO_WORLD ?? '', 'demo'), folder, { recursive: true });
	const { world: simulator } = await startWorld(folder);
	const { clock, start } = simulator.control;
	await start.reset();
	const beginsMs = clock.nowMs();
	clock.freeze();
	const close = async () => {
		await simulator.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	return { simulator, beginsMs, close };
}
