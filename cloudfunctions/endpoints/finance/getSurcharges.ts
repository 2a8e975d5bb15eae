import { contractCard } from '../../domain/contract/project';
import { type Contract, clauseLabelOf, isInForce, termsOf } from '../../domain/contract/state';
import { surchargeOf } from '../../domain/money/decideSurcharge';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments, type Stored } from '../../store/documents';
import { getContract } from '../access';
import { surchargeViews } from '../account/creditViews';

const FAULTS_READ = 200;
const FAULTS_SHOWN = 50;

interface FaultCard {
	contractId: string;
	number: string;
	text: string;
	status: string;
}

/** One database request beside the contract: the faults of the company, the latest first. */
export const getSurchargesOf = handle('finance.getSurcharges', async ({ contractId }, { person }) => {
	const contract = await getContract(person, contractId);
	if (isRefused(contract)) return contract;
	const cards = await listDocuments<FaultCard>('faultCards', {
		where: { companyId: contract.companyId },
		orderBy: [['reportedAtMs', 'desc']],
		limit: FAULTS_READ,
	});
	return {
		...{ contract: contractCard(contract), surcharges: surchargeViews(contract), mayAnswer: false },
		term: termView(contract),
		faults: cards
			.filter((card) => card.contractId === contractId && isBeforeWork(card))
			.slice(0, FAULTS_SHOWN)
			.map(view),
	};
});

const isBeforeWork = ({ status }: FaultCard) => status === 'reported' || status === 'working';
const view = ({ _id: id, number, text }: Stored<FaultCard>) => ({ id, number, text });

function termView(contract: Contract) {
	const surcharge = surchargeOf(contract);
	if (!surcharge) return null;
	const { clauseId, ...sums } = surcharge;
	const clause = { id: clauseId, label: clauseLabelOf(termsOf(contract), clauseId) };
	return { ...sums, clause, inForce: isInForce(contract) };
}
