import type { MessageTemplate } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import { command } from './database';
import { listDocuments, type Stored } from './documents';
import { passOn, type ReminderOf, standingOf } from './outboxReminders';
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
	/** What it reminds of, and who is tried after this person; left out where news goes to everybody. */
	reminder?: ReminderOf;
}

/**
 * `pending` → `claimed` → how it ended. `unknown`: the claim ran out without an answer, so it may have been sent, and
 * is never sent again. `noConsent`: the person accepted no more of these; `refused`: WeChat says so (43101). Of
 * reminders alone `removed`: the person acts for that company no more; `over`: its duty was done or moved meanwhile.
 */
export type OutboxState =
	| ('pending' | 'claimed' | 'sent' | 'noConsent' | 'removed' | 'over')
	| ('refused' | 'badField' | 'failed' | 'unknown');
export type Outcome = Extract<OutboxState, 'sent' | 'refused' | 'badField' | 'failed' | 'unknown'>;

export interface OutboxRecord extends Omit<Message, 'id'> {
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

/** What a claim comes to: the message to send, or the one that goes to the next person instead. */
export interface Claim {
	message: Message | null;
	nextId: string | null;
}
const NOTHING: Claim = { message: null, nextId: null };

/**
 * Takes a pending message for sending and uses up one acceptance, in one transaction. Nothing when somebody else has
 * it, it is done, or it has to wait until people are awake; who accepted no more of these is passed over.
 */
export async function claimMessage(id: string, nowMs: EpochMs): Promise<Claim> {
	return transact(async (tx) => {
		const record = await tx.find<OutboxRecord>(COLLECTION, id);
		if (record?.state !== 'pending') return NOTHING;
		const standing = record.reminder
			? await standingOf(tx, record.reminder, record.toOpenid, nowMs)
			: { state: 'pending' as const, atMs: nowMs };
		if (standing.state === 'pending' && standing.atMs > nowMs) {
			await write(tx, record, { nextTryAtMs: standing.atMs });
			return NOTHING;
		}
		const { toOpenid, template } = record;
		const left = await readQuota(tx, toOpenid, template);
		const state = standing.state === 'pending' && left === 0 ? 'noConsent' : standing.state;
		if (state !== 'pending') {
			await write(tx, record, { state, nextTryAtMs: null });
			return { message: null, nextId: state === 'over' ? null : await tryNext(tx, record, nowMs) };
		}
		await writeQuota(tx, toOpenid, template, left - 1);
		await write(tx, record, { state: 'claimed', nextTryAtMs: nowMs + LEASE_MS });
		return { message: messageOf(record), nextId: null };
	});
}

/**
 * Writes down how a claimed message ended, and what that says about the acceptances that are left. Gives the id of the
 * message that goes to the next person when this one could not be reached.
 */
export async function settleMessage(
	id: string,
	outcome: Outcome,
	note: string | null,
	nowMs: EpochMs,
): Promise<string | null> {
	return transact(async (tx) => {
		const record = await tx.find<OutboxRecord>(COLLECTION, id);
		const isOpen = record?.state === 'claimed' || (record?.state === 'unknown' && outcome !== 'unknown');
		if (!record || !isOpen) return null;
		await correctQuota(tx, record, outcome);
		await write(tx, record, { state: outcome, note, nextTryAtMs: null });
		if (!record.reminder || record.state === 'unknown' || outcome === 'sent') return null;
		if (outcome === 'refused') return tryNext(tx, record, nowMs);
		// Another person would not be told the same words any better; and what may have been sent is sent to nobody else.
		await passOn(tx, record.reminder, outcome === 'unknown' ? 'unknown' : 'notTaken', nowMs);
		return null;
	});
}

/** Puts a reminder down for the next who could act, with the same words; with nobody left, that is a fact for the staff. */
async function tryNext(tx: Transaction, record: Stored<OutboxRecord>, nowMs: EpochMs): Promise<string | null> {
	const { reminder, toOpenid, ...message } = messageOf(record);
	if (!reminder) return null;
	const [to, ...next] = reminder.next;
	if (!to) {
		await passOn(tx, reminder, 'nobody', nowMs);
		return null;
	}
	const id = message.id.slice(0, -toOpenid.length) + to.openid;
	const follow = { ...message, id, toOpenid: to.openid, toName: to.name, reminder: { ...reminder, next } };
	await putMessages(tx, [follow], nowMs);
	return id;
}

function messageOf({ _id: id, template, toOpenid, toName, values, page, reminder }: Stored<OutboxRecord>): Message {
	return { id, template, toOpenid, toName, values, page, ...(reminder ? { reminder } : {}) };
}

const write = (tx: Transaction, { _id, ...record }: Stored<OutboxRecord>, values: Partial<OutboxRecord>) =>
	tx.set(COLLECTION, _id, { ...record, ...values });

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
