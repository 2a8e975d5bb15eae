/** A local WeChat cloud with the deployed bundles in it, as a test sees it: telephones, a clock, and what was sent. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { COLLECTIONS } from '../../../config/database';
import { MESSAGES } from '../../../config/messages';
import { type Simulator, startSimulator } from '../../../simulator';
import { doorOf } from '../../../types/areas';
import type { EndpointName, InputOf, OutputOf, Reply } from '../../../types/endpoints';
import type { RefusalCode } from '../../../types/refusals';

/** Monday, 12 October 2026, 09:30 in China. */
export const START_MS = Date.parse('2026-10-12T09:30:00+08:00');
export const ADMIN_CODE = 'first-administrator-code';
export const MERCHANT_ID = '1900000001';

const FUNCTIONS = join(__dirname, '../../../dist/functions');
const TIME_LIMIT_MS = 60_000;

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

interface WorldOptions {
	functionsFolder?: string;
	/** Variables of functions beside those of the deployment. */
	environment?: Record<string, Record<string, string>>;
}

/** Starts a world of its own: empty, its clock standing still. */
export async function startWorld({ functionsFolder = FUNCTIONS, environment = {} }: WorldOptions = {}): Promise<World> {
	const output: string[] = [];
	const merchant = { WECHAT_SUB_MCH_ID: MERCHANT_ID };
	const administrator = { FIRST_ADMIN_CODE_SHA256: createHash('sha256').update(ADMIN_CODE).digest('hex') };
	const simulator = await startSimulator({
		dataFolder: ':temporary:',
		functionsFolder,
		clock: { startMs: START_MS, frozen: true },
		collections: COLLECTIONS,
		environment: {
			portal: { ...merchant, ...administrator },
			'pay-callback': merchant,
			clock: merchant,
			...environment,
		},
		templates: templatesOf(),
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

/** The templates as they stand in the mini-program's list at WeChat. */
function templatesOf() {
	return Object.fromEntries(
		Object.values(MESSAGES).map(({ templateId, title, fields }) => [
			templateId,
			{ title, fields: Object.fromEntries(fields.map(({ key, label }) => [key, label])) },
		]),
	);
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
