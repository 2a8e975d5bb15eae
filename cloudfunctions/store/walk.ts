import { command } from './database';
import { listDocuments, type Stored } from './documents';

/** Few enough documents for one request, and enough rounds for a month's end. */
const BATCH = 50;
const ROUNDS_MAX = 20;
/** The function has 60 s; what is left over is there again a minute later. */
const TIME_MAX_MS = 40_000;

/**
 * Handles the documents that meet an indexed condition, batch after batch in the order of a field. What fails, or still
 * meets it afterwards, stays: the run goes on behind it, so that it can't keep the others waiting.
 */
export async function walk<T>(
	collection: string,
	where: Record<string, unknown>,
	nowMs: number,
	handle: (batch: Stored<T>[]) => Promise<void>,
	{ field, limit = BATCH }: { field: string; limit?: number },
): Promise<void> {
	const seen: string[] = [];
	for (let round = 0; round < ROUNDS_MAX && Date.now() < nowMs + TIME_MAX_MS; round++) {
		const batch = await listDocuments<T>(collection, {
			where: seen.length === 0 ? where : { ...where, _id: command.nin(seen) },
			orderBy: [[field, 'asc']],
			limit,
		});
		if (batch.length === 0) return;
		seen.push(...batch.map((document) => document._id));
		await handle(batch);
	}
}

/** The documents whose `nextActionAtMs` has come. */
export const walkDue = <T>(
	collection: string,
	nowMs: number,
	handle: (batch: Stored<T>[]) => Promise<void>,
	limit?: number,
) =>
	walk<T>(collection, { nextActionAtMs: command.gt(0).and(command.lte(nowMs)) }, nowMs, handle, {
		field: 'nextActionAtMs',
		limit,
	});
