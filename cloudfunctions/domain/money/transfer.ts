import type { ChinaDate, Fen } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { ContractEvent } from '../contract/events';
import { checkMoment } from '../contract/moment';
import type { Contract, Transfer } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { isRefused, refuse } from '../refusal';
import { checkPayable } from './attempt';
import { bookTransfer } from './payment';

interface SubmitTransfer {
	transferId: string;
	stageId: string;
	amountFen: Fen;
	transferredOn: ChinaDate;
	proofUploadId: string;
}

/** A client says that a transfer was made. It may be more or less than what remains: the staff see the difference. */
export function decideSubmitTransfer(contract: Contract, command: SubmitTransfer, context: DecisionContext) {
	const payable = checkPayable(contract, command.stageId);
	if (isRefused(payable)) return payable;
	const moment = checkMoment(contract, startOfDay(command.transferredOn), context.nowMs);
	if (moment) return moment;
	return [{ type: 'transferSubmitted', ...command, occurredAtMs: context.nowMs }] satisfies Fact<ContractEvent>[];
}

function findSubmitted(contract: Contract, transferId: string) {
	const transfer = contract.transfers.find((one) => one.id === transferId);
	if (!transfer) return refuse('NOT_FOUND');
	return transfer.status === 'submitted' ? transfer : refuse('TRANSFER_SETTLED');
}

interface ConfirmTransfer {
	transferId: string;
	paymentId: string;
	receivedFen: Fen;
	valueDate: ChinaDate;
}

/** The money is on the account. It counts from its value date, and what came is booked, not what was announced. */
export function decideConfirmTransfer(contract: Contract, command: ConfirmTransfer, context: DecisionContext) {
	const transfer = findSubmitted(contract, command.transferId);
	if (isRefused(transfer)) return transfer;
	const occurredAtMs = startOfDay(command.valueDate);
	const moment = checkMoment(contract, occurredAtMs, context.nowMs);
	if (moment) return moment;
	const { transferId, paymentId, receivedFen: amountFen } = command;
	return bookTransfer(contract, {
		transferId,
		paymentId,
		amountFen,
		stageId: (transfer as Transfer).stageId,
		occurredAtMs,
	});
}

/** The money did not come, or not so. The client reads the reason. */
export function decideRefuseTransfer(
	contract: Contract,
	command: { transferId: string; reason: string },
	context: DecisionContext,
) {
	const transfer = findSubmitted(contract, command.transferId);
	if (isRefused(transfer)) return transfer;
	return [{ type: 'transferRefused', ...command, occurredAtMs: context.nowMs }] satisfies Fact<ContractEvent>[];
}
