import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SimulatorOptions, startSimulator } from '../../simulator';
import type { Control } from '../../simulator/control';

/** A small function written in a test: the body of `exports.main`, with `cloud` (the real SDK) at hand. */
export interface FunctionSource {
	code: string;
	config?: Record<string, unknown>;
}

const SDK = require.resolve('wx-server-sdk');
const HEAD = `const cloud = require(${JSON.stringify(SDK)});\ncloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });\n`;

/** Saturday 10 October 2026, 14:20 in Beijing: a make-up working day. */
export const START_MS = Date.UTC(2026, 9, 10, 6, 20);
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const ANNA = 'oAnna0001';
export const BELA = 'oBela0002';

export interface TestWorld extends Control {
	url: string;
	/** Calls as a person and gives the result; a platform error becomes an exception. */
	ask<T = Record<string, unknown>>(openid: string, functionName: string, data?: unknown): Promise<T>;
	folder: string;
	end(): Promise<void>;
}

/** Deploys the functions into a new folder and starts a world whose clock stands still. */
export async function startWorld(
	functions: Record<string, FunctionSource>,
	options: Partial<SimulatorOptions> = {},
): Promise<TestWorld> {
	const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
	for (const [name, source] of Object.entries(functions)) deploy(join(folder, 'functions'), name, source);
	const simulator = await startSimulator({
		dataFolder: ':temporary:',
		functionsFolder: join(folder, 'functions'),
		clock: { startMs: START_MS, frozen: true },
		collections: [],
		...options,
	});
	const { control } = simulator;
	if (control.personas.list().length === 0) {
		control.personas.set([
			{ openid: ANNA, name: '安娜', note: '客户', telephone: '13800000001' },
			{ openid: BELA, name: '贝拉', note: '客户' },
		]);
	}
	return {
		...control,
		url: simulator.url,
		folder,
		async ask<T>(openid: string, functionName: string, data: unknown = {}) {
			const reply = await control.call(openid, functionName, data);
			if (!reply.ok) throw new Error(`${reply.error.errCode} ${reply.error.errMsg}`);
			return reply.result as T;
		},
		async end() {
			await simulator.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Puts a function where the simulator finds the deployed bundles. */
export function deploy(folder: string, name: string, { code, config }: FunctionSource): void {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, 'index.js'), `${HEAD}${code}`);
	writeFileSync(join(folder, name, 'config.json'), JSON.stringify({ timeout: 20, ...config }));
}
