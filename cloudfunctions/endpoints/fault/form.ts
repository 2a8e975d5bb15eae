import { type Contract, termsOf } from '../../domain/contract/state';
import { AGENCY_ID, type Agency } from '../../domain/people/agency';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { agencies, contracts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { findMembership } from '../access';
import type { ContractCardDocument } from '../contract/card';

const CONTRACTS_MAX = 50;

/** The contracts in force on which the caller's companies can report, with the places each names. */
export const getForm = handle('fault.getForm', async (_input, { person }) => {
	const companyIds = [...new Set(person.memberships.map((one) => one.companyId))];
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId: command.in(companyIds) },
		orderBy: [['_id', 'asc']],
		limit: CONTRACTS_MAX,
	});
	const agency = await readState<Agency>(agencies, AGENCY_ID);
	const heads = await Promise.all(
		cards.filter((card) => card.status === 'active').map((card) => readState<Contract>(contracts, card._id)),
	);
	return {
		contracts: heads
			.filter((contract) => contract !== null)
			.map((contract) => ({
				id: contract.id,
				title: termsOf(contract).title,
				shortName: termsOf(contract).shortName,
				places: termsOf(contract).places,
				mayReport: findMembership(person, contract.companyId)?.rights.includes('report') ?? false,
			})),
		agencyTelephone: agency?.telephone ?? null,
	};
});
