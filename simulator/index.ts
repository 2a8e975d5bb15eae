import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from './cloud';
import type { Control } from './control';
import type { SimulatorOptions } from './options';
import { type RunningServer, startServer } from './server';

export type { SimulatorOptions };

export interface Simulator {
	/** `http://127.0.0.1:<port>` */
	url: string;
	control: Control;
	/** Ends cleanly. Everything acknowledged is kept without it, too. */
	stop(): Promise<void>;
}

const TEMPORARY = ':temporary:';

/** Starts a local WeChat cloud and resolves when it can be called. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
	const temporary = options.dataFolder === TEMPORARY;
	const folder = temporary ? mkdtempSync(join(tmpdir(), 'wechat-cloud-')) : options.dataFolder;
	mkdirSync(folder, { recursive: true });
	let server: RunningServer | undefined;
	const cloud = openCloud(options, { folder, temporary, origin: () => server?.url ?? '' });
	server = await startServer(cloud.app, options.port ?? 0);
	await cloud.start();
	return {
		url: server.url,
		control: cloud.control,
		async stop() {
			// A call that still runs is given up; what it was part of is durable and goes on at the next start.
			await Promise.all([cloud.pause(), cloud.control.functions.close()]);
			await server?.stop();
			await cloud.close();
			if (temporary) rmSync(folder, { recursive: true, force: true });
		},
	};
}
