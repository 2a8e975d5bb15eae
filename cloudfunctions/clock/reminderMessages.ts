import type { MessageTemplate } from '../../types/codes';
import type { Reminder } from '../domain/contract/reminders';
import { findStage } from '../domain/contract/stages';
import { type Contract, termsOf } from '../domain/contract/state';
import { type Recipients, treasurers } from '../endpoints/recipients';
import type { Message } from '../store/outbox';

/** What stands in the field 状态 of a payment that was not made in time. */
const OVERDUE = '已逾期';

type Contact = Recipients['contacts'][number];
interface To {
	openid: string;
	name: string;
}

/**
 * Who is told when a reminder comes. What the client owes goes to the first contact who may act; the others follow when
 * that person can't be reached. What we owe goes to our staff, and money that did not come to those who look after it.
 * `isHeard`: there is somebody to tell on the side that owes it.
 */
export function reminderMessages(
	contract: Contract,
	reminder: Reminder,
	people: Recipients,
): { messages: Message[]; isHeard: boolean } {
	const { duty, moment } = reminder;
	const write = writer(contract, reminder);
	if (duty.owner === 'agency') {
		const messages = people.staff.map((to) => write('dutyDue', to, {}));
		return { messages, isHeard: true };
	}
	const [first, ...next] = whoMayAct(contract, reminder, people.contacts);
	const { id: contractId, companyId } = contract;
	const of = { contractId, companyId, key: duty.key, dueAtMs: duty.dueAtMs, moment };
	const toClient = first
		? [
				{
					...write(templateOf(reminder), first, moment === 'missed' ? { state: OVERDUE } : {}),
					reminder: { ...of, next },
				},
			]
		: [];
	const toUs = moment === 'missed' ? treasurers(people).map((to) => write(staffTemplateOf(reminder), to, {})) : [];
	return { messages: [...toClient, ...toUs], isHeard: first !== undefined };
}

/** The contacts that the contract names first, then the others as they were added; for money, those who may pay. */
function whoMayAct(contract: Contract, { duty }: Reminder, contacts: readonly Contact[]): To[] {
	const right = duty.kind === 'payment' ? 'pay' : 'report';
	const named = termsOf(contract).namedContacts?.contactIds ?? [];
	const able = contacts.filter(({ rights }) => rights.includes(right));
	const isNamed = ({ contactId }: Contact) => named.includes(contactId);
	const ordered = [...able.filter(isNamed), ...able.filter((contact) => !isNamed(contact))];
	return ordered.map(({ openid, name }) => ({ openid, name }));
}

function templateOf({ duty, moment, lapses }: Reminder): MessageTemplate {
	if (duty.kind !== 'payment') return 'dutyDue';
	if (!lapses) return 'paymentDue';
	return moment === 'missed' ? 'serviceLapsed' : 'serviceEnding';
}

const staffTemplateOf = ({ lapses }: Reminder): MessageTemplate => (lapses ? 'serviceLapsed' : 'paymentMissed');

/** Writes the same words to one person after the other; the id makes it once for each due time and moment. */
function writer(contract: Contract, { duty, moment }: Reminder) {
	const terms = termsOf(contract);
	const values = {
		...{ title: duty.title, stage: duty.title, contract: terms.title, company: contract.companyName },
		other: duty.owner === 'agency' ? contract.companyName : terms.parties.agency.name,
		...{ amountFen: String(duty.amountFen ?? 0), dueAtMs: String(duty.dueAtMs) },
	};
	// The year of a fee that has not begun is no stage yet.
	const page =
		duty.stageId !== null && findStage(contract, terms, duty.stageId)
			? `packages/pay/stage/index?contractId=${contract.id}&stageId=${duty.stageId}`
			: `packages/contract/detail/index?contractId=${contract.id}`;
	return (template: MessageTemplate, { openid, name }: To, more: Record<string, string>): Message => ({
		id: `${template}:${contract.id}:${duty.key}:${duty.dueAtMs}:${moment}:${openid}`,
		...{ template, toOpenid: openid, toName: name, values: { ...values, ...more }, page },
	});
}
