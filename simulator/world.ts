import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Simulator, type SimulatorOptions, startSimulator } from './index';

/** What a deployment sets for its functions in the console of the cloud. */
interface Deployment {
	/** By this code the first administrator gets in, once. The functions know only its hash. */
	administratorCode: string;
}

export interface OpenWorld {
	simulator: Simulator;
	/** The world began just now. */
	isNew: boolean;
	administratorCode: string;
}

/** Read aloud without mistakes: no 0 O, 1 I L. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 10;
const MERCHANT_ID = '1900000001';
/** Stands in the folder while a new world is being made; a world that was not finished is begun again. */
const UNFINISHED = 'unfinished';

/**
 * Opens the world in `options.dataFolder`, or makes a new one: `fill` puts the first data in, and that state is the one
 * to which 回到起点 goes back.
 */
export async function openWorld(
	options: SimulatorOptions,
	fill: (simulator: Simulator, administratorCode: string) => Promise<void>,
): Promise<OpenWorld> {
	const folder = options.dataFolder;
	const unfinished = join(folder, UNFINISHED);
	if (existsSync(unfinished)) rmSync(folder, { recursive: true, force: true });
	const isNew = !existsSync(join(folder, 'deployment.json'));
	if (isNew) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(unfinished, '');
	}
	const { administratorCode } = readDeployment(folder);
	const simulator = await startSimulator({ ...options, variables: variablesOf(administratorCode, options) });
	try {
		if (isNew) await fill(simulator, administratorCode);
	} catch (error) {
		await simulator.stop();
		throw error;
	}
	if (isNew) {
		simulator.control.start.mark();
		rmSync(unfinished);
	}
	return { simulator, isNew, administratorCode };
}

function variablesOf(administratorCode: string, options: SimulatorOptions): Record<string, string> {
	const hash = createHash('sha256').update(administratorCode).digest('hex');
	return { FIRST_ADMIN_CODE_SHA256: hash, WECHAT_SUB_MCH_ID: MERCHANT_ID, ...options.variables };
}

function readDeployment(folder: string): Deployment {
	const file = join(folder, 'deployment.json');
	if (!existsSync(file)) {
		const drawn = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
		writeFileSync(file, `${JSON.stringify({ administratorCode: drawn })}\n`, { mode: 0o600 });
	}
	return JSON.parse(readFileSync(file, 'utf8')) as Deployment;
}
