import type { CollectionDeclaration } from '../../config/database';
import type { DatabaseInspection } from '../database/inspection';
import { PlatformError } from '../kernel';

const MINUTE_MS = 60_000;
const DUTIES = 'duties';
/** A field of this name says when something next happens to a document. */
const WAITING_FIELD = /^next\w*AtMs$/;

/** When the earliest open duty after `afterMs` has its next moment, rounded up to the minute. */
export function nextDueMs(database: DatabaseInspection, afterMs: number): number | undefined {
	const next = earliest(database, DUTIES, 'nextActionAtMs', afterMs, { open: true });
	return next === undefined ? undefined : Math.ceil(next / MINUTE_MS) * MINUTE_MS;
}

/** Due times of open duties from `fromMs` (inclusive) to `toMs` (exclusive). */
export function dueTimesMs(database: DatabaseInspection, fromMs: number, toMs: number): number[] {
	const query = { open: true, dueAtMs: { $gte: fromMs, $lt: toMs } };
	return documentsOf(database, DUTIES, { query }).map((duty) => Number(duty.dueAtMs));
}

/**
 * The first moment after `afterMs` that any document waits for, by the declared indexes: a collection that is searched
 * by a `next…AtMs` has work at that time. Timers need not run before.
 */
export function wakeReader(
	database: DatabaseInspection,
	collections: readonly CollectionDeclaration[],
): (afterMs: number) => number | undefined {
	const watched = collections.flatMap(({ name, indexes }) =>
		[...new Set(indexes.flatMap((index) => index.keys.map(([field]) => field)))]
			.filter((field) => WAITING_FIELD.test(field))
			.map((field) => ({ name, field })),
	);
	return (afterMs) => {
		const moments = watched.map(({ name, field }) => earliest(database, name, field, afterMs, {}));
		const known = moments.filter((moment) => moment !== undefined);
		return known.length === 0 ? undefined : Math.min(...known);
	};
}

function earliest(
	database: DatabaseInspection,
	collection: string,
	field: string,
	afterMs: number,
	more: Record<string, unknown>,
): number | undefined {
	const query = { ...more, [field]: { $gt: afterMs } };
	const [first] = documentsOf(database, collection, { query, sort: [[field, 1]], limit: 1 });
	return first === undefined ? undefined : Number(first[field]);
}

/** Documents that match; none when the collection does not exist. */
function documentsOf(
	database: DatabaseInspection,
	collection: string,
	question: Parameters<DatabaseInspection['documents']>[1],
): ReturnType<DatabaseInspection['documents']> {
	try {
		return database.documents(collection, question);
	} catch (error) {
		if (error instanceof PlatformError) return [];
		throw error;
	}
}
