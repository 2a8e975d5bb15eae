import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { after, nextCursor } from '../../store/paging';
import { byNumber, type ContractCardDocument, cardOf } from './card';

const PAGE = 50;

export const listContracts = handle('contract.list', async ({ cursor }, { person }) => {
	const companyIds = [...new Set(person.memberships.map((one) => one.companyId))];
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId: command.in(companyIds), ...after(cursor) },
		orderBy: [['_id', 'asc']],
		limit: PAGE,
	});
	return { contracts: cards.map(cardOf).sort(byNumber), nextCursor: nextCursor(cards, PAGE) };
});
