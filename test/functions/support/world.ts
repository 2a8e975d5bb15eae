/** A local WeChat cloud with the deployed bundles in it, as a test sees it: telephones, a clock, and what was sent. */
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../../../simulator';
import { deploymentOf } from '../../../simulator/seed/deployment';
import { doorOf } from '../../../types/areas';
import type { EndpointName, InputOf, OutputOf, Reply } from '../../../types/endpoints';
import type { RefusalCode } from '../../../types/refusals';

/** Monday, 12 October 2026, 09:30 in China. */
export const START_MS = Date.parse('2026-10-12T09:30:00+08:00');
/** As a deployment would draw it. */
export const ADMIN_CODE = 'K7QF2M9XRTWB';

const FUNCTIONS = join(__dirname, '../../../dist/functions');
/** No expectation, like the limit of the tests themselves. */
const TIME_LIMIT_MS = 180_000;

export type World = Simulator['control'] & {
	url: string;
	/** Calls an endpoint as a person, and gives the whole reply. */
	ask<Name extends EndpointName>(openid: string, endpoint: Name, input: InputOf<Name>): Promise<Reply<Name>>;
	/** Calls an endpoint that must succeed. */
	get<Name extends EndpointName>(openid: string, endpoint: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
	/** Calls an endpoint that must refuse, and gives the code. */
	refusal<Name extends EndpointName>(openid: string, endpoint: Name, input: InputOf<Name>): Promise<RefusalCode>;
	stop(): Promise<void>;
};

export interface WorldOptions {
	functionsFolder?: string;
	/** Variables of functions beside those of the deployment. */
	environment?: Record<string, Record<string, string>>;
	startMs?: number;
	/**
	 * Functions live in threads of their own and ask over the network, as where it matters how calls meet; otherwise in
	 * this thread, which is several times faster.
	 */
	threads?: boolean;
	/** Where the world is kept; nowhere when it is missing. */
	dataFolder?: string;
	/** The folder of a furnished world, of which this one is a copy at first. */
	begin?: string;
}

/** Starts a world of its own: empty unless it begins as a copy, its clock standing still. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
	const { functionsFolder = FUNCTIONS, environment = {}, startMs = START_MS, threads = false } = options;
	const { dataFolder = ':temporary:', begin } = options;
	const output: string[] = [];
	const deployment = deploymentOf(ADMIN_CODE);
	const simulator = await startSimulator({
		...{ dataFolder, functionsFolder, begin, sameThread: !threads },
		clock: { startMs, frozen: true },
		...deployment,
		environment: { ...deployment.environment, ...environment },
		onOutput: (name, text) => output.push(`${name}: ${text}`),
	});
	const { control } = simulator;
	const ask: World['ask'] = async (openid, endpoint, input) => {
		const reply = await control.call(openid, doorOf(endpoint), { endpoint, input });
		if (!reply.ok) throw new Error(`${endpoint}: ${reply.error.errMsg}`);
		return reply.result as Reply<typeof endpoint>;
	};
	return {
		...control,
		url: simulator.url,
		ask,
		async get(openid, endpoint, input) {
			const reply = await ask(openid, endpoint, input);
			if (!reply.ok)
				throw new Error(`${endpoint} refused ${JSON.stringify(reply.refusal)}\n${output.slice(-5).join('')}`);
			return reply.data;
		},
		async refusal(openid, endpoint, input) {
			const reply = await ask(openid, endpoint, input);
			if (reply.ok) throw new Error(`${endpoint} was not refused: ${JSON.stringify(reply.data)}`);
			return reply.refusal.code;
		},
		stop: () => simulator.stop(),
	};
}

/** Starts a world for the tests of a file and ends it after them. */
export function givenWorld(
	prepare: (world: World) => Promise<void> = async () => undefined,
	options: WorldOptions = {},
): () => World {
	let world: World | undefined;
	beforeAll(async () => {
		world = await startWorld(options);
		await prepare(world);
	}, TIME_LIMIT_MS);
	afterAll(() => world?.stop(), TIME_LIMIT_MS);
	return () => {
		if (!world) throw new Error('The world exists while tests run');
		return world;
	};
}
