import { isRefused } from '../domain/refusal';
import { Busy, meansReadAgain } from './conflict';
import { database } from './database';
import type { Stored } from './documents';

/** Enough for the busiest stream: each round at least one writer gets through. */
const TRIES_MAX = 40;
const BACKOFF_MAX_MS = 200;

/**
 * What may be done inside a transaction: single documents by id, one after another. There is no `where` here on
 * purpose: the SDK would run it outside the transaction.
 */
export interface Transaction {
	find<T>(collection: string, id: string): Promise<Stored<T> | null>;
	add(collection: string, id: string, data: object): Promise<void>;
	set(collection: string, id: string, data: object): Promise<void>;
	remove(collection: string, id: string): Promise<void>;
}

interface RawDocument {
	get(): Promise<{ data: unknown }>;
	set(options: { data: object }): Promise<unknown>;
	remove(): Promise<unknown>;
}
interface RawTransaction {
	collection(name: string): { doc(id: string): RawDocument; add(options: { data: object }): Promise<unknown> };
	commit(): Promise<unknown>;
	rollback(reason?: unknown): Promise<unknown>;
}

function wrap(raw: RawTransaction): Transaction {
	return {
		find: async <T>(collection: string, id: string) => {
			const reply = await raw.collection(collection).doc(id).get();
			return (reply.data as Stored<T> | null) ?? null;
		},
		add: async (collection, id, data) => void (await raw.collection(collection).add({ data: { ...data, _id: id } })),
		set: async (collection, id, data) => void (await raw.collection(collection).doc(id).set({ data })),
		remove: async (collection, id) => void (await raw.collection(collection).doc(id).remove()),
	};
}

async function attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
	const raw = (await database.startTransaction()) as RawTransaction;
	try {
		const result = await work(wrap(raw));
		if (isRefused(result)) await raw.rollback();
		else await raw.commit();
		return result;
	} catch (error) {
		// After any error the transaction is left; it may be gone already, and the first error is the one that counts.
		await raw.rollback().catch(() => undefined);
		throw error;
	}
}

/**
 * Reads, decides and writes as one. A conflict or a duplicate event number means: read again and decide again, so
 * `work` must have no effect outside the transaction. A refusal rolls back and is handed on. Throws Busy at the end.
 */
export async function transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
	for (let tries = 0; tries < TRIES_MAX; tries++) {
		try {
			return await attempt(work);
		} catch (error) {
			if (!meansReadAgain(error)) throw error;
			await pause(Math.random() * Math.min(BACKOFF_MAX_MS, 4 * 2 ** tries));
		}
	}
	throw new Busy('The record is being written by others');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
