import type { ParsedInputOf } from '../../../types/endpoints';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments, type Stored, setDocument } from '../../store/documents';
import { hasRole } from '../roles';

const LISTED_MAX = 200;

type Entry = ParsedInputOf<'desk.setCatalogue'>['entries'][number];

/** Plain documents with an audit line: nobody will replay a price list. What is not on the new list is taken off the shelf. */
export const setCatalogue = handle('desk.setCatalogue', async ({ entries }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const audit = { changedAtMs: call.nowMs, changedBy: call.actor.name };
	const before = await listDocuments<{ listed: boolean }>('catalogue', { where: { listed: true }, limit: LISTED_MAX });
	for (const [position, entry] of entries.entries()) await put(entry, position, audit);
	const kept = new Set(entries.map((entry) => entry.id));
	for (const gone of before.filter((one) => !kept.has(one._id))) await takeOff(gone, audit);
	return {};
});

interface Audit {
	changedAtMs: number;
	changedBy: string;
}

async function put({ id, ...entry }: Entry, position: number, audit: Audit): Promise<void> {
	await setDocument('catalogue', id, { ...entry, listed: true, position, ...audit });
}

async function takeOff({ _id: id, ...entry }: Stored<{ listed: boolean }>, audit: Audit): Promise<void> {
	await setDocument('catalogue', id, { ...entry, listed: false, ...audit });
}
