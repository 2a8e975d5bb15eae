import type { MessageTemplate } from '../../types/codes';
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

export async function writeQuota(
	tx: Transaction,
	openid: string,
	template: MessageTemplate,
	left: number,
): Promise<void> {
	const quota: Quota = { openid, template, left };
	await tx.set(COLLECTION, quotaId(openid, template), quota);
}
