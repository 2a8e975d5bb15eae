import type { MessageTemplate } from '../../../types/codes';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { Refund } from '../../domain/money/records';
import type { Message } from '../../store/outbox';
import { type Recipients, treasurers } from '../recipients';

interface To {
	openid: string;
	name: string;
}

const creditPage = ({ id }: Contract) => `packages/pay/credit/index?contractId=${id}`;
const booksPage = ({ id }: Contract) => `packages/staff/books/index?contractId=${id}`;

/** A refund came to its end: those of the client who pay read that it arrived, those of us who look after money that it did not. */
export function refundMessages(contract: Contract, refundId: string, people: Recipients): Message[] {
	const refund = contract.refunds.find(({ id }) => id === refundId);
	if (!refund || refund.status === 'processing') return [];
	const { status, amountFen, settledAtMs, note, reason } = refund;
	const arrived = status === 'success';
	const values = {
		...{ contract: termsOf(contract).title, amountFen: String(amountFen), atMs: String(settledAtMs) },
		...{ result: arrived ? '已退回' : '没有退成', note: arrived ? reason : explain(refund, note) },
	};
	const about = `${refundId}:${status}`;
	if (arrived) return payers(people).map((to) => message('refundDone', about, to, values, creditPage(contract)));
	return treasurers(people).map((to) => message('refundDone', about, to, values, booksPage(contract)));
}

function explain({ status }: Refund, note: string): string {
	if (note !== '') return note;
	return status === 'abnormal' ? '微信退不到对方账户，改用转账退回' : '钱已回到可用余额';
}

/** We do not send it back: who asked reads why. */
export function declinedMessages(contract: Contract, askId: string, atMs: number): Message[] {
	const ask = contract.refundAsks.find(({ id }) => id === askId);
	if (!ask) return [];
	const { amountFen, reason, openid, byName: name } = ask;
	const values = { contract: termsOf(contract).title, amountFen: String(amountFen), atMs: String(atMs) };
	const told = { ...values, result: '没有同意', note: reason ?? '' };
	return [message('refundDone', askId, { openid, name }, told, creditPage(contract))];
}

/** We granted credit, or conceded what the client claimed. */
export function creditMessages(
	contract: Contract,
	about: string,
	{ amountFen, reason }: { amountFen: number; reason: string },
	atMs: number,
	people: Recipients,
): Message[] {
	const values = { contract: termsOf(contract).title, amountFen: String(amountFen), reason, atMs: String(atMs) };
	return payers(people).map((to) => message('creditGranted', about, to, values, creditPage(contract)));
}

/** A surcharge waits for the answer of whoever may give it. */
export function surchargeMessages(contract: Contract, surchargeId: string, people: Recipients): Message[] {
	const surcharge = contract.surcharges.find(({ id }) => id === surchargeId);
	if (!surcharge) return [];
	const { reason, amountFen, atMs } = surcharge;
	const values = { contract: termsOf(contract).title, amountFen: String(amountFen), reason, atMs: String(atMs) };
	const page = `packages/pay/surcharge/index?contractId=${contract.id}`;
	return people.contacts
		.filter(({ rights }) => rights.length > 0)
		.map((to) => message('surchargeProposed', surchargeId, to, values, page));
}

const payers = ({ contacts }: Recipients) => contacts.filter(({ rights }) => rights.includes('pay'));

/** The id makes it once: what it is about, a person. */
function message(
	template: MessageTemplate,
	about: string,
	to: To,
	values: Record<string, string>,
	page: string,
): Message {
	return { id: `${template}:${about}:${to.openid}`, template, toOpenid: to.openid, toName: to.name, values, page };
}
