import { command } from './database';

/** The condition for a page in order of `_id` that begins behind the cursor: never `skip`. */
export function after(cursor: string | undefined): Record<string, unknown> {
	return cursor === undefined ? {} : { _id: command.gt(cursor) };
}

/** Where the next page begins; null when this one was not full. */
export function nextCursor(page: readonly { _id: string }[], size: number): string | null {
	return page.length < size ? null : (page.at(-1)?._id ?? null);
}
