/** The local WeChat cloud as a program: `node dist/simulator/main.cjs --data .local --port 8080`. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COLLECTIONS } from '../config/database';
import { simulatorFolder } from './folder';
import { startSimulator } from './index';

/** Cloud functions live in UTC, whatever this machine is set to. Has to stand before any worker starts. */
process.env.TZ = 'UTC';

/** Saturday 10 October 2026, 14:20 in Beijing: a make-up working day after National Day. */
const WORLD_BEGINS_MS = Date.UTC(2026, 9, 10, 6, 20);

async function main(): Promise<void> {
	const project = join(simulatorFolder(), '..');
	const { values } = parseArgs({
		options: {
			data: { type: 'string', default: process.env.DATA ?? '.local' },
			port: { type: 'string', default: process.env.PORT ?? '8080' },
			functions: { type: 'string', default: join(project, 'dist', 'functions') },
			h5: { type: 'string', default: join(project, 'dist', 'h5') },
		},
	});
	const simulator = await startSimulator({
		dataFolder: resolve(values.data ?? '.local'),
		functionsFolder: resolve(values.functions ?? ''),
		h5Folder: resolve(values.h5 ?? ''),
		port: Number(values.port),
		clock: { startMs: WORLD_BEGINS_MS },
		collections: COLLECTIONS,
	});
	process.stdout.write(`本地模拟环境：${simulator.url}\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			simulator.stop().then(
				() => process.exit(0),
				() => process.exit(1),
			);
		});
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
