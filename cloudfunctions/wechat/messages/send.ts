import { MESSAGES } from '../../../config/messages';
import type { MessageTemplate } from '../../../types/codes';
import { callOpenapi, OpenapiError } from '../openapi';
import { composeMessage } from './compose';

/** The person accepts no more of these, or never did. */
const REFUSED_BY_PERSON = 43101;
/** A field holds what its kind may not. */
const BAD_FIELD = 47003;

export interface Letter {
	template: MessageTemplate;
	toOpenid: string;
	values: Record<string, string>;
	page: string;
}

export interface Sending {
	/** `unknown`: no answer came, so it may have been sent. */
	outcome: 'sent' | 'refused' | 'badField' | 'failed' | 'unknown';
	/** WeChat's words when it did not go well. */
	note: string | null;
}

/** Sends one subscribe message by WeChat. Tells how it went; throws nothing. */
export async function sendMessage({ template, toOpenid, values, page }: Letter): Promise<Sending> {
	const declaration = MESSAGES[template];
	const data = composeMessage(declaration, values);
	try {
		await callOpenapi('subscribeMessage.send', { touser: toOpenid, templateId: declaration.templateId, page, data });
		return { outcome: 'sent', note: null };
	} catch (error) {
		return { outcome: outcomeOf(error), note: String((error as Error).message) };
	}
}

/** WeChat's own codes are positive and mean: not sent. Anything else may have happened before or after the sending. */
function outcomeOf(error: unknown): Sending['outcome'] {
	const code = error instanceof OpenapiError ? error.errCode : 0;
	if (code === REFUSED_BY_PERSON) return 'refused';
	if (code === BAD_FIELD) return 'badField';
	return code > 0 ? 'failed' : 'unknown';
}
