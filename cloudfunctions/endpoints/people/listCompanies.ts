import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { after, nextCursor } from '../../store/paging';

const PAGE = 50;

interface CompanyCard {
	_id: string;
	name: string;
	contactCount: number;
}

export const listCompanies = handle('people.listCompanies', async ({ cursor }) => {
	const cards = await listDocuments<CompanyCard>('companyCards', {
		where: after(cursor),
		orderBy: [['_id', 'asc']],
		limit: PAGE,
	});
	return {
		companies: cards.map(({ _id: id, name, contactCount }) => ({ id, name, contactCount })),
		nextCursor: nextCursor(cards, PAGE),
	};
});
