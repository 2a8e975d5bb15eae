/**
 * The one address that the SDK in every cloud function talks to: `POST /admin`. It knows the envelope, not the services.
 */
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { FunctionGone } from '../functions/crashes';
import { type Action, type CallContext, PlatformError, type Service, TopLevelReply } from '../kernel';
import { BROKEN_BODY, REQUEST_LIMIT_BYTES, REQUEST_TOO_LARGE, SYSTEM_ERROR, UNKNOWN_CALLER } from './limits';
import { parseMultipart } from './multipart';

export interface GatewayParts {
	services: Service[];
	/** Who holds this `wxCloudApiToken`; nothing when no such call is running. */
	callOf: (token: string) => CallContext | undefined;
	/** Stands around every request of a function, and may end the function there. */
	around?: (call: CallContext, run: () => Promise<unknown>) => Promise<unknown>;
	/** Told of an error inside the simulator itself. The caller only sees `SYS_ERR`. Default: the console. */
	onInternalError?: (error: unknown, action: string) => void;
}

/** What the gateway says to one request. */
export interface GatewayAnswer {
	type: string;
	body: string | Uint8Array;
}
export type AskGateway = (contentType: string, bytes: Uint8Array) => Promise<GatewayAnswer>;

/** Answers the bytes of a request. Throws when two services claim the same action. */
export function createAnswerer(parts: GatewayParts): AskGateway {
	const { services, callOf, around = (_call, run) => run(), onInternalError = reportToConsole } = parts;
	const actions = collectActions(services);
	return async (contentType, bytes) => {
		const body = readBody(contentType, bytes);
		if (body === undefined) return refuse(BROKEN_BODY);
		const name = String(body.action ?? '');
		const action = actions.get(name);
		if (action === undefined) return refuse({ code: 'INVALID_PARAM', message: `action ${name} is not supported` });
		const call = callOf(String(body.wxCloudApiToken ?? ''));
		if (call === undefined) return refuse(UNKNOWN_CALLER);
		try {
			return reply(await around(call, () => action(body, call)));
		} catch (error) {
			if (error instanceof FunctionGone) return refuse(UNKNOWN_CALLER);
			if (error instanceof PlatformError) return refuse(error);
			onInternalError(error, name);
			return refuse(SYSTEM_ERROR);
		}
	};
}

/** Gives the gateway with all actions and routes of the services. Throws when two services claim the same action. */
export function createGateway(parts: GatewayParts, ask: AskGateway = createAnswerer(parts)): Hono {
	const app = new Hono();
	const give = (context: Context, { type, body }: GatewayAnswer) =>
		context.body(typeof body === 'string' ? body : new Uint8Array(body).buffer, 200, { 'content-type': type });
	const refuseSize = (context: Context) => give(context, refuse(REQUEST_TOO_LARGE));
	app.post('/admin', bodyLimit({ maxSize: REQUEST_LIMIT_BYTES, onError: refuseSize }), async (context) => {
		const bytes = new Uint8Array(await context.req.arrayBuffer());
		return give(context, await ask(context.req.header('content-type') ?? '', bytes));
	});
	for (const service of parts.services) if (service.routes) app.route('/', service.routes);
	return app;
}

function collectActions(services: Service[]): Map<string, Action> {
	const actions = new Map<string, Action>();
	for (const service of services) {
		for (const [name, action] of Object.entries(service.actions)) {
			if (actions.has(name)) throw new Error(`two services answer ${name}`);
			actions.set(name, action);
		}
	}
	return actions;
}

function readBody(contentType: string, bytes: Uint8Array): Record<string, unknown> | undefined {
	if (contentType.startsWith('multipart/form-data')) return parseMultipart(contentType, bytes);
	try {
		const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined;
	} catch {
		return undefined;
	}
}

/** Raw replies must not look like JSON, or the SDK takes them for a refusal. */
function reply(result: unknown): GatewayAnswer {
	if (result instanceof Uint8Array) return { type: 'application/octet-stream', body: result };
	const requestId = randomUUID();
	const fields = result instanceof TopLevelReply ? result.fields : { data: result ?? {} };
	return { type: 'application/json', body: JSON.stringify({ requestId, ...fields }) };
}

/** The SDK recognises a refusal of a raw action by exactly this content type. */
function refuse({ code, message }: { code: string; message: string }): GatewayAnswer {
	const body = JSON.stringify({ code, message, requestId: randomUUID() });
	return { type: 'application/json; charset=utf-8', body };
}

function reportToConsole(error: unknown, action: string): void {
	console.error(`gateway: ${action} failed`, error);
}
