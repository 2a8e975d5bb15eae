import type { DutyDocument } from '../../domain/duty/document';
import { byUrgency, dutyView } from '../../domain/duty/document';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments, type Stored } from '../../store/documents';
import { findMembership } from '../access';
import { type ContractCardDocument, cardOf } from '../contract/card';
import { today } from '../today';

const DUTIES_SHOWN = 24;
/** One more than is shown says that there are more; how many is not worth a request. */
const DUTIES_READ = 100;
const CONTRACTS_SHOWN = 12;

/** The board of a company in three database requests: the person, its open duties, its contracts. */
export const getHome = handle('home.get', async ({ companyId }, { person, nowMs }) => {
	const membership = findMembership(person, companyId ?? person.memberships[0]?.companyId ?? '');
	if (!membership) return refuse('NOT_FOUND');
	const duties = await listDocuments<DutyDocument>('duties', {
		where: { companyId: membership.companyId, open: true },
		orderBy: [['sortAtMs', 'asc']],
		limit: DUTIES_READ,
	});
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId: membership.companyId },
		orderBy: [['_id', 'asc']],
		limit: CONTRACTS_SHOWN,
	});
	return {
		...{ companyId: membership.companyId, companyName: membership.companyName },
		companies: companiesOf(person.memberships),
		today: today(nowMs),
		duties: shown(duties, nowMs),
		moreDuties: Math.max(0, duties.length - DUTIES_SHOWN),
		contracts: cards.map(cardOf),
		mayPay: membership.rights.includes('pay'),
		mayReport: membership.rights.includes('report'),
	};
});

const shown = (duties: Stored<DutyDocument>[], nowMs: number) =>
	duties
		.map((duty) => dutyView(duty, nowMs))
		.sort(byUrgency)
		.slice(0, DUTIES_SHOWN);

function companiesOf(memberships: readonly { companyId: string; companyName: string }[]) {
	const names = new Map(memberships.map((one) => [one.companyId, one.companyName]));
	return [...names].map(([id, name]) => ({ id, name }));
}
