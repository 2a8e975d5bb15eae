import { MESSAGE_TEMPLATES, type MessageTemplate } from '../../types/codes';
import { listDocuments } from './documents';
import type { Transaction } from './transaction';

/** How many messages of one template a person still accepts: one acceptance is one message. */
interface Quota {
	openid: string;
	template: MessageTemplate;
	left: number;
}

const COLLECTION = 'messageQuotas';
const quotaId = (openid: string, template: MessageTemplate) => `${openid}:${template}`;

/** What is left; 0 for who never accepted. */
export async function readQuota(tx: Transaction, openid: string, template: MessageTemplate): Promise<number> {
	const quota = await tx.find<Quota>(COLLECTION, quotaId(openid, template));
	return quota?.left ?? 0;
}

/** What is left of each template that a person ever accepted. One database request. */
export async function listQuotas(openid: string): Promise<Map<MessageTemplate, number>> {
	const quotas = await listDocuments<Quota>(COLLECTION, { where: { openid }, limit: MESSAGE_TEMPLATES.length });
	return new Map(quotas.map(({ template, left }) => [template, left]));
}

export async function writeQuota(
	tx: Transaction,
	openid: string,
	template: MessageTemplate,
	left: number,
): Promise<void> {
	const quota: Quota = { openid, template, left };
	await tx.set(COLLECTION, quotaId(openid, template), quota);
}
