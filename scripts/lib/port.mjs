import { createServer } from 'node:net';

/** How many ports above the wanted one are tried before giving up. */
const TRIES_MAX = 50;

function isFree(port) {
	return new Promise((settle) => {
		const server = createServer();
		server.once('error', () => settle(false));
		server.listen(port, '127.0.0.1', () => server.close(() => settle(true)));
	});
}

/** The wanted port if nobody has it, otherwise the next free one. Throws when none of the next 50 is free. */
export async function freePort(wanted) {
	for (let port = wanted; port < wanted + TRIES_MAX; port++) if (await isFree(port)) return port;
	throw new Error(`No port from ${wanted} to ${wanted + TRIES_MAX - 1} is free; name another by PORT=….`);
}
