import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { byNumber, type ContractCardDocument, cardOf } from '../contract/card';

const SHOWN = 50;

/** Two database requests: what is open to pay, and the contracts. */
export const listAccounts = handle('account.list', async (_input, { person, nowMs }) => {
	const companyId = command.in([...new Set(person.memberships.map((one) => one.companyId))]);
	const duties = await listDocuments<DutyDocument>('duties', {
		where: { companyId, open: true, kind: 'payment' },
		orderBy: [['sortAtMs', 'asc']],
		limit: SHOWN,
	});
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId },
		orderBy: [['_id', 'asc']],
		limit: SHOWN,
	});
	const contracts = cards.map(cardOf).sort(byNumber);
	return {
		openFen: contracts.reduce((sum, { openFen }) => sum + openFen, 0),
		creditFen: contracts.reduce((sum, { creditFen }) => sum + creditFen, 0),
		duties: duties.map((duty) => dutyView(duty, nowMs, 'customer')),
		contracts,
		mayPay: person.memberships.some(({ rights }) => rights.includes('pay')),
	};
});
