import type { MessageTemplate } from '../../../types/codes';
import { revivedBy, revivedStage } from '../../domain/contract/lapse';
import { findStage } from '../../domain/contract/stages';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { Message } from '../../store/outbox';
import { type Recipients, treasurers } from '../recipients';

interface To {
	openid: string;
	name: string;
}

const stageTitle = (contract: Contract, stageId: string) =>
	findStage(contract, termsOf(contract), stageId)?.term.title ?? '';
const receiptPage = (contract: Contract, paymentId: string) =>
	`packages/pay/receipt/index?contractId=${contract.id}&paymentId=${paymentId}`;
const stagePage = (contract: Contract, stageId: string) =>
	`packages/pay/stage/index?contractId=${contract.id}&stageId=${stageId}`;

/** Money came: those of the customer who pay read how much and for what. */
export function paymentMessages(contract: Contract, paymentId: string, people: Recipients): Message[] {
	const payment = contract.payments.find((one) => one.id === paymentId);
	if (!payment) return [];
	const { stageId, amountFen, receiptNumber, occurredAtMs: atMs } = payment;
	const values = {
		...{ stage: stageTitle(contract, stageId), contract: termsOf(contract).title, receiptNumber },
		...{ amountFen: String(amountFen), atMs: String(atMs) },
	};
	const page = receiptPage(contract, payment.id);
	const received = payers(people).map((to) => message('paymentReceived', payment.id, to, values, page));
	const revived = revivedBy(contract, payment.id) !== null;
	return revived ? [...received, ...revivalMessages(contract, { ...payment, atMs }, people)] : received;
}

/** Credit paid what was open: nobody has to be told, unless a service had lapsed without it. */
export function creditMessages(contract: Contract, useId: string, people: Recipients): Message[] {
	const use = contract.creditUses.find(({ id }) => id === useId);
	return use && revivedStage(contract, use.stageId, use.atMs) ? revivalMessages(contract, use, people) : [];
}

interface Paid {
	id: string;
	stageId: string;
	amountFen: number;
	atMs: number;
}

/** The service had lapsed without this fee: both sides read that it is there again. */
function revivalMessages(contract: Contract, { id, stageId, amountFen, atMs }: Paid, people: Recipients): Message[] {
	const values = {
		...{ stage: stageTitle(contract, stageId), contract: termsOf(contract).title, company: contract.companyName },
		...{ amountFen: String(amountFen), atMs: String(atMs) },
	};
	const page = `packages/contract/detail/index?contractId=${contract.id}`;
	return [...payers(people), ...treasurers(people)].map((to) => message('serviceRevived', id, to, values, page));
}

/** A proof of transfer waits: those of us who look after money. */
export function transferMessages(contract: Contract, transferId: string, people: Recipients): Message[] {
	const transfer = contract.transfers.find((one) => one.id === transferId);
	if (!transfer) return [];
	const values = {
		...{ company: contract.companyName, stage: stageTitle(contract, transfer.stageId), byName: transfer.byName },
		...{ amountFen: String(transfer.amountFen), atMs: String(transfer.submittedAtMs) },
	};
	return treasurers(people).map((to) => message('transferSubmitted', transfer.id, to, values, 'pages/staff/index'));
}

/** The transfer was not found: who sent it reads why. */
export function refusalMessages(contract: Contract, transferId: string, nowMs: number): Message[] {
	const transfer = contract.transfers.find((one) => one.id === transferId);
	if (!transfer) return [];
	const values = {
		...{ stage: stageTitle(contract, transfer.stageId), reason: transfer.reason ?? '' },
		...{ amountFen: String(transfer.amountFen), atMs: String(nowMs) },
	};
	const to = { openid: transfer.openid, name: transfer.byName };
	return [message('transferRefused', transfer.id, to, values, stagePage(contract, transfer.stageId))];
}

const payers = ({ contacts }: Recipients) => contacts.filter(({ rights }) => rights.includes('pay'));

/** The id makes it once: a payment or transfer, an occasion, a person. */
function message(
	template: MessageTemplate,
	occasionId: string,
	to: To,
	values: Record<string, string>,
	page: string,
): Message {
	return { id: `${template}:${occasionId}:${to.openid}`, template, toOpenid: to.openid, toName: to.name, values, page };
}
