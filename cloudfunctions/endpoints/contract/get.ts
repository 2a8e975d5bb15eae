import type { Terms } from '../../../types/terms';
import type { DutyView } from '../../../types/views';
import { contractCard } from '../../domain/contract/project';
import { creditOf } from '../../domain/contract/stages';
import { termsOf } from '../../domain/contract/state';
import { byUrgency, type DutyDocument, dutyView } from '../../domain/duty/document';
import { withRecord } from '../../domain/duty/record';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { getContract } from '../access';
import { paymentCards, stageViews } from './money';
import { standingViews } from './standing';

const DUTIES_READ = 600;
const DONE_SHOWN = 50;
const OPEN_SHOWN = 100;

/** One contract in three database requests: the person, the contract, its duties and those of its faults. */
export const getContractDetail = handle('contract.get', async ({ contractId }, { person, nowMs }) => {
	const contract = await getContract(person, contractId);
	if (isRefused(contract)) return contract;
	const documents = await listDocuments<DutyDocument>('duties', {
		where: { contractId },
		orderBy: [['sortAtMs', 'desc']],
		limit: DUTIES_READ,
	});
	const duties = documents.map((duty) => dutyView(duty, nowMs));
	const over = new Set(documents.filter(isOver).map((duty) => duty._id));
	const terms = termsOf(contract);
	const standing = withRecord(standingViews(contract, nowMs), documents, terms);
	const closed = (duty: DutyView) => over.has(duty.id);
	return {
		card: contractCard(contract),
		parties: [
			{ side: 'customer' as const, label: terms.parties.customer.label, name: terms.parties.customer.name },
			{ side: 'agency' as const, label: terms.parties.agency.label, name: terms.parties.agency.name },
		].sort((first, second) => PARTY_ORDER.indexOf(first.label) - PARTY_ORDER.indexOf(second.label)),
		signedOn: terms.signedOn,
		endsBy: terms.period.endsBy,
		duties: [...duties.filter((duty) => !closed(duty)).sort(byUrgency), ...standing].slice(0, OPEN_SHOWN),
		done: duties
			.filter(closed)
			.sort((first, second) => (second.settledAtMs ?? 0) - (first.settledAtMs ?? 0))
			.slice(0, DONE_SHOWN),
		stages: stageViews(contract, duties),
		payments: paymentCards(contract),
		creditFen: creditOf(contract),
		clauses: clausesOf(terms, duties.concat(standing)),
		versions: contract.versions.map(({ version, holdsFrom, recordedAtMs, byName }) => ({
			version,
			holdsFrom,
			recordedAtMs,
			byName,
		})),
	};
});

const isOver = ({ settledAtMs, waivedAtMs }: DutyDocument) => settledAtMs !== null || waivedAtMs !== null;

/** 甲方 stands before 乙方 on paper, whoever it is. */
const PARTY_ORDER = ['甲方', '乙方'];
const DUTIES_PER_CLAUSE = 60;
const QUOTES_PER_CLAUSE = 20;

function clausesOf(terms: Terms, duties: DutyView[]) {
	const quotes = quotesOf(terms);
	return terms.clauses.map((clause) => ({
		...clause,
		dutyIds: duties
			.filter((duty) => duty.clause.id === clause.id)
			.map((duty) => duty.id)
			.slice(0, DUTIES_PER_CLAUSE),
		// One sentence may carry several rules.
		quotes: [...new Set(quotes.filter((one) => one.clauseId === clause.id).map((one) => one.quote))].slice(
			0,
			QUOTES_PER_CLAUSE,
		),
	}));
}

/** The words that live numbers were read from, to be marked in the text. */
function quotesOf(terms: Terms) {
	const { stages, responses, recurring, oneOffs, standing, latePenalty, deemedAcceptance, namedContacts, period } =
		terms;
	const single = [latePenalty, deemedAcceptance, namedContacts, period].filter((rule) => rule !== null);
	return [...stages, ...responses, ...recurring, ...oneOffs, ...standing, ...single];
}
