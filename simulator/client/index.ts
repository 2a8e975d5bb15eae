import { type Context, Hono } from 'hono';
import type { FunctionRuntime } from '../functions';
import { PlatformError, type Service } from '../kernel';
import type { Messages } from '../messages';
import type { Decision, Pay } from '../pay';
import {
	FILES_CLOSED,
	MAX_UPLOAD_BYTES,
	PATH_MISSING,
	UNKNOWN_PERSONA,
	UPLOAD_TOO_LARGE,
	uploadRefused,
} from './limits';
import type { Personas } from './personas';

export interface ClientParts {
	functions: FunctionRuntime;
	pay: Pay;
	messages: Messages;
	personas: Personas;
	/** Puts a file into the storage in the name of a person and gives its fileID. */
	upload: (cloudPath: string, bytes: Uint8Array, openid: string, contentType?: string) => string;
}

/** Header that holds the session of the telephone: the openid of the person who holds it. */
const PERSONA_HEADER = 'x-persona';

/** What a telephone reaches over HTTP. Every request says who holds it; somebody the world does not know is refused. */
export function createClientEntrance(parts: ClientParts): Service {
	const routes = new Hono<{ Variables: { openid: string } }>();
	routes.use('/client/*', async (context, next) => {
		const openid = context.req.header(PERSONA_HEADER) ?? '';
		if (!parts.personas.find(openid)) return context.json(UNKNOWN_PERSONA, 401);
		context.set('openid', openid);
		return next();
	});
	routes.post('/client/call', async (context) => {
		const body = await readObject(context);
		const openid = context.get('openid');
		const reply = await parts.functions.invoke({
			functionName: String(body?.name ?? ''),
			source: 'wx_client',
			openid,
			data: body?.data,
		});
		if (reply.ok) return context.json({ errMsg: 'cloud.callFunction:ok', result: reply.result });
		const { errCode, errMsg } = reply.error;
		return context.json({ errCode, errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} ${errMsg}` });
	});
	routes.post('/client/upload', async (context) => {
		const cloudPath = context.req.query('cloudPath') ?? '';
		const bytes = new Uint8Array(await context.req.arrayBuffer());
		if (cloudPath === '') return context.json(PATH_MISSING);
		if (bytes.byteLength > MAX_UPLOAD_BYTES) return context.json(UPLOAD_TOO_LARGE);
		try {
			const fileID = parts.upload(cloudPath, bytes, context.get('openid'), context.req.header('content-type'));
			return context.json({ errMsg: 'cloud.uploadFile:ok', fileID });
		} catch (error) {
			if (error instanceof PlatformError) return context.json(uploadRefused(error.message));
			throw error;
		}
	});
	routes.post('/client/pay', async (context) => {
		const body = await readObject(context);
		const decision = (body?.decision ?? 'pay') as Decision;
		return context.json(await parts.pay.requestPayment(context.get('openid'), body?.payment, decision));
	});
	routes.post('/client/subscribe', async (context) => {
		const body = await readObject(context);
		return context.json(parts.messages.requestSubscribe(context.get('openid'), body?.tmplIds, body?.decision));
	});
	routes.post('/client/phone-code', (context) => context.json(parts.messages.issuePhoneCode(context.get('openid'))));
	routes.post('/client/files', (context) => context.json(FILES_CLOSED, 403));
	return { actions: {}, routes: routes as unknown as Hono, close: async () => undefined };
}

async function readObject(context: Context): Promise<Record<string, unknown> | undefined> {
	try {
		const body: unknown = await context.req.json();
		return typeof body === 'object' && body !== null ? { ...body } : undefined;
	} catch {
		return undefined;
	}
}
