import { database, READ_MAX } from './database';

export type Stored<T> = T & { _id: string };

interface Page {
	where: Record<string, unknown>;
	orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
	limit: number;
}

/** Reads one document outside transactions; null when there is none. One database request. */
export async function findDocument<T>(collection: string, id: string): Promise<Stored<T> | null> {
	const reply = (await database.collection(collection).doc(id).get()) as { data: unknown };
	return (reply.data as Stored<T> | null) ?? null;
}

/** Reads up to `limit` documents by an indexed condition. One database request. */
export async function listDocuments<T>(collection: string, page: Page): Promise<Stored<T>[]> {
	let query = database.collection(collection).where(page.where) as unknown as Query;
	for (const [field, direction] of page.orderBy ?? []) query = query.orderBy(field, direction);
	const reply = await query.limit(Math.min(page.limit, READ_MAX)).get();
	return reply.data as Stored<T>[];
}

interface Query {
	orderBy(field: string, direction: string): Query;
	limit(count: number): Query;
	get(): Promise<{ data: unknown[] }>;
}

/** Counts documents by an indexed condition. One database request. */
export async function countDocuments(collection: string, where: Record<string, unknown>): Promise<number> {
	const reply = (await database.collection(collection).where(where).count()) as { total: number };
	return reply.total;
}

/** Puts a plain document (no history worth keeping) in place of the old one. */
export async function setDocument(collection: string, id: string, data: Record<string, unknown>): Promise<void> {
	await database.collection(collection).doc(id).set({ data });
}
