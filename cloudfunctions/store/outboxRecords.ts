import type { MessageTemplate } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import { command } from './database';
import { listDocuments } from './documents';
import { readQuota, writeQuota } from './quotas';
import { type Transaction, transact } from './transaction';

/** A message to one person, in our own words; WeChat's fields are made when it is sent. */
export interface Message {
	/** Says what it is about, so that the same news is told once: `<event>:<openid>`. */
	id: string;
	template: MessageTemplate;
	toOpenid: string;
	toName: string;
	/** By the names of config/messages.ts. Money as fen, moments as epoch ms, both in digits. */
	values: Record<string, string>;
	/** Where a tap leads, with its query. */
	page: string;
}

/**
 * `pending` → `claimed` → how it ended. `unknown`: the claim ran out without an answer, so it may have been sent, and
 * is never sent again. `noConsent`: the person accepted no more of these; `refused`: WeChat says so (43101).
 */
export type OutboxState = 'pending' | 'claimed' | 'sent' | 'noConsent' | 'refused' | 'badField' | 'failed' | 'unknown';
export type Outcome = Exclude<OutboxState, 'pending' | 'claimed' | 'noConsent'>;

interface OutboxRecord extends Omit<Message, 'id'> {
	state: OutboxState;
	createdAtMs: EpochMs;
	/** When the clock door looks at it: at once while pending, at the end of the lease while claimed, then never. */
	nextTryAtMs: EpochMs | null;
	/** WeChat's own words when it did not go well. */
	note: string | null;
}

const COLLECTION = 'outbox';
/** Longer than any function may run, so that a claim that ran out has nobody behind it. */
const LEASE_MS = 120_000;

/** Puts messages down in the caller's transaction. An id that is there already stays as it is: told once. */
export async function putMessages(tx: Transaction, messages: readonly Message[], nowMs: EpochMs): Promise<void> {
	for (const { id, ...message } of messages) {
		if (await tx.find(COLLECTION, id)) continue;
		const record: OutboxRecord = { ...message, state: 'pending', createdAtMs: nowMs, nextTryAtMs: nowMs, note: null };
		await tx.set(COLLECTION, id, record);
	}
}

/**
 * Takes a pending message for sending and uses up one acceptance, in one transaction. Null when somebody else has it,
 * it is done, or the person accepted no more of these.
 */
export async function claimMessage(id: string, nowMs: EpochMs): Promise<Message | null> {
	return transact(async (tx) => {
		const record = await tx.find<OutboxRecord>(COLLECTION, id);
		if (record?.state !== 'pending') return null;
		const left = await readQuota(tx, record.toOpenid, record.template);
		if (left === 0) {
			await tx.set(COLLECTION, id, { ...withoutId(record), state: 'noConsent', nextTryAtMs: null });
			return null;
		}
		await writeQuota(tx, record.toOpenid, record.template, left - 1);
		await tx.set(COLLECTION, id, { ...withoutId(record), state: 'claimed', nextTryAtMs: nowMs + LEASE_MS });
		const { template, toOpenid, toName, values, page } = record;
		return { id, template, toOpenid, toName, values, page };
	});
}

/** Writes down how a claimed message ended, and what that says about the acceptances that are left. */
export async function settleMessage(id: string, outcome: Outcome, note: string | null): Promise<void> {
	await transact(async (tx) => {
		const record = await tx.find<OutboxRecord>(COLLECTION, id);
		const isOpen = record?.state === 'claimed' || (record?.state === 'unknown' && outcome !== 'unknown');
		if (!record || !isOpen) return null;
		await correctQuota(tx, record, outcome);
		await tx.set(COLLECTION, id, { ...withoutId(record), state: outcome, note, nextTryAtMs: null });
		return null;
	});
}

/** WeChat counts what it delivers alone: a bad field used up no acceptance, and a refusal says that none was left. */
async function correctQuota(tx: Transaction, { toOpenid, template }: OutboxRecord, outcome: Outcome): Promise<void> {
	if (outcome === 'refused') await writeQuota(tx, toOpenid, template, 0);
	if (outcome !== 'badField' && outcome !== 'failed') return;
	await writeQuota(tx, toOpenid, template, (await readQuota(tx, toOpenid, template)) + 1);
}

/** The ids of messages in a state whose time has come, oldest first. */
export async function listDueMessages(state: 'pending' | 'claimed', nowMs: EpochMs, limit: number): Promise<string[]> {
	const where = { state, nextTryAtMs: command.lte(nowMs) };
	const records = await listDocuments<OutboxRecord>(COLLECTION, { where, orderBy: [['nextTryAtMs', 'asc']], limit });
	return records.map(({ _id }) => _id);
}

function withoutId<T extends { _id: string }>({ _id, ...rest }: T): Omit<T, '_id'> {
	return rest;
}
