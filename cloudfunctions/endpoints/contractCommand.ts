/** One verb on a contract in force, from either door: who may, once per request, decided in the transaction. */
import type { ContactRight } from '../../types/codes';
import type { EndpointName } from '../../types/endpoints';
import type { ContractEvent } from '../domain/contract/events';
import type { Contract } from '../domain/contract/state';
import type { DutyDocument } from '../domain/duty/document';
import type { Fact } from '../domain/event';
import { isRefused, type Refused, refuse } from '../domain/refusal';
import type { CallContext } from '../door/context';
import { findDocument } from '../store/documents';
import { requestFact } from '../store/facts';
import { contracts } from '../store/kinds';
import type { Message } from '../store/outbox';
import type { Transaction } from '../store/transaction';
import { checkText } from '../wechat/contentCheck';
import { findMembership, getOwnContract, hidden, inNameOf } from './access';
import { change } from './change';
import { type Recipients, readPeople } from './recipients';

interface Command<Code extends Refused> {
	contractId: string;
	/** The endpoint and the client's own request: it counts once for that person. */
	request?: readonly [EndpointName, string];
	decide(contract: Contract): Fact<ContractEvent>[] | Code;
	/** What else has to hold or happens in the same transaction. */
	also?(tx: Transaction): Promise<Code | null>;
	messages?(contract: Contract): Message[];
}

/** The same from the client. */
interface ContactCommand<Code extends Refused> extends Omit<Command<Code>, 'messages'> {
	/** What they wrote, which WeChat looks at before anything is decided; '' where they wrote nothing. */
	text: string;
	/** Who hears of it. */
	tells?(contract: Contract, people: Recipients): Message[];
}

type Done = Record<string, never>;

/** By a member of staff, who sees every contract; what of the roles it needs is asked before. */
export async function commandByStaff<Code extends Refused>(
	call: CallContext,
	command: Command<Code>,
): Promise<Done | Code | Refused<'NOT_FOUND'>> {
	const done = await change(contracts, command.contractId, call, { ...planOf(call, command), sees: () => true });
	return isRefused(done) ? (done as Code | Refused<'NOT_FOUND'>) : {};
}

/** By a contact of the contract's own company with this right: nobody else learns that the contract exists. */
export async function commandByContact<Code extends Refused>(
	call: CallContext,
	right: ContactRight,
	{ text, tells, ...command }: ContactCommand<Code>,
): Promise<Done | Code | Refused<'NOT_FOUND'> | Refused<'NOT_ALLOWED'> | Refused<'CONTENT_REFUSED'>> {
	const { contractId } = command;
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(call.person, contract.companyId);
	if (!membership?.rights.includes(right)) return refuse('NOT_ALLOWED');
	if (text !== '' && !(await checkText(call.person.openid, text))) return refuse('CONTENT_REFUSED');
	const people = tells && (await readPeople(contract.companyId));
	const done = await change(contracts, contractId, inNameOf(call, membership), {
		...planOf(call, { ...command, messages: people && ((state) => tells(state, people)) }),
		sees: (state) => findMembership(call.person, state.companyId) !== null,
	});
	return isRefused(done) ? (done as Code | Refused<'NOT_FOUND'>) : {};
}

function planOf<Code extends Refused>({ person }: CallContext, { request, decide, also, messages }: Command<Code>) {
	return { fact: request && requestFact(request[0], person.openid, request[1]), decide, also, messages };
}

/** A duty of a contract by its id, for whoever sees its company; those of a fault have the fault's own verbs. */
export async function findContractDuty(
	dutyId: string,
	sees: (companyId: string) => boolean,
): Promise<DutyDocument | Refused<'NOT_FOUND'> | Refused<'NOT_ALLOWED'>> {
	const duty = hidden(await findDocument<DutyDocument>('duties', dutyId), sees);
	return !isRefused(duty) && duty.faultId !== null ? refuse('NOT_ALLOWED') : duty;
}
