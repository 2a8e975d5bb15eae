/**
 * The local WeChat cloud as a program: `node dist/simulator/main.cjs --data .local --port 8080 [--empty]`. It prints one
 * line when it can be reached, ends cleanly on SIGTERM, and loses nothing acknowledged when it is killed.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { simulatorFolder } from './folder';
import type { Simulator } from './index';
import { deploymentOf } from './seed/deployment';
import { STORY_BEGINS_MS, STORY_ENDS_MS, seedWorld } from './seed/run';
import { openWorld, type WorldPlan } from './world';

/** Cloud functions live in UTC, whatever this machine is set to. Has to stand before any worker starts. */
process.env.TZ = 'UTC';

/** Without demo data there is one person, who can become the first administrator. */
async function fillEmpty({ control }: Simulator): Promise<void> {
	control.personas.set([{ openid: 'oFirst0001', name: '第一位', note: '还没有绑定', telephone: '13900000001' }]);
}

/** Plays the past of the demo world; then its clock begins to run. */
async function fillDemo(simulator: Simulator, adminCode: string): Promise<void> {
	const onMonth = (month: string) => process.stdout.write(`正在准备演示数据：${month}\n`);
	await seedWorld(simulator, { adminCode, onMonth });
	simulator.control.clock.resume();
}

function readOptions() {
	const project = join(simulatorFolder(), '..');
	const { values } = parseArgs({
		options: {
			data: { type: 'string' },
			port: { type: 'string' },
			functions: { type: 'string' },
			h5: { type: 'string' },
			empty: { type: 'boolean' },
		},
	});
	const data = resolve(values.data ?? process.env.DATA ?? '.local');
	const options = {
		functionsFolder: resolve(values.functions ?? join(project, 'dist', 'functions')),
		h5Folder: resolve(values.h5 ?? join(project, 'dist', 'h5')),
		port: Number(values.port ?? process.env.PORT ?? 8080),
		onOutput: (functionName: string, text: string) => process.stderr.write(`${functionName}: ${text}`),
	};
	return { data, empty: values.empty === true, options };
}

/** The demo world and the empty one are kept beside each other. */
function planWorld({ data, empty, options }: ReturnType<typeof readOptions>): WorldPlan {
	const clock = empty ? { startMs: STORY_ENDS_MS } : { startMs: STORY_BEGINS_MS, frozen: true };
	return {
		folder: join(data, empty ? 'empty' : 'demo'),
		optionsFor: (adminCode) => ({ ...options, ...deploymentOf(adminCode), clock }),
		fill: empty ? fillEmpty : fillDemo,
	};
}

function endOnSignal(simulator: Simulator): void {
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			simulator.stop().then(
				() => process.exit(0),
				() => process.exit(1),
			);
		});
	}
}

async function main(): Promise<void> {
	const read = readOptions();
	const { simulator, adminCode } = await openWorld(planWorld(read));
	endOnSignal(simulator);
	process.stdout.write(`本地模拟环境：${simulator.url}\n`);
	if (read.empty) process.stdout.write(`第一位管理员的一次性代码（用过即失效）：${adminCode}\n`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
