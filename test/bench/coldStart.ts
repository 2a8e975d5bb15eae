import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const RUNS = 15;

export interface ColdStartFigures {
	sdkMs: number;
	portalMs: number;
	/** How many times longer `portal` takes to load than a function that only requires the SDK. */
	ratio: number;
}

/** What the platform sets before it loads a function; nothing is called, so the address is never used. */
const ENVIRONMENT = {
	...{ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local', TCB_ENV: 'local' },
	...{ TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'x', TENCENTCLOUD_SESSIONTOKEN: 'x' },
	...{ TCB_CONTEXT_CNFG: '{"URL":"http://127.0.0.1:9/admin"}', WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'oBench' },
};

/** Loads a bundle in a process of its own and gives the milliseconds from the first line to its `main`. */
function loadMs(bundle: string): number {
	const program = `
		const startedAt = performance.now();
		const { main } = require(${JSON.stringify(bundle)});
		if (typeof main !== 'function') throw new Error('no main');
		process.stdout.write(String(performance.now() - startedAt), () => process.exit(0));
	`;
	const env = { PATH: process.env.PATH, ...ENVIRONMENT };
	return Number(execFileSync(process.execPath, ['--eval', program], { env, encoding: 'utf8' }));
}

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Loads the SDK alone and `portal` by turns, each time in a fresh process. */
export function measureColdStart(say: (line: string) => void): ColdStartFigures {
	const folder = resolve('dist/bench/sdk-only');
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/index.js`, "require('wx-server-sdk').init();\nexports.main = async () => null;\n");
	const sdk: number[] = [];
	const portal: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		say(`loading ${run + 1} of ${RUNS}`);
		sdk.push(loadMs(`${folder}/index.js`));
		portal.push(loadMs(resolve('dist/functions/portal/index.js')));
	}
	const [sdkMs, portalMs] = [median(sdk), median(portal)];
	return { sdkMs, portalMs, ratio: portalMs / sdkMs };
}
