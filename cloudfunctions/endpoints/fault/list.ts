import type { FaultCard } from '../../../types/views';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { findDocument, listDocuments, type Stored } from '../../store/documents';

const PAGE = 30;

type Card = FaultCard & { companyId: string; open: boolean };

/** Newest first, those of one moment by id; the cursor is the last fault of the page before. */
export const listFaults = handle('fault.list', async ({ cursor }, { person }) => {
	const companyIds = [...new Set(person.memberships.map((one) => one.companyId))];
	const last = cursor === undefined ? null : await findDocument<Card>('faultCards', cursor);
	const own = { companyId: command.in(companyIds) };
	const from = last && companyIds.includes(last.companyId) ? olderThan(last) : {};
	const cards = await listDocuments<Card>('faultCards', {
		where: command.and([own, from]) as never,
		orderBy: [
			['reportedAtMs', 'desc'],
			['_id', 'desc'],
		],
		limit: PAGE,
	});
	return { faults: cards.map(shown), nextCursor: cards.length < PAGE ? null : (cards.at(-1)?._id ?? null) };
});

const olderThan = ({ _id, reportedAtMs }: Stored<Card>) =>
	command.or([{ reportedAtMs: command.lt(reportedAtMs) }, { reportedAtMs, _id: command.lt(_id) }]);

function shown({ _id, companyId: _companyId, open: _open, ...card }: Stored<Card>): FaultCard {
	return card;
}
