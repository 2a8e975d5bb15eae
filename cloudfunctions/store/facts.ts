import { isRefused } from '../domain/refusal';
import { findDocument } from './documents';
import type { Transaction } from './transaction';

/**
 * A fact from outside is the `_id` of a document, written in the transaction that it causes: a WeChat transaction, an
 * order number, a client's own request. Finding it there means that it was done before.
 */
const COLLECTION = 'externalFacts';

/** Does `work` once for a fact. The second time gives what the first gave; a refusal leaves no trace. */
export async function once<T extends object>(tx: Transaction, factId: string, work: () => Promise<T>): Promise<T> {
	const before = await tx.find<{ result: T }>(COLLECTION, factId);
	if (before) return before.result;
	const result = await work();
	if (!isRefused(result)) await tx.add(COLLECTION, factId, { result });
	return result;
}

/** What a fact led to, outside transactions; null when it is new. */
export async function findFact<T>(factId: string): Promise<T | null> {
	const fact = await findDocument<{ result: T }>(COLLECTION, factId);
	return fact?.result ?? null;
}

/** A client's own request, so that pressing twice does once. It counts for that person and that endpoint alone. */
export const requestFact = (endpoint: string, openid: string, requestId: string) =>
	`request:${endpoint}:${openid}:${requestId}`;

/** Claims a fact inside a transaction; false when it was claimed before. */
export async function claimFact(tx: Transaction, factId: string, result: object = {}): Promise<boolean> {
	if (await tx.find(COLLECTION, factId)) return false;
	await tx.add(COLLECTION, factId, { result });
	return true;
}
