import type { EpochMs, Fen } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { Fact } from '../event';

const RECEIPT_DIGITS = 3;

interface Money {
	paymentId: string;
	stageId: string;
	amountFen: Fen;
	occurredAtMs: EpochMs;
}

/** Receipts of a contract are numbered without gaps. */
function receiptNumber(contract: Contract): string {
	const number = String(contract.payments.length + 1).padStart(RECEIPT_DIGITS, '0');
	return `${termsOf(contract).number}-SJ${number}`;
}

/** What of an amount is more than the stage still needs: booked all the same, as the client's credit. */
function surplusOf(contract: Contract, stageId: string, amountFen: Fen): Fen {
	const remainingFen = findStage(contract, termsOf(contract), stageId)?.remainingFen ?? 0;
	return Math.max(0, amountFen - remainingFen);
}

/**
 * Books money that WeChat confirmed, whatever state the attempt is in: two people may both succeed. The same attempt
 * twice books nothing.
 */
export function decideWeChatPayment(
	contract: Contract,
	money: Money & { attemptId: string; transactionId: string },
): Fact<ContractEvent>[] {
	const attempt = contract.attempts.find((one) => one.id === money.attemptId);
	if (!attempt || attempt.status === 'paid') return [];
	return [received(contract, { ...money, method: 'wechatPay', transferId: null })];
}

/** Books what staff found on the account: a transfer, announced or not, or a deposit from before the signing. */
export function bookTransfer(
	contract: Contract,
	money: Money & { transferId: string | null; method?: 'bankTransfer' | 'deposit' },
): Fact<ContractEvent>[] {
	return [received(contract, { method: 'bankTransfer', ...money, attemptId: null, transactionId: null })];
}

type Received = Extract<ContractEvent, { type: 'paymentReceived' }>;

function received(
	contract: Contract,
	money: Omit<Fact<Received>, 'type' | 'surplusFen' | 'receiptNumber'>,
): Fact<ContractEvent> {
	return {
		type: 'paymentReceived',
		...money,
		surplusFen: surplusOf(contract, money.stageId, money.amountFen),
		receiptNumber: receiptNumber(contract),
	};
}
