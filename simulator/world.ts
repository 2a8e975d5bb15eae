import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Simulator, type SimulatorOptions, startSimulator } from './index';
import { drawAdminCode } from './seed/deployment';

export interface WorldPlan {
	folder: string;
	/** What the simulator is started with; `adminCode` is the code by which the first administrator gets in, once. */
	optionsFor: (adminCode: string) => Omit<SimulatorOptions, 'dataFolder'>;
	/** Puts the first data into a new world. The state it leaves is the one to which 回到起点 goes back. */
	fill: (simulator: Simulator, adminCode: string) => Promise<void>;
}

export interface OpenWorld {
	simulator: Simulator;
	adminCode: string;
}

const DEPLOYMENT_FILE = 'deployment.json';
/** Stands in the folder while a new world is being made; a world that was not finished is begun again. */
const UNFINISHED_FILE = 'unfinished';

/** Opens the world in the folder, or makes a new one there. */
export async function openWorld({ folder, optionsFor, fill }: WorldPlan): Promise<OpenWorld> {
	const unfinished = join(folder, UNFINISHED_FILE);
	if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true });
	const isNew = !existsSync(join(folder, DEPLOYMENT_FILE));
	if (isNew) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(unfinished, '');
	}
	const adminCode = isNew ? drawAndKeep(folder) : readAdminCode(folder);
	const simulator = await startSimulator({ ...optionsFor(adminCode), dataFolder: folder });
	if (isNew) await fillOrStop(simulator, () => fill(simulator, adminCode));
	rmSync(unfinished, { force: true });
	return { simulator, adminCode };
}

async function fillOrStop(simulator: Simulator, fill: () => Promise<void>): Promise<void> {
	try {
		await fill();
		simulator.control.start.mark();
	} catch (error) {
		await simulator.stop();
		throw error;
	}
}

function drawAndKeep(folder: string): string {
	const adminCode = drawAdminCode();
	writeFileSync(join(folder, DEPLOYMENT_FILE), `${JSON.stringify({ adminCode })}\n`, { mode: 0o600 });
	return adminCode;
}

function readAdminCode(folder: string): string {
	const kept = JSON.parse(readFileSync(join(folder, DEPLOYMENT_FILE), 'utf8')) as { adminCode: string };
	return kept.adminCode;
}
