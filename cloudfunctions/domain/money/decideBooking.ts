import type { ChinaDate, Fen } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { ContractEvent } from '../contract/events';
import { checkMoment } from '../contract/moment';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { balanceOfCredit } from './credit';
import { bookTransfer } from './payment';

interface BookTransfer {
	paymentId: string;
	stageId: string;
	/** `deposit`: it came before the contract was signed, and counts towards it. */
	method: 'bankTransfer' | 'deposit';
	amountFen: Fen;
	valueDate: ChinaDate;
}

/**
 * Staff book what they found on the account and nobody announced. It counts from its value date and for the stage, open
 * or not; what is more than that is the client's credit. A deposit is earlier than the signing, a transfer is not.
 */
export function decideBookTransfer(contract: Contract, command: BookTransfer, { nowMs }: DecisionContext) {
	const { valueDate, ...money } = command;
	const terms = termsOf(contract);
	if (!findStage(contract, terms, command.stageId)) return refuse('NOT_FOUND');
	const occurredAtMs = startOfDay(valueDate);
	if (command.method === 'deposit') {
		if (occurredAtMs > nowMs) return refuse('DATE_IN_FUTURE');
		if (valueDate >= terms.signedOn) return refuse('DATE_AFTER_SIGNING');
	} else {
		const moment = checkMoment(contract, occurredAtMs, nowMs);
		if (moment) return moment;
	}
	return bookTransfer(contract, { ...money, transferId: null, occurredAtMs });
}

/**
 * A transfer or a deposit was booked wrongly: it counts no more, and stays to be seen with its reason. Money that came
 * through WeChat is refunded instead. Refused when the client's credit would fall below 0: it was used or went back.
 */
export function decideReversePayment(
	contract: Contract,
	command: { paymentId: string; reason: string },
	{ nowMs, actor }: DecisionContext,
) {
	const payment = contract.payments.find(({ id }) => id === command.paymentId);
	if (!payment) return refuse('NOT_FOUND');
	if (payment.method === 'wechatPay') return refuse('PAYMENT_BY_WECHAT');
	if (payment.reversed) return refuse('ALREADY_RECORDED');
	const reversed = { reason: command.reason, byName: actor.name, atMs: nowMs };
	const payments = contract.payments.map((one) => (one === payment ? { ...one, reversed } : one));
	const afterFen = balanceOfCredit({ ...contract, payments });
	if (afterFen < Math.min(0, balanceOfCredit(contract))) return refuse('PAYMENT_USED', { missingFen: -afterFen });
	return [{ type: 'paymentReversed', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
