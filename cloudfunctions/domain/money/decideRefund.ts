/** The client asks for its credit back; the staff send it, or say why not. */
import type { RefundWay } from '../../../types/codes';
import type { Fen } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import type { Contract } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import { creditOf, heldRefunds, sumOf } from './credit';
import type { RefundAsk } from './records';
import { partsOf, type RefundPart } from './refundable';

/** What of its credit the client can still ask back: what it asked for already waits. */
export const askableOf = (contract: Contract): Fen =>
	Math.max(0, creditOf(contract) - sumOf(contract.refundAsks.filter(({ status }) => status === 'open')));

export function decideAskRefund(
	contract: Contract,
	command: { askId: string; amountFen: Fen; note: string },
	{ nowMs }: DecisionContext,
) {
	const creditFen = askableOf(contract);
	if (command.amountFen > creditFen) return refuse('CREDIT_TOO_SMALL', { creditFen });
	return [{ type: 'refundAsked', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** Not so, and why. The money stays the client's credit. */
export function decideDeclineRefund(
	contract: Contract,
	command: { askId: string; reason: string },
	{ nowMs }: DecisionContext,
) {
	const ask = contract.refundAsks.find(({ id }) => id === command.askId);
	if (!ask) return refuse('NOT_FOUND');
	if (ask.status !== 'open') return refuse('REFUND_SETTLED');
	return [{ type: 'refundDeclined', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

interface StartRefund {
	refundId: string;
	way: RefundWay;
	amountFen: Fen;
	/** The WeChat payment that is to go back; null: the latest ones, or a transfer to an account. */
	paymentId: string | null;
	askId: string | null;
	reason: string;
}

/**
 * Money goes back out of the client's credit: the way it came, in as many parts as it came in, or by a transfer that
 * the staff make and then book. What WeChat can't take back (older than a year) is refused: it goes by transfer.
 */
export function decideStartRefund(contract: Contract, command: StartRefund, { nowMs }: DecisionContext) {
	const { refundId, way, amountFen, askId, reason } = command;
	const creditFen = creditOf(contract);
	if (amountFen > creditFen) return refuse('CREDIT_TOO_SMALL', { creditFen });
	const unasked = askId === null ? null : checkAsk(contract, askId, amountFen);
	if (unasked) return unasked;
	const started = { type: 'refundStarted' as const, askId, way, reason, occurredAtMs: nowMs };
	if (way === 'bankTransfer') {
		return [{ ...started, ...named(refundId, 0), paymentId: null, amountFen }] satisfies Fact<ContractEvent>[];
	}
	const { parts, leftFen } = partsOf(contract, amountFen, command.paymentId, nowMs);
	if (leftFen > 0) return refuse('REFUND_TOO_LARGE', { refundableFen: amountFen - leftFen });
	return parts.map(
		(part: RefundPart, index): Fact<ContractEvent> => ({ ...started, ...named(refundId, index), ...part }),
	);
}

/** Parts are named after the first; our number at WeChat takes 64 characters. */
function named(id: string, index: number) {
	const refundId = index === 0 ? id : `${id}-${index + 1}`;
	return { refundId, refundNumber: `R${refundId}` };
}

/** A refund that failed may be sent again for the same question; all of them give no more than it asked for. */
function checkAsk(
	contract: Contract,
	askId: string,
	amountFen: Fen,
): Refused<'NOT_FOUND' | 'REFUND_SETTLED' | 'CREDIT_TOO_SMALL'> | null {
	const ask = contract.refundAsks.find(({ id }) => id === askId);
	if (!ask) return refuse('NOT_FOUND');
	const leftFen = leftOf(contract, ask);
	if (leftFen <= 0) return refuse('REFUND_SETTLED');
	return amountFen > leftFen ? refuse('CREDIT_TOO_SMALL', { creditFen: leftFen }) : null;
}

/** What of a question is not answered yet: what was sent for it and did not come back is. */
export const leftOf = (contract: Contract, { id, amountFen, status }: RefundAsk): Fen =>
	status === 'declined' ? 0 : amountFen - sumOf(heldRefunds(contract).filter(({ askId }) => askId === id));
