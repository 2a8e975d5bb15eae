import { command } from '../store/database';
import { listDocuments, type Stored } from '../store/documents';

/** Few enough documents for one request, and enough rounds for a month's end. */
const BATCH = 50;
const ROUNDS_MAX = 20;
/** The function has 60 s; what is left over is there again a minute later. */
const TIME_MAX_MS = 40_000;

/**
 * Handles the documents whose `nextActionAtMs` has come, batch after batch in order of time. What fails, or is still
 * open afterwards, stays due: the run goes on behind it, so that it can't keep the others waiting.
 */
export async function walkDue<T>(
	collection: string,
	nowMs: number,
	handle: (batch: Stored<T>[]) => Promise<void>,
	limit = BATCH,
): Promise<void> {
	const seen: string[] = [];
	const due = { nextActionAtMs: command.gt(0).and(command.lte(nowMs)) };
	for (let round = 0; round < ROUNDS_MAX && Date.now() < nowMs + TIME_MAX_MS; round++) {
		const batch = await listDocuments<T>(collection, {
			where: seen.length === 0 ? due : { ...due, _id: command.nin(seen) },
			orderBy: [['nextActionAtMs', 'asc']],
			limit,
		});
		if (batch.length === 0) return;
		seen.push(...batch.map((document) => document._id));
		await handle(batch);
	}
}
