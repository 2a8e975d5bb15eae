/**
 * A process of its own that holds the database, for the tests that kill it: `node host.cjs <file> [insert]`. Prints its
 * address. With a number it dies by itself right after it has written that many documents into the file.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createDatabaseService } from '../../../simulator/database/service';
import { Tables } from '../../../simulator/database/tables';
import { createGateway } from '../../../simulator/gateway/gateway';
import { createFaults } from '../../../simulator/shelf/faults';

const [file = '', dyingInsert] = process.argv.slice(2);

let inserts = 0;
const insert = Tables.prototype.insert;
Tables.prototype.insert = function dieAfter(this: Tables, ...document: Parameters<typeof insert>) {
	const number = insert.apply(this, document);
	inserts += 1;
	if (inserts === Number(dyingInsert)) process.kill(process.pid, 'SIGKILL');
	return number;
};

const database = createDatabaseService({
	file,
	collections: [
		{ name: 'singles', indexes: [] },
		{ name: 'left', indexes: [{ name: 'number', keys: [['number', 1]], unique: true }] },
		{ name: 'right', indexes: [{ name: 'number', keys: [['number', 1]] }] },
	],
	clock: { nowMs: () => 0 },
	faults: createFaults(),
});
const call = { functionName: 'portal', openid: 'oTest', source: 'wx_client' };
const app = createGateway({ services: [database], callOf: () => call });
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => {
	console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
