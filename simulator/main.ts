/**
 * The local WeChat cloud as a program: `node dist/simulator/main.cjs --data .local --port 8080 [--empty]`. It prints one
 * line when it can be reached, ends cleanly on SIGTERM, and loses nothing acknowledged when it is killed.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COLLECTIONS } from '../config/database';
import { MESSAGES } from '../config/messages';
import { simulatorFolder } from './folder';
import type { Simulator } from './index';
import type { MessageTemplate } from './messages';
import { openWorld } from './world';

/** Cloud functions live in UTC, whatever this machine is set to. Has to stand before any worker starts. */
process.env.TZ = 'UTC';

/** Saturday 10 October 2026, 14:20 in Beijing: a make-up working day after National Day. */
const WORLD_BEGINS_MS = Date.UTC(2026, 9, 10, 6, 20);

/** Without demo data there is one person, who can become the first administrator. */
async function fillEmpty({ control }: Simulator): Promise<void> {
	control.personas.set([{ openid: 'oFirst0001', name: '第一位', note: '还没有绑定', telephone: '13900000001' }]);
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
	return {
		dataFolder: join(data, values.empty ? 'empty' : 'demo'),
		functionsFolder: resolve(values.functions ?? join(project, 'dist', 'functions')),
		h5Folder: resolve(values.h5 ?? join(project, 'dist', 'h5')),
		port: Number(values.port ?? process.env.PORT ?? 8080),
	};
}

/** The templates that the mini-program has in WeChat's console, as the control page shows them. */
function templates(): Record<string, MessageTemplate> {
	const entries = Object.values(MESSAGES).map(({ templateId, title, fields }): [string, MessageTemplate] => [
		templateId,
		{ title, fields: Object.fromEntries(fields.map(({ key, label }) => [key, label])) },
	]);
	return Object.fromEntries(entries);
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
	const clock = { startMs: WORLD_BEGINS_MS };
	const options = { ...readOptions(), clock, collections: COLLECTIONS, templates: templates() };
	const { simulator, isNew, administratorCode } = await openWorld(options, fillEmpty);
	endOnSignal(simulator);
	process.stdout.write(`本地模拟环境：${simulator.url}\n`);
	if (isNew) process.stdout.write(`第一位管理员的一次性代码：${administratorCode}\n`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
