import { STATUSES_IN_FORCE } from '../../../types/codes';
import { chinaDateOf } from '../../domain/calendar/chinaDate';
import { AGENCY_ID } from '../../domain/people/agency';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { agencies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { findMembership } from '../access';
import { byNumber, type ContractCardDocument } from '../contract/card';

const CONTRACTS_MAX = 50;

/** The contracts in force on which the caller's companies can report, with the places each names. */
export const getForm = handle('fault.getForm', async (_input, { person, nowMs }) => {
	const companyIds = [...new Set(person.memberships.map((one) => one.companyId))];
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId: command.in(companyIds) },
		orderBy: [['_id', 'asc']],
		limit: CONTRACTS_MAX,
	});
	const agency = await readState(agencies, AGENCY_ID);
	return {
		contracts: cards
			.filter((card) => STATUSES_IN_FORCE.includes(card.status) || (card.servedTo ?? '') >= chinaDateOf(nowMs))
			.sort(byNumber)
			.map(({ _id: id, companyId, title, shortName, places }) => ({
				...{ id, title, shortName, places },
				mayReport: findMembership(person, companyId)?.rights.includes('report') ?? false,
			})),
		agencyTelephone: agency?.telephone ?? null,
	};
});
