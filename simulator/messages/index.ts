import type { Personas } from '../client/personas';
import type { MovableClock } from '../clock';
import type { FunctionRuntime } from '../functions';
import type { Action, Faults, Service, Shelf } from '../kernel';
import { ContentCheck } from './contentCheck';
import { API_NOT_FOUND, NO_PERMISSION } from './limits';
import { PhoneCodes } from './phone';
import { decodeRequest, encodeReply } from './protobuf';
import { type MessageTemplate, type SentMessage, SubscribeMessages } from './subscribe';

export type { MessageTemplate, SentMessage };

export interface Messages extends Service {
	/** `wx.requestSubscribeMessage` on the telephone of `openid`: 'accept' (the default), 'reject', or one per template. */
	requestSubscribe(openid: string, templateIds: unknown, decision?: unknown): Record<string, unknown>;
	quota(openid: string, templateId: string): number;
	/** A code for the telephone number of the person. */
	issuePhoneCode(openid: string): { code?: string; errMsg: string };
	/** What was sent to people, newest first. */
	sent(): SentMessage[];
}

export interface MessageParts {
	shelf: Shelf;
	clock: MovableClock;
	faults: Faults;
	functions: FunctionRuntime;
	personas: Personas;
	templates?: Record<string, MessageTemplate>;
}

/** The openapi of WeChat that cloud functions call, as far as the product uses it. */
export function createMessages(parts: MessageParts): Messages {
	const { personas, functions } = parts;
	const subscribe = new SubscribeMessages({ ...parts, knows: (openid) => personas.find(openid) !== undefined });
	const phone = new PhoneCodes({ ...parts, telephoneOf: (openid) => personas.find(openid)?.telephone });
	const check = new ContentCheck(parts);
	const verbs: Record<string, (request: Record<string, unknown>) => unknown> = {
		'subscribeMessage.send': (request) => subscribe.send(request),
		'phonenumber.getPhoneNumber': (request) => phone.redeem(request.code),
		'security.msgSecCheck': (request) => check.text(request),
		'security.mediaCheckAsync': (request) => check.media(request),
	};

	/** Only what the function's own config.json declares may be called. */
	const openApi: Action = async (body, call) => {
		const api = String(body.apiName);
		const verb = verbs[api];
		if (!verb) return encodeReply({ errorCode: API_NOT_FOUND });
		const permitted = functions.find(call.functionName)?.config.permissions.openapi.includes(api);
		if (!permitted) return encodeReply({ errorCode: NO_PERMISSION });
		const data = body.requestData;
		return encodeReply({ json: verb(decodeRequest(data instanceof Uint8Array ? data : new Uint8Array())) });
	};

	return {
		actions: { 'wx.openApi': openApi },
		requestSubscribe: (openid, templateIds, decision) => subscribe.ask(openid, templateIds, decision),
		quota: (openid, templateId) => subscribe.quota(openid, templateId),
		issuePhoneCode: (openid) => phone.issue(openid),
		sent: () => subscribe.sent(),
		close: async () => undefined,
	};
}
