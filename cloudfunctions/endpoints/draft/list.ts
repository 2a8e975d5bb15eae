import type { DraftStatus } from '../../../types/codes';
import type { DraftCard } from '../../../types/endpoints/draft';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments, type Stored } from '../../store/documents';
import { after, nextCursor } from '../../store/paging';

/** A card as it stands in `draftCards`. */
export type DraftCardDocument = Omit<DraftCard, 'id'>;

export const draftCardFrom = ({ _id: id, ...card }: Stored<DraftCardDocument>): DraftCard => ({ id, ...card });

/** What was changed last comes first. */
export const byChange = (first: DraftCard, second: DraftCard): number => second.changedAtMs - first.changedAtMs;

const PAGE = 50;
/** What became a contract is found among the contracts. */
const SHOWN: DraftStatus[] = ['draft', 'sent', 'dropped'];

export const listDrafts = handle('draft.list', async ({ cursor }) => {
	const cards = await listDocuments<DraftCardDocument>('draftCards', {
		where: { status: command.in(SHOWN), ...after(cursor) },
		orderBy: [['_id', 'asc']],
		limit: PAGE,
	});
	return { drafts: cards.map(draftCardFrom).sort(byChange), nextCursor: nextCursor(cards, PAGE) };
});
