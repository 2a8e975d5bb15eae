import type { AsOf } from '../domain/calendar/calendar';
import type { Recorded, ViewDocument } from '../domain/event';
import { command } from './database';
import { findDocument, listDocuments, type Stored } from './documents';
import { agencies, billDays, calendars, companies, contracts, drafts, faults, people } from './kinds';
import { type Rebuilt, rebuild } from './rebuild';
import { fingerprint, type Head, headId, type StreamKind } from './stream';
import { transact } from './transaction';

/** What differs between what stands and what the events say. */
export interface Difference {
	stream: { kind: string; id: string };
	/** `version`, `state`, `events`, or `<collection>/<id>` of a view. */
	what: string;
}

type AnyKind = StreamKind<object, never>;
type AnyHead = Stored<Head<object>>;

/** The kind of a stream by its name in the head. */
function kindOf(name: string, id: string): AnyKind | null {
	const kinds: Record<string, unknown> = {
		...{ contract: contracts, fault: faults, draft: drafts, company: companies },
		...{ agency: agencies, calendar: calendars, person: people(id), billDay: billDays },
	};
	return (kinds[name] as AnyKind | undefined) ?? null;
}

/** Heads in order of their names, behind a cursor. One database request. */
export const listHeads = (cursor: string | undefined, limit: number): Promise<AnyHead[]> =>
	listDocuments<Head<object>>('heads', {
		where: cursor === undefined ? {} : { _id: command.gt(cursor) },
		orderBy: [['_id', 'asc']],
		limit,
	});

/**
 * Builds one stream anew from its events and compares: the head, and every view as it was written. With `mend` what the
 * events say is written in the place of what differs.
 */
export async function verifyStream(head: AnyHead, asOf: AsOf, mend: boolean): Promise<Difference[]> {
	const id = head._id.slice(head.kind.length + 1);
	const stream = { kind: head.kind, id };
	const kind = kindOf(head.kind, id);
	if (!kind) return [{ stream, what: 'kind' }];
	const rebuilt = rebuildOrNull(kind, await listEvents(head._id), asOf);
	if (!rebuilt) return [{ stream, what: 'events' }];
	const wrong = [...headDifferences(head, rebuilt), ...(await viewDifferences(head, rebuilt.views))];
	if (mend && wrong.length > 0) await mendStream(kind, id, head, rebuilt);
	return wrong.map((what) => ({ stream, what }));
}

const EVENTS_PAGE = 100;
const PAGES_MAX = 200;

async function listEvents(stream: string): Promise<Recorded<never>[]> {
	const events: Recorded<never>[] = [];
	for (let page = 0; page < PAGES_MAX; page++) {
		const found = await listDocuments<Recorded<never>>('events', {
			where: { stream, number: command.gt(events.length) },
			orderBy: [['number', 'asc']],
			limit: EVENTS_PAGE,
		});
		events.push(...found);
		if (found.length < EVENTS_PAGE) break;
	}
	return events;
}

/** A log with a hole or a doubled event can't be built from: that is a difference of its own. */
function rebuildOrNull(kind: AnyKind, events: Recorded<never>[], asOf: AsOf): Rebuilt<object> | null {
	try {
		return rebuild(kind, events, asOf);
	} catch {
		return null;
	}
}

const same = (first: unknown, second: unknown): boolean => ordered(first) === ordered(second);

/** The database may give fields in another order than they were written. */
const ordered = (value: unknown): string =>
	JSON.stringify(value, (_key, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	);

const headDifferences = (head: AnyHead, { version, state }: Rebuilt<object>): string[] => [
	...(head.version === version ? [] : ['version']),
	...(same(head.state, state) ? [] : ['state']),
];

async function viewDifferences(head: AnyHead, views: ViewDocument[]): Promise<string[]> {
	const wrong: string[] = [];
	const expected = new Set<string>();
	for (const { collection, id, data } of views) {
		expected.add(`${collection}/${id}`);
		const stands = await findDocument<Record<string, unknown>>(collection, id);
		const { _id, ...fields } = stands ?? { _id: '' };
		if (!same(fields, data)) wrong.push(`${collection}/${id}`);
	}
	const gone = Object.keys(head.views).filter((key) => !expected.has(key));
	return [...wrong, ...gone];
}

/** Writes what the events say, unless somebody wrote to the stream meanwhile. */
async function mendStream(kind: AnyKind, id: string, before: AnyHead, rebuilt: Rebuilt<object>): Promise<void> {
	await transact(async (tx) => {
		const head = await tx.find<Head<object>>('heads', headId(kind, id));
		if (!head || head.version !== before.version) return null;
		const views: Record<string, string> = {};
		for (const { collection, id: viewId, data } of rebuilt.views) {
			views[`${collection}/${viewId}`] = fingerprint(data);
			await tx.set(collection, viewId, data);
		}
		for (const key of Object.keys(head.views).filter((one) => !(one in views))) {
			const slash = key.indexOf('/');
			await tx.remove(key.slice(0, slash), key.slice(slash + 1));
		}
		const { version, state } = rebuilt;
		await tx.set('heads', headId(kind, id), { kind: kind.name, version, state, views });
		return null;
	});
}
