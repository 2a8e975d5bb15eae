import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { CollectionDeclaration } from '../config/database';
import { createClientEntrance } from './client';
import { openPersonas } from './client/personas';
import { openClock } from './clock';
import { type Control, createControl } from './control';
import { controlRoutes } from './control/api';
import { type DayKind, dayKindOf } from './control/dayKinds';
import { wakeReader } from './control/due';
import { pageRoutes } from './control/page';
import { StartPoint } from './control/start';
import { createDatabaseService } from './database/service';
import { createFunctions } from './functions';
import { installTimers } from './functions/timers';
import { createGateway } from './gateway/gateway';
import { createMessages, type MessageTemplate } from './messages';
import { createPay } from './pay';
import { type RunningServer, startServer } from './server';
import { createFaults } from './shelf/faults';
import { openShelf } from './shelf/shelf';
import { createStorageService } from './storage';

export interface SimulatorOptions {
	/** Where everything is kept; ':temporary:' keeps nothing after `stop`. */
	dataFolder: string;
	/** The deployed bundles: `<name>/index.js` with `config.json`. */
	functionsFolder: string;
	/** The mini-program built for the browser, shown under `/h5/`. */
	h5Folder?: string;
	/** 0, the default, takes a free port. */
	port?: number;
	/** When a new world begins; a world that is already there keeps its own time. */
	clock: { startMs: number; frozen?: boolean };
	/** The collections of the database with their indexes. */
	collections: readonly CollectionDeclaration[];
	/** Variables of each function, as set in the console of the cloud. */
	environment?: Record<string, Record<string, string>>;
	/** Variables for every function that declares their name in its config.json. */
	variables?: Record<string, string>;
	/** The subscribe-message templates WeChat approved; missing: every id is one, with any fields. */
	templates?: Record<string, MessageTemplate>;
	dayKindOf?: (day: string) => DayKind;
	/** What the functions print. */
	onOutput?: (functionName: string, text: string) => void;
}

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
	const shelf = openShelf(temporary ? ':memory:' : join(folder, 'shelf.db'));
	const clock = openClock(shelf, options.clock);
	const faults = createFaults();
	const personas = openPersonas(shelf);
	const databaseFile = temporary ? ':memory:' : join(folder, 'database.db');
	const database = createDatabaseService({ file: databaseFile, collections: options.collections, clock, faults });
	let server: RunningServer | undefined;
	const functions = createFunctions({
		folder: options.functionsFolder,
		clock,
		adminUrl: () => `${server?.url ?? ''}/admin`,
		environment: options.environment ?? {},
		variables: options.variables,
		onOutput: options.onOutput,
	});
	const pay = createPay({ shelf, clock, faults, functions });
	const messages = createMessages({ shelf, clock, faults, functions, personas, templates: options.templates });
	const storage = createStorageService({
		folder: join(folder, 'files'),
		shelf,
		clock,
		faults,
		origin: () => server?.url ?? '',
	});
	const client = createClientEntrance({ functions, pay, messages, personas, upload: storage.upload });
	installTimers({ clock, functions, nextWakeMs: wakeReader(database.inspect, options.collections) });
	const inspect = database.inspect;
	const start = new StartPoint({ folder: join(folder, 'start'), shelf, database: inspect, clock, functions, faults });
	const kindOf = options.dayKindOf ?? dayKindOf;
	const control = createControl({
		...{ clock, faults, pay, messages, functions, personas, start },
		database: inspect,
		storage: storage.inspect,
		dayKindOf: kindOf,
	});
	const services = [functions, database, storage, pay, messages, client];
	const app = new Hono();
	app.route('/', createGateway({ services, callOf: (token) => functions.callOf(token) }));
	app.route('/', controlRoutes(control));
	app.route('/', pageRoutes(options.h5Folder));
	server = await startServer(app, options.port ?? 0);
	await clock.start();
	return {
		url: server.url,
		control,
		async stop() {
			await clock.stop();
			for (const service of services) await service.close();
			await server?.stop();
			shelf.close();
			if (temporary) rmSync(folder, { recursive: true, force: true });
		},
	};
}
