import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface RunningServer {
	/** `http://127.0.0.1:<port>` without a slash at the end. */
	url: string;
	stop(): Promise<void>;
}

/** Listens on this machine only; port 0 takes a free one. Refuses when the port is taken. */
export function startServer(app: Hono, port: number): Promise<RunningServer> {
	return new Promise((resolve, reject) => {
		const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) => {
			resolve({
				url: `http://127.0.0.1:${info.port}`,
				stop: () =>
					new Promise<void>((stopped) => {
						server.close(() => stopped());
						if ('closeAllConnections' in server) server.closeAllConnections();
					}),
			});
		});
		server.once('error', reject);
	});
}
