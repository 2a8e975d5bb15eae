import { randomUUID } from 'node:crypto';
import type { Clock, Faults, Shelf } from '../kernel';
import { wrongField } from './fields';
import {
	BAD_PERSON,
	BAD_TEMPLATE,
	badField,
	MAX_TEMPLATES_PER_ASKING,
	NO_TEMPLATES,
	type OpenApiError,
	REFUSED_BY_PERSON,
	TOO_MANY_TEMPLATES,
} from './limits';

/** A template of the mini-program: what WeChat's console shows of it. */
export interface MessageTemplate {
	title: string;
	/** Field keys with the words shown before their values, for example `{thing1: '故障'}`. */
	fields: Record<string, string>;
}

/** A message that a function sent, or tried to send, to a person. */
export interface SentMessage {
	id: string;
	atMs: number;
	openid: string;
	templateId: string;
	title: string;
	page: string;
	fields: { label: string; value: string }[];
	/** 0: delivered; 43101: the person had not subscribed. */
	errcode: number;
}

export interface SubscribeParts {
	shelf: Shelf;
	clock: Clock;
	faults: Faults;
	/** Missing: every id is taken for a template with any fields. */
	templates?: Record<string, MessageTemplate>;
	knows: (openid: string) => boolean;
}

const QUOTAS = 'message-quotas';
const SENT = 'messages-sent';

export class SubscribeMessages {
	constructor(private readonly parts: SubscribeParts) {}

	/** The person is asked for templates; each acceptance is one message. A decision may hold for all or for each. */
	ask(openid: string, templateIds: unknown, decision: unknown): Record<string, unknown> {
		if (!Array.isArray(templateIds) || templateIds.length === 0) return NO_TEMPLATES;
		if (templateIds.length > MAX_TEMPLATES_PER_ASKING) return TOO_MANY_TEMPLATES;
		const answers: Record<string, unknown> = { errMsg: 'requestSubscribeMessage:ok' };
		for (const id of templateIds.map(String)) {
			const each =
				typeof decision === 'object' && decision !== null ? (decision as Record<string, unknown>)[id] : decision;
			answers[id] = each === 'reject' ? 'reject' : 'accept';
			if (answers[id] === 'accept') this.setQuota(openid, id, this.quota(openid, id) + 1);
		}
		return answers;
	}

	/** How many messages of a template the person still accepts. */
	quota(openid: string, templateId: string): number {
		return this.parts.shelf.get<number>(QUOTAS, `${openid}:${templateId}`) ?? 0;
	}

	/** subscribeMessage.send: uses up one acceptance. What was refused for want of one is kept as well. */
	send(request: Record<string, unknown>): OpenApiError | Record<string, unknown> {
		const { clock, faults, shelf, templates, knows } = this.parts;
		const openid = String(request.touser ?? '');
		const templateId = String(request.template_id ?? '');
		const template = templates?.[templateId];
		if (!knows(openid)) return BAD_PERSON;
		if (templateId === '' || (templates && !template)) return BAD_TEMPLATE;
		const wrong = wrongField(request.data, template && Object.keys(template.fields));
		if (wrong !== undefined) return badField(wrong);
		const left = this.quota(openid, templateId);
		const refused = left === 0 || faults.take('message-refused', openid);
		if (!refused) this.setQuota(openid, templateId, left - 1);
		const message: SentMessage = {
			id: randomUUID(),
			atMs: clock.nowMs(),
			openid,
			templateId,
			title: template?.title ?? templateId,
			page: String(request.page ?? ''),
			fields: fieldsOf(request.data, template),
			errcode: refused ? REFUSED_BY_PERSON.errcode : 0,
		};
		shelf.put(SENT, message.id, message);
		return refused ? REFUSED_BY_PERSON : { errcode: 0, errmsg: 'ok', msgid: message.atMs };
	}

	/** Newest first. */
	sent(): SentMessage[] {
		const rows = this.parts.shelf.list<SentMessage>(SENT).map((row) => row.value);
		return rows.sort((a, b) => b.atMs - a.atMs || b.id.localeCompare(a.id));
	}

	private setQuota(openid: string, templateId: string, quota: number): void {
		this.parts.shelf.put(QUOTAS, `${openid}:${templateId}`, quota);
	}
}

function fieldsOf(data: unknown, template: MessageTemplate | undefined): { label: string; value: string }[] {
	const given = data as Record<string, { value: unknown }>;
	return Object.entries(given).map(([name, { value }]) => ({
		label: template?.fields[name] ?? name,
		value: String(value),
	}));
}
