import type { AsOf } from '../domain/calendar/calendar';
import { decideRemind } from '../domain/contract/decideRemind';
import { type Contract, termsOf } from '../domain/contract/state';
import type { DutyDocument } from '../domain/duty/document';
import type { Actor } from '../domain/event';
import { type Recipients, readPeople } from '../endpoints/recipients';
import { command } from '../store/database';
import type { Stored } from '../store/documents';
import { contracts } from '../store/kinds';
import { deliverMessages, type Message, putMessages } from '../store/outbox';
import { append, readHead } from '../store/stream';
import { transact } from '../store/transaction';
import { walk } from '../store/walk';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/** Reminds whoever owes what begins to be due soon, in waking hours, once for each due time. */
export async function remindDue(asOf: AsOf): Promise<void> {
	const where = { remindAtMs: command.gt(0).and(command.lte(asOf.nowMs)) };
	const remindAll = async (duties: Stored<DutyDocument>[]) => {
		for (const duty of duties) await tryToRemind(duty, asOf);
	};
	await walk<DutyDocument>('duties', where, asOf.nowMs, remindAll, { field: 'remindAtMs' });
}

/** One that fails leaves the others alone; it is there again at the next run. */
async function tryToRemind(duty: Stored<DutyDocument>, asOf: AsOf): Promise<void> {
	try {
		const ids = await remind(duty, await readPeople(duty.companyId), asOf);
		await deliverMessages(ids, asOf.nowMs);
	} catch (error) {
		console.error('The clock could not remind of', duty._id, error);
	}
}

/** That somebody was reminded is a fact; the messages are put down in the same transaction. */
async function remind(duty: DutyDocument, people: Recipients, asOf: AsOf): Promise<string[]> {
	const { contractId, key } = duty;
	const messages = await transact(async (tx) => {
		const head = await readHead(tx, contracts, contractId);
		if (!head) return [];
		const events = decideRemind(head.state, key, asOf);
		await append(tx, contracts, contractId, head, { events, actor: TIMER, ...asOf });
		const told = events.length > 0 ? messagesOf(head.state, duty, people) : [];
		await putMessages(tx, told, asOf.nowMs);
		return told;
	});
	return (messages as Message[]).map((message) => message.id);
}

/** The client's payers for money, all its contacts for the rest; our staff for what we owe. */
function messagesOf(contract: Contract, duty: DutyDocument, { contacts, staff }: Recipients): Message[] {
	const isPayment = duty.kind === 'payment';
	const owing = duty.owner === 'agency' ? staff : contacts.filter(({ rights }) => !isPayment || rights.includes('pay'));
	const terms = termsOf(contract);
	const template = isPayment ? 'paymentDue' : 'dutyDue';
	const other = duty.owner === 'agency' ? contract.companyName : terms.parties.agency.name;
	const values = {
		...{ title: duty.title, stage: duty.title, contract: terms.title, other },
		...{ amountFen: String(duty.amountFen ?? 0), dueAtMs: String(duty.dueAtMs) },
	};
	const page = isPayment
		? `packages/pay/stage/index?contractId=${contract.id}&stageId=${duty.stageId}`
		: `packages/contract/detail/index?contractId=${contract.id}`;
	return owing.map(({ openid, name }) => ({
		id: `${template}:${contract.id}:${duty.key}:${duty.dueAtMs}:${openid}`,
		...{ template, toOpenid: openid, toName: name, values, page },
	}));
}
