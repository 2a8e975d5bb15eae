import { join } from 'node:path';
import { Hono } from 'hono';
import { createClientEntrance } from './client';
import { openPersonas } from './client/personas';
import { openClock } from './clock';
import { type Control, createControl } from './control';
import { controlRoutes } from './control/api';
import { dayKindOf } from './control/dayKinds';
import { wakeReader } from './control/due';
import { pageRoutes } from './control/page';
import { copyDatabase, copyFiles, copyShelf, FILES_FOLDER, START_FOLDER, StartPoint } from './control/start';
import { createDatabaseService } from './database/service';
import { createFunctions } from './functions';
import { Crashes } from './functions/crashes';
import { installTimers } from './functions/timers';
import { createAnswerer, createGateway, type GatewayParts } from './gateway/gateway';
import { createMessages } from './messages';
import type { SimulatorOptions } from './options';
import { createPay } from './pay';
import { createFaults } from './shelf/faults';
import { openShelf } from './shelf/shelf';
import { createStorageService } from './storage/service';

export interface Cloud {
	app: Hono;
	control: Control;
	/** Begins to run what is due; only when functions can reach the gateway. */
	start(): Promise<void>;
	/** Nothing new begins from here on. */
	pause(): Promise<void>;
	close(): Promise<void>;
}

export interface CloudPlace {
	/** The folder of this world. */
	folder: string;
	/** Databases are kept in memory. */
	temporary: boolean;
	/** Where the gateway listens, once it does. */
	origin: () => string;
}

/** Puts the services together: what is stored, what runs, what is sent, and the bar that controls it. */
export function openCloud(options: SimulatorOptions, { folder, temporary, origin }: CloudPlace): Cloud {
	const fileOf = (name: string) => (temporary ? ':memory:' : join(folder, name));
	const { collections, environment = {}, variables, onOutput, templates, begin } = options;
	const shelf = openShelf(fileOf('shelf.db'));
	if (begin) {
		copyShelf(begin, shelf);
		copyFiles(begin, folder);
	}
	const clock = openClock(shelf, options.clock);
	const faults = createFaults();
	const personas = openPersonas(shelf);
	const base = { shelf, clock, faults, personas };
	const operationMs = options.sameThread ? 0 : undefined;
	const data = createDatabaseService({ file: fileOf('database.db'), collections, clock, faults, operationMs });
	if (begin) copyDatabase(begin, data.inspect);
	const files = createStorageService({ ...base, folder: join(folder, FILES_FOLDER), origin });
	const adminUrl = () => `${origin()}/admin`;
	const functions = createFunctions({
		...{ folder: options.functionsFolder, clock, adminUrl },
		...{ environment, variables, onOutput },
		ask: options.sameThread ? (...request) => answerer(...request) : undefined,
	});
	const pay = createPay({ ...base, functions });
	const messages = createMessages({ ...base, functions, templates });
	const client = createClientEntrance({ personas, functions, pay, messages, upload: files.upload });
	const database = data.inspect;
	const start = new StartPoint({ ...base, folder: join(folder, START_FOLDER), database, functions });
	installTimers({ clock, functions, faults, nextWakeMs: wakeReader(database, collections) });
	const parts = { clock, faults, personas, functions, pay, messages, database, storage: files.inspect, start };
	const control = createControl({ ...parts, dayKindOf: options.dayKindOf ?? dayKindOf });
	const services = [functions, data, files, pay, messages, client];
	const app = new Hono();
	const crashes = new Crashes({ faults, kill: functions.kill, abandon: database.abandon });
	const around: GatewayParts['around'] = (...request) => crashes.around(...request);
	const gateway = { services, callOf: functions.callOf, around };
	const answerer = createAnswerer(gateway);
	app.route('/', createGateway(gateway, answerer));
	app.route('/', controlRoutes(control));
	app.route('/', pageRoutes(options.h5Folder));
	const close = async () => {
		for (const service of services) await service.close();
		shelf.close();
	};
	return { app, control, start: () => clock.start(), pause: () => clock.stop(), close };
}
