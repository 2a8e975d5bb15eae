import { resolve } from 'node:path';
import { type Simulator, startSimulator } from '../../simulator';
import { deploymentOf, drawAdminCode } from '../../simulator/seed/deployment';
import { STORY_BEGINS_MS, seedWorld } from '../../simulator/seed/run';
import { ENDPOINTS, type EndpointName } from '../../types/endpoints';
import { readEverything } from './reads';

/** What the calls of one endpoint cost, over everything that happens in the demo world. */
export interface EndpointFigures {
	endpoint: EndpointName;
	calls: number;
	leastRequests: number;
	mostRequests: number;
	largestReplyBytes: number;
}

interface Sample {
	requests: number;
	replyBytes: number;
}

/** Notes every call that a telephone makes while `work` runs, with the database requests it cost. */
async function recorded(simulator: Simulator, work: () => Promise<unknown>): Promise<Map<string, Sample[]>> {
	const samples = new Map<string, Sample[]>();
	const { functions, database } = simulator.control;
	const realFetch = globalThis.fetch as (input: unknown, init?: RequestInit) => Promise<Response>;
	globalThis.fetch = async (input: unknown, init?: RequestInit) => {
		const reply = await realFetch(input, init);
		if (typeof init?.body !== 'string' || !String(input).endsWith('/client/call')) return reply;
		const { endpoint } = (JSON.parse(init.body) as { data: { endpoint: string } }).data;
		const openid = (init.headers as Record<string, string>)['x-persona'];
		const call = functions.log().find((record) => record.openid === openid && record.source === 'wx_client');
		const replyBytes = (await reply.clone().arrayBuffer()).byteLength;
		const requests = database.requestsOf(call?.token ?? '').total;
		samples.set(endpoint, [...(samples.get(endpoint) ?? []), { requests, replyBytes }]);
		return reply;
	};
	try {
		await work();
	} finally {
		globalThis.fetch = realFetch as typeof fetch;
	}
	return samples;
}

/** Plays the demo world, reads everything that can be read, and counts what each endpoint asks of the database. */
export async function measureRequests(say: (line: string) => void): Promise<EndpointFigures[]> {
	const adminCode = drawAdminCode();
	const simulator = await startSimulator({
		dataFolder: ':temporary:',
		functionsFolder: resolve('dist/functions'),
		clock: { startMs: STORY_BEGINS_MS, frozen: true },
		...deploymentOf(adminCode),
	});
	try {
		const samples = await recorded(simulator, async () => {
			const made = await seedWorld(simulator, { adminCode, onMonth: (month) => say(`playing ${month}`) });
			await readEverything(simulator.url, made);
		});
		return (Object.keys(ENDPOINTS) as EndpointName[]).map((endpoint) =>
			figuresOf(endpoint, samples.get(endpoint) ?? []),
		);
	} finally {
		await simulator.stop();
	}
}

function figuresOf(endpoint: EndpointName, samples: Sample[]): EndpointFigures {
	const requests = samples.map((sample) => sample.requests);
	return {
		endpoint,
		calls: samples.length,
		leastRequests: Math.min(...requests),
		mostRequests: Math.max(...requests),
		largestReplyBytes: Math.max(0, ...samples.map((sample) => sample.replyBytes)),
	};
}
