import type { Fact } from '../../domain/event';
import type { FaultEvent } from '../../domain/fault/events';
import type { Fault } from '../../domain/fault/state';
import type { Refused } from '../../domain/refusal';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { faults } from '../../store/kinds';
import type { Message } from '../../store/outbox';
import { findMembership, getFault, inNameOf } from '../access';
import { change } from '../change';
import { type Recipients, readPeople } from '../recipients';
import { faultView } from './view';

interface Verb<Code extends Refused> {
	fact?: string;
	decide(fault: Fault): Fact<FaultEvent>[] | Code;
	messages?(fault: Fault, people: Recipients): Message[];
}

/** A verb of the customer: a contact of the fault's company with the right to report. Gives the fault as it then is. */
export async function changeOwnFault<Code extends Refused>(faultId: string, call: CallContext, verb: Verb<Code>) {
	const fault = await getFault(call.person, faultId);
	if (isRefused(fault)) return fault;
	const membership = findMembership(call.person, fault.companyId);
	if (!membership) return refuse('NOT_FOUND');
	if (!membership.rights.includes('report')) return refuse('NOT_ALLOWED');
	return apply(fault, inNameOf(call, membership), verb);
}

/** A verb of the staff. */
export async function changeFaultAsStaff<Code extends Refused>(faultId: string, call: CallContext, verb: Verb<Code>) {
	const fault = await getFault(call.person, faultId);
	return isRefused(fault) ? fault : apply(fault, call, verb);
}

async function apply<Code extends Refused>(before: Fault, call: CallContext, { fact, decide, messages }: Verb<Code>) {
	const people = messages ? await readPeople(before.companyId) : null;
	const fault = await change(faults, before.id, call, {
		fact,
		sees: (state) => state.companyId === before.companyId,
		decide,
		messages: (state) => (people && messages ? messages(state, people) : []),
	});
	return isRefused(fault) ? fault : faultView(fault as Fault, call);
}
