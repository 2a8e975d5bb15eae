import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { CollectionDeclaration } from '../config/database';
import { createClientEntrance } from './client';
import { openPersonas, type Personas } from './client/personas';
import { type MovableClock, openClock } from './clock';
import { createFunctions, type FunctionRuntime, type InvocationReply } from './functions';
import { createGateway } from './gateway/gateway';
import type { Faults } from './kernel';
import { createMessages, type Messages, type MessageTemplate } from './messages';
import { createPay, type Pay } from './pay';
import { type RunningServer, startServer } from './server';
import { createFaults } from './shelf/faults';
import { openShelf } from './shelf/shelf';

export interface SimulatorOptions {
	/** Where everything is kept; ':temporary:' keeps nothing after `stop`. */
	dataFolder: string;
	/** The deployed bundles: `<name>/index.js` with `config.json`. */
	functionsFolder: string;
	/** 0, the default, takes a free port. */
	port?: number;
	/** When a new world begins; a world that is already there keeps its own time. */
	clock: { startMs: number; frozen?: boolean };
	/** The collections of the database with their indexes. */
	collections: readonly CollectionDeclaration[];
	/** Variables of each function, as set in the console of the cloud. */
	environment?: Record<string, Record<string, string>>;
	templates?: Record<string, MessageTemplate>;
	onOutput?: (functionName: string, text: string) => void;
}

export interface Simulator {
	url: string;
	clock: MovableClock;
	faults: Faults;
	pay: Pay;
	messages: Messages;
	functions: FunctionRuntime;
	personas: Personas;
	/** A person's telephone calls a function. */
	call(openid: string, functionName: string, data: unknown): Promise<InvocationReply>;
	/** Calls a function as any SOURCE, for example `wx_trigger`; `openid` may be empty. */
	callAs(source: string, openid: string, functionName: string, data: unknown): Promise<InvocationReply>;
	stop(): Promise<void>;
}

/** Starts a local WeChat cloud and resolves when it can be called. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
	const temporary = options.dataFolder === ':temporary:';
	if (!temporary) mkdirSync(options.dataFolder, { recursive: true });
	const shelf = openShelf(temporary ? ':memory:' : join(options.dataFolder, 'shelf.db'));
	const clock = openClock(shelf, options.clock);
	const faults = createFaults();
	const personas = openPersonas(shelf);
	let server: RunningServer | undefined;
	const functions = createFunctions({
		folder: options.functionsFolder,
		clock,
		adminUrl: () => `${server?.url ?? ''}/admin`,
		environment: options.environment ?? {},
		onOutput: options.onOutput,
	});
	const pay = createPay({ shelf, clock, faults, functions });
	const messages = createMessages({ shelf, clock, faults, functions, personas, templates: options.templates });
	const client = createClientEntrance({ functions, pay, messages, personas, upload: async () => '' });
	const services = [functions, pay, messages, client];
	const app = new Hono();
	app.route('/', createGateway({ services, callOf: (token) => functions.callOf(token) }));
	server = await startServer(app, options.port ?? 0);
	await clock.start();
	return {
		url: server.url,
		clock,
		faults,
		pay,
		messages,
		functions,
		personas,
		call: (openid, functionName, data) => functions.invoke({ functionName, source: 'wx_client', openid, data }),
		callAs: (source, openid, functionName, data) => functions.invoke({ functionName, source, openid, data }),
		async stop() {
			await clock.stop();
			for (const service of services) await service.close();
			await server?.stop();
			shelf.close();
		},
	};
}
