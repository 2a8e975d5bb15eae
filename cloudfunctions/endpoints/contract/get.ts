import type { Side } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { DutyView } from '../../../types/views';
import { numbersOf } from '../../domain/check/numbers';
import { contractCard } from '../../domain/contract/project';
import { type Contract, termsOf } from '../../domain/contract/state';
import { byUrgency, type DutyDocument, dutyView } from '../../domain/duty/document';
import { withRecord } from '../../domain/duty/record';
import { creditOf } from '../../domain/money/credit';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments, type Stored } from '../../store/documents';
import { contracts } from '../../store/kinds';
import { stateAt } from '../../store/stream';
import { getContract, readerOf } from '../access';
import { actionsOf } from './actions';
import { claimViews } from './claimViews';
import { clauseViews } from './clauseViews';
import {
	consentsOf,
	evidenceViews,
	functionViews,
	occasionViews,
	proposalViews,
	quotaViews,
	renewalViews,
	standingRecordViews,
} from './life';
import { paymentCards, stageViews } from './money';
import { priceViews } from './prices';
import { standingViews } from './standing';
import { versionViews } from './versions';

const DUTIES_READ = 600;
const DONE_SHOWN = 50;
const OPEN_SHOWN = 100;

/** One contract in three database requests: the person, the contract, its duties and those of its faults. */
export const getContractDetail = handle('contract.get', async ({ contractId }, call) => {
	const { person, nowMs } = call;
	const stored = await getContract(person, contractId);
	if (isRefused(stored)) return stored;
	const contract = stateAt(contracts, stored, call);
	const reader = readerOf(person, contract.companyId);
	const documents = await listDocuments<DutyDocument>('duties', {
		where: { contractId },
		// What is open comes first, however much is done: nobody loses sight of an old debt.
		orderBy: [
			['open', 'desc'],
			['sortAtMs', 'desc'],
		],
		limit: DUTIES_READ,
	});
	const terms = termsOf(contract);
	const duties = documents.map((duty) => dutyView(duty, nowMs, reader));
	const standing = withRecord(standingViews(contract, call, reader), documents, contract);
	const claims = claimViews(contract, documents, reader, call);
	return {
		...paperOf(contract, terms),
		...dutiesOf(documents, duties, standing),
		stages: stageViews(contract, duties),
		payments: paymentCards(contract),
		creditFen: creditOf(contract),
		clauses: clauseViews(contract, duties.concat(standing)),
		numbers: numbersOf(terms),
		quotas: quotaViews(contract, nowMs),
		prices: priceViews(terms),
		functions: functionViews(contract),
		claims: shownClaims(contract, claims, reader),
		claimsVisible: contract.claimsVisible,
		standingRecords: standingRecordViews(contract),
		evidence: evidenceViews(contract),
		consents: consentsOf(terms, reader),
		occasions: occasionViews(terms, reader),
		endProposals: proposalViews(contract),
		renewalProposals: renewalViews(contract),
		ending: contract.ending && { on: contract.ending.on, how: contract.ending.how },
		actions: actionsOf(contract, call),
	};
});

/** A possible claim is shown to the client only where the contract is set so; what was asserted is shown to both. */
const shownClaims = (contract: Contract, claims: ReturnType<typeof claimViews>, reader: Side) =>
	reader === 'agency' || contract.claimsVisible ? claims : claims.filter((claim) => claim.status !== 'possible');

/** 甲方 stands before 乙方 on paper, whoever it is. */
const PARTY_ORDER = ['甲方', '乙方'];

function paperOf(contract: Contract, terms: Terms) {
	const { customer, agency } = terms.parties;
	return {
		card: contractCard(contract),
		parties: [
			{ side: 'customer' as const, label: customer.label, name: customer.name },
			{ side: 'agency' as const, label: agency.label, name: agency.name },
		].sort((first, second) => PARTY_ORDER.indexOf(first.label) - PARTY_ORDER.indexOf(second.label)),
		signedOn: terms.signedOn,
		endsBy: terms.period.endsBy,
		versions: versionViews(contract),
	};
}

const isOver = ({ settledAtMs, waivedAtMs }: DutyDocument) => settledAtMs !== null || waivedAtMs !== null;

function dutiesOf(documents: Stored<DutyDocument>[], duties: DutyView[], standing: DutyView[]) {
	const over = new Set(documents.filter(isOver).map((duty) => duty._id));
	return {
		duties: [...duties.filter((duty) => !over.has(duty.id)).sort(byUrgency), ...standing].slice(0, OPEN_SHOWN),
		done: duties
			.filter((duty) => over.has(duty.id))
			.sort((first, second) => (second.settledAtMs ?? 0) - (first.settledAtMs ?? 0))
			.slice(0, DONE_SHOWN),
	};
}
