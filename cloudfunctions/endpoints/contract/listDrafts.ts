import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { byChange, type DraftCardDocument, draftCardFrom } from '../draft/list';

const DRAFTS_MAX = 50;

export const listSentDrafts = handle('contract.listDrafts', async (_input, { person }) => {
	const companyIds = [...new Set(person.memberships.map((one) => one.companyId))];
	const cards = await listDocuments<DraftCardDocument>('draftCards', {
		where: { companyId: command.in(companyIds), status: 'sent' },
		limit: DRAFTS_MAX,
	});
	return { drafts: cards.map(draftCardFrom).sort(byChange) };
});
