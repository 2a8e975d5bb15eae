import type { OutputOf } from '../../../types/endpoints';
import { AGENCY_ID } from '../../domain/people/agency';
import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { agencies } from '../../store/kinds';
import { readState } from '../../store/stream';

const ENTRIES_MAX = 200;

type Entry = OutputOf<'service.list'>['entries'][number];
/** As it is kept: the entry's id is the document's, and shelf, order and audit line stand beside it. */
interface StoredEntry extends Omit<Entry, 'id'> {
	_id: string;
	listed: boolean;
	position: number;
	changedAtMs: number;
	changedBy: string;
}

/** What is listed, in the order the agency gave it. Two database requests. */
export const listServices = handle('service.list', async () => {
	const [entries, agency] = await Promise.all([
		listDocuments<StoredEntry>('catalogue', {
			where: { listed: true },
			orderBy: [['position', 'asc']],
			limit: ENTRIES_MAX,
		}),
		readState(agencies, AGENCY_ID),
	]);
	return { entries: entries.map(publicPart), agencyTelephone: agency?.telephone ?? null };
});

function publicPart(stored: StoredEntry): Entry {
	const { _id: id, listed: _listed, position: _position, changedAtMs: _atMs, changedBy: _by, ...entry } = stored;
	return { id, ...entry };
}
