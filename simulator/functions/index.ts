import { randomBytes, randomUUID } from 'node:crypto';
import type { AskGateway } from '../gateway/gateway';
import type { CallContext, Clock, Service } from '../kernel';
import { PlatformError } from '../kernel';
import { type DeployedFunction, readDeployed } from './deployed';
import { APP_ID, baseEnvironment, identityOf } from './environment';
import { Instance, type InstanceReply } from './instance';
import {
	type FunctionError,
	functionNotFound,
	MAX_REPLY_BYTES,
	MAX_REQUEST_BYTES,
	notJson,
	replyTooLarge,
	requestTooLarge,
} from './limits';
import { CallLog, type CallRecord } from './log';
import { type AnyInstance, Pool } from './pool';
import { SameThreadInstance } from './sameThread';

/** One call of a function: who calls, through what, with which data. */
export interface Invocation {
	functionName: string;
	/** The SOURCE chain the function sees. */
	source: string;
	/** Empty when nobody in WeChat stands behind the call (timers, notifications). */
	openid: string;
	data: unknown;
}

export type InvocationReply = { ok: true; result: unknown } | { ok: false; error: FunctionError };

export interface FunctionRuntime extends Service {
	/** Calls a deployed function and waits for its answer; refusals of the platform come back as `error`. */
	invoke(invocation: Invocation): Promise<InvocationReply>;
	/** Who is behind a token that the SDK sent along; nothing when the call is over or never was. */
	callOf(token: string): CallContext | undefined;
	deployed(): DeployedFunction[];
	find(functionName: string): DeployedFunction | undefined;
	/** Ends instances, as the platform may at any time: after their call, or with `kill` in the middle of it. */
	recycle(options?: { functionName?: string; kill?: boolean }): Promise<void>;
	/** Ends the instance that is at this call. */
	kill(call: CallContext): void;
	/** Ends every call that is running, with its instance. */
	interrupt(): Promise<void>;
	/** The last calls, newest first. */
	log(): CallRecord[];
	instances(functionName: string): number;
}

export interface FunctionOptions {
	folder: string;
	clock: Clock;
	/** Address of the gateway's `/admin`; asked for when an instance starts. */
	adminUrl: () => string;
	/** Variables set for a function in the console of the cloud. */
	environment: Record<string, Record<string, string>>;
	/** Variables for every function that declares their name in its config.json. */
	variables?: Record<string, string>;
	/** Hears what functions print and how they fail. */
	onOutput?: (functionName: string, text: string) => void;
	/** Present: instances run in this thread and ask the gateway by this. Absent: in worker threads, over the network. */
	ask?: AskGateway;
}

/** Runs the deployed functions below `options.folder` in worker threads. */
export function createFunctions(options: FunctionOptions): FunctionRuntime {
	const deployed = readDeployed(options.folder);
	const calls = new Map<string, CallContext>();
	const running = new WeakMap<CallContext, AnyInstance>();
	const log = new CallLog(options.clock);
	const pools = new Map<string, Pool>();
	for (const entry of deployed.values()) pools.set(entry.name, new Pool(() => startInstance(entry, options, log)));

	async function invoke(invocation: Invocation): Promise<InvocationReply> {
		const token = randomBytes(16).toString('hex');
		const entry = log.begin(invocation, token);
		const reply = await answer(invocation, token);
		log.end(entry, reply.ok ? undefined : reply.error);
		if (!reply.ok) options.onOutput?.(invocation.functionName, `${reply.error.errCode} ${reply.error.errMsg}\n`);
		return reply;
	}

	async function answer(invocation: Invocation, token: string): Promise<InvocationReply> {
		const pool = pools.get(invocation.functionName);
		if (!pool) return { ok: false, error: functionNotFound() };
		const event = eventOf(invocation);
		if (event === undefined) return { ok: false, error: notJson() };
		if (Buffer.byteLength(event) > MAX_REQUEST_BYTES) return { ok: false, error: requestTooLarge() };
		const { functionName, openid, source } = invocation;
		const context = { functionName, openid, source };
		calls.set(token, context);
		try {
			const { env, absent } = identityOf({ openid, source, token });
			const call = { callId: randomUUID(), event, env, absent };
			return readReply(await pool.run(call, source.includes(','), (instance) => running.set(context, instance)));
		} finally {
			calls.delete(token);
		}
	}

	return {
		invoke,
		callOf: (token) => calls.get(token),
		deployed: () => [...deployed.values()],
		find: (functionName) => deployed.get(functionName),
		kill: (call) => void running.get(call)?.end(),
		log: () => log.newestFirst(),
		instances: (functionName) => pools.get(functionName)?.count() ?? 0,
		...endings(pools),
		actions: { 'functions.invokeFunction': (body, caller) => invokeFromFunction(body, caller, invoke) },
	};
}

/** The ways in which many instances end at a time. */
function endings(pools: ReadonlyMap<string, Pool>): Pick<FunctionRuntime, 'recycle' | 'interrupt' | 'close'> {
	return {
		async recycle({ functionName, kill = false } = {}) {
			const chosen = [...pools].filter(([name]) => functionName === undefined || name === functionName);
			await Promise.all(chosen.map(([, pool]) => pool.recycle(kill)));
		},
		async interrupt() {
			await Promise.all([...pools.values()].map((pool) => pool.interrupt()));
		},
		async close() {
			await Promise.all([...pools.values()].map((pool) => pool.end()));
		},
	};
}

function startInstance(entry: DeployedFunction, options: FunctionOptions, log: CallLog): AnyInstance {
	const declared = Object.entries(options.variables ?? {}).filter(([name]) => entry.config.environment.includes(name));
	const own = { ...Object.fromEntries(declared), ...options.environment[entry.name] };
	const env = { ...baseEnvironment(options.adminUrl()), ...own };
	const onOutput = (text: string) => {
		log.output(entry.name, text);
		options.onOutput?.(entry.name, text);
	};
	const { clock, ask, adminUrl } = options;
	if (ask) return new SameThreadInstance(entry, { clock, env, onOutput, adminUrl, ask });
	return new Instance(entry, clock.shared, env, onOutput);
}

/** The event as JSON; WeChat adds `userInfo` when a person calls. Nothing when the data is not JSON. */
function eventOf({ data, openid, source }: Invocation): string | undefined {
	try {
		const event = data === undefined || data === null ? {} : data;
		if (typeof event !== 'object' || Array.isArray(event)) return undefined;
		return JSON.stringify(source === 'wx_client' ? { ...event, userInfo: { appId: APP_ID, openId: openid } } : event);
	} catch {
		return undefined;
	}
}

function readReply(reply: InstanceReply): InvocationReply {
	if (!reply.ok) return reply;
	if (Buffer.byteLength(reply.result) > MAX_REPLY_BYTES) return { ok: false, error: replyTooLarge() };
	return { ok: true, result: JSON.parse(reply.result) as unknown };
}

/** `cloud.callFunction` inside a function: the identity goes along, and the chain of SOURCE grows by `scf`. */
async function invokeFromFunction(
	body: Record<string, unknown>,
	caller: CallContext,
	invoke: FunctionRuntime['invoke'],
): Promise<unknown> {
	const request = typeof body.request_data === 'string' && body.request_data !== '' ? body.request_data : '{}';
	const reply = await invoke({
		functionName: String(body.function_name),
		source: caller.source === '' ? 'scf' : `${caller.source},scf`,
		openid: caller.openid,
		data: JSON.parse(request) as unknown,
	});
	if (!reply.ok) throw new PlatformError(reply.error.code, reply.error.errMsg);
	return { response_data: JSON.stringify(reply.result) };
}
