/** A gateway with the database and the storage, and the unmodified SDK pointed at it by environment variables alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { CollectionDeclaration } from '../../config/database';
import { createDatabaseService, type DatabaseService } from '../../simulator/database/service';
import { createGateway } from '../../simulator/gateway/gateway';
import type { CallContext, Faults, Service } from '../../simulator/kernel';
import { createFaults } from '../../simulator/shelf/faults';
import { openShelf } from '../../simulator/shelf/shelf';
import { createStorageService, type StorageService } from '../../simulator/storage/service';
import type { Sdk, SdkDatabase } from './sdkTypes';

export const TOKEN = 'token-of-the-test';
export const NOW_MS = Date.UTC(2026, 2, 2, 1, 0, 0);

export const CALL: CallContext = { functionName: 'portal', openid: 'oTest', source: 'wx_client' };

export interface LocalCloud {
	database: DatabaseService;
	storage: StorageService;
	faults: Faults;
	/** Simulated time; a test may move it. */
	time: { nowMs: number };
	/** Real time as the transactions see it; a test may move it. */
	monotonic: { nowMs: number };
	url: string;
	folder: string;
	sdk: Sdk;
	db: SdkDatabase;
	close(): Promise<void>;
}

/** Starts it on a free port. One for each test file: the SDK reads its environment once. */
export async function startLocalCloud(collections: readonly CollectionDeclaration[]): Promise<LocalCloud> {
	const folder = mkdtempSync(join(tmpdir(), 'local-cloud-'));
	const faults = createFaults();
	const time = { nowMs: NOW_MS };
	const monotonic = { nowMs: 0 };
	const database = createDatabaseService({
		file: join(folder, 'database.db'),
		collections,
		clock: { nowMs: () => time.nowMs },
		faults,
		monotonicMs: () => monotonic.nowMs,
	});
	const shelf = openShelf(join(folder, 'shelf.db'));
	const clock = { nowMs: () => time.nowMs };
	let origin = '';
	const files = join(folder, 'files');
	const storage = createStorageService({ folder: files, shelf, clock, faults, origin: () => origin });
	const { url, close } = await startGateway([database, storage]);
	origin = url;
	const sdk = sdkFor(url);
	return {
		database,
		storage,
		faults,
		time,
		monotonic,
		url,
		folder,
		sdk,
		db: sdk.database(),
		async close() {
			await close();
			await database.close();
			await storage.close();
			shelf.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Serves the services on a free port of this machine. */
export async function startGateway(services: Service[]): Promise<{ url: string; close(): Promise<void> }> {
	const app = createGateway({ services, callOf: (token) => (token === TOKEN ? CALL : undefined) });
	const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
	if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** Loads the SDK as a deployed function would: everything it knows comes from the environment. */
export function sdkFor(url: string): Sdk {
	Object.assign(process.env, {
		TENCENTCLOUD_RUNENV: 'SCF',
		TENCENTCLOUD_REGION: 'ap-shanghai',
		SCF_NAMESPACE: 'local',
		TCB_ENV: 'local',
		TENCENTCLOUD_SECRETID: 'x',
		TENCENTCLOUD_SECRETKEY: 'x',
		TENCENTCLOUD_SESSIONTOKEN: 'x',
		TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
		WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
		WX_OPENID: CALL.openid,
		WX_APPID: 'wxlocal',
		WX_API_TOKEN: TOKEN,
		TCB_SOURCE: CALL.source,
		// Without it the SDK warns of every request that takes 3 s, also of those whose server was killed.
		SILENCE: 'true',
	});
	const sdk: Sdk = require('wx-server-sdk');
	sdk.init({ env: 'local' });
	return sdk;
}
