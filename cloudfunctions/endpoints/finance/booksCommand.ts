import type { EndpointName } from '../../../types/endpoints';
import type { ContractEvent } from '../../domain/contract/events';
import type { Contract } from '../../domain/contract/state';
import type { Fact } from '../../domain/event';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import type { Message } from '../../store/outbox';
import { getContract } from '../access';
import { commandByStaff } from '../contractCommand';
import { type Recipients, readPeople } from '../recipients';
import { hasRole } from '../roles';

interface BooksCommand<Code extends Refused> {
	request: readonly [EndpointName, string];
	decide(contract: Contract): Fact<ContractEvent>[] | Code;
	/** Who hears of it. */
	tells?(contract: Contract, people: Recipients): Message[];
}

/** One verb on the books of a contract by those of the staff who look after money, once for each request. */
export async function changeBooks<Code extends Refused>(
	call: CallContext,
	contractId: string,
	{ request, decide, tells }: BooksCommand<Code>,
) {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	if (!tells) return commandByStaff<Code>(call, { contractId, request, decide });
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const people = await readPeople(contract.companyId);
	return commandByStaff<Code>(call, { contractId, request, decide, messages: (state) => tells(state, people) });
}
