/**
 * The one address that the SDK in every cloud function talks to: `POST /admin`. It knows the envelope, not the services.
 */
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Action, type CallContext, PlatformError, type Service, TopLevelReply } from '../kernel';
import { BROKEN_BODY, REQUEST_LIMIT_BYTES, REQUEST_TOO_LARGE, SYSTEM_ERROR, UNKNOWN_CALLER } from './limits';
import { parseMultipart } from './multipart';

export interface GatewayParts {
	services: Service[];
	/** Who holds this `wxCloudApiToken`; nothing when no such call is running. */
	callOf: (token: string) => CallContext | undefined;
	/** Told of an error inside the simulator itself. The caller only sees `SYS_ERR`. Default: the console. */
	onInternalError?: (error: unknown, action: string) => void;
}

/** Gives the gateway with all actions and routes of the services. Throws when two services claim the same action. */
export function createGateway({ services, callOf, onInternalError = reportToConsole }: GatewayParts): Hono {
	const actions = collectActions(services);
	const app = new Hono();
	const refuseSize = (context: Context) => refuse(context, REQUEST_TOO_LARGE.code, REQUEST_TOO_LARGE.message);
	app.post('/admin', bodyLimit({ maxSize: REQUEST_LIMIT_BYTES, onError: refuseSize }), async (context) => {
		const body = await readBody(context);
		if (body === undefined) return refuse(context, BROKEN_BODY.code, BROKEN_BODY.message);
		const name = String(body.action ?? '');
		const action = actions.get(name);
		if (action === undefined) return refuse(context, 'INVALID_PARAM', `action ${name} is not supported`);
		const call = callOf(String(body.wxCloudApiToken ?? ''));
		if (call === undefined) return refuse(context, UNKNOWN_CALLER.code, UNKNOWN_CALLER.message);
		try {
			return reply(context, await action(body, call));
		} catch (error) {
			if (error instanceof PlatformError) return refuse(context, error.code, error.message);
			onInternalError(error, name);
			return refuse(context, SYSTEM_ERROR.code, SYSTEM_ERROR.message);
		}
	});
	for (const service of services) if (service.routes) app.route('/', service.routes);
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

async function readBody(context: Context): Promise<Record<string, unknown> | undefined> {
	const contentType = context.req.header('content-type') ?? '';
	const bytes = new Uint8Array(await context.req.arrayBuffer());
	if (contentType.startsWith('multipart/form-data')) return parseMultipart(contentType, bytes);
	try {
		const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined;
	} catch {
		return undefined;
	}
}

/** Raw replies must not look like JSON, or the SDK takes them for a refusal. */
function reply(context: Context, result: unknown): Response {
	const requestId = randomUUID();
	if (result instanceof Uint8Array) {
		const bytes = new Uint8Array(result);
		return context.body(bytes.buffer, 200, { 'content-type': 'application/octet-stream' });
	}
	if (result instanceof TopLevelReply) return context.json({ requestId, ...result.fields });
	return context.json({ requestId, data: result ?? {} });
}

/** The SDK recognises a refusal of a raw action by exactly this content type. */
function refuse(context: Context, code: string, message: string): Response {
	const body = JSON.stringify({ code, message, requestId: randomUUID() });
	return context.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
}

function reportToConsole(error: unknown, action: string): void {
	console.error(`gateway: ${action} failed`, error);
}
