import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MEMORY_MB, DEFAULT_TIMEOUT_S, MAX_TIMEOUT_S } from './limits';

export interface TimerTrigger {
	name: string;
	type: 'timer';
	/** Cron with seven fields: second minute hour day month weekday year, in +08:00. */
	config: string;
}

/** The `config.json` that is deployed next to a function. */
export interface FunctionConfig {
	permissions: { openapi: string[] };
	timeoutS: number;
	memoryMb: number;
	triggers: TimerTrigger[];
	/** Names of the variables that the deployment has to set for it. */
	environment: string[];
}

export interface DeployedFunction {
	name: string;
	/** The bundle that would be uploaded, run as it is. */
	bundle: string;
	config: FunctionConfig;
}

interface ConfigFile {
	permissions?: { openapi?: string[] };
	timeout?: number;
	memorySize?: number;
	triggers?: TimerTrigger[];
	environment?: string[];
}

/** All functions below `folder`: each subfolder with an `index.js`. Refuses a timeout outside 1–60 s. */
export function readDeployed(folder: string): Map<string, DeployedFunction> {
	const found = new Map<string, DeployedFunction>();
	if (!existsSync(folder)) return found;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const bundle = join(folder, entry.name, 'index.js');
		if (!entry.isDirectory() || !existsSync(bundle)) continue;
		const config = readConfig(join(folder, entry.name, 'config.json'));
		found.set(entry.name, { name: entry.name, bundle, config });
	}
	return found;
}

function readConfig(path: string): FunctionConfig {
	const file: ConfigFile = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConfigFile) : {};
	const timeoutS = file.timeout ?? DEFAULT_TIMEOUT_S;
	if (timeoutS < 1 || timeoutS > MAX_TIMEOUT_S) throw new Error(`${path}: timeout must be 1 to ${MAX_TIMEOUT_S} s`);
	return {
		permissions: { openapi: file.permissions?.openapi ?? [] },
		timeoutS,
		memoryMb: file.memorySize ?? DEFAULT_MEMORY_MB,
		triggers: file.triggers ?? [],
		environment: file.environment ?? [],
	};
}
