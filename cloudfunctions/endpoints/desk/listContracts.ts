import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { after, nextCursor } from '../../store/paging';
import { byNumber, type ContractCardDocument, cardOf } from '../contract/card';

const PAGE = 50;

export const listAllContracts = handle('desk.listContracts', async ({ cursor }) => {
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: after(cursor),
		orderBy: [['_id', 'asc']],
		limit: PAGE,
	});
	return { contracts: cards.map(cardOf).sort(byNumber), nextCursor: nextCursor(cards, PAGE) };
});
