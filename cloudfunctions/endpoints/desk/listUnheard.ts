import type { DutyKind, UnheardReason } from '../../../types/codes';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { Company, Contact } from '../../domain/people/company';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { companies, contracts } from '../../store/kinds';
import { readState } from '../../store/stream';

const SHOWN = 20;
const TELEPHONES_SHOWN = 3;

interface UnheardCard {
	contractId: string;
	companyId: string;
	companyName: string;
	contractName: string;
	title: string;
	kind: DutyKind;
	amountFen: number | null;
	dueAtMs: number;
	reason: UnheardReason;
	sinceMs: number;
}

export const listUnheard = handle('desk.listUnheard', async () => {
	const cards = await listDocuments<UnheardCard>('unheard', {
		where: { sinceMs: command.gt(0) },
		orderBy: [['sinceMs', 'asc']],
		limit: SHOWN,
	});
	return {
		unheard: await Promise.all(
			cards.map(async ({ _id: id, companyId, kind, ...card }) => ({
				...{ id, ...card },
				telephones: await telephonesOf({ companyId, kind, contractId: card.contractId }),
			})),
		),
	};
});

/** The contacts who may act, then the others; where we know none, the telephone that the contract names. */
async function telephonesOf({ companyId, contractId, kind }: Pick<UnheardCard, 'companyId' | 'contractId' | 'kind'>) {
	const company = await readState<Company>(companies, companyId);
	const right = kind === 'payment' ? 'pay' : 'report';
	const isAble = ({ rights }: Contact) => rights.includes(right);
	const present = (company?.contacts ?? []).filter(({ removed }) => !removed);
	const known = [...present.filter(isAble), ...present.filter((contact) => !isAble(contact))].flatMap(
		({ name, telephone }) => (telephone ? [{ name, telephone }] : []),
	);
	if (known.length > 0) return known.slice(0, TELEPHONES_SHOWN);
	const contract = await readState<Contract>(contracts, contractId);
	const party = contract && termsOf(contract).parties.customer;
	return party?.telephone ? [{ name: party.name, telephone: party.telephone }] : [];
}
