import type { Recorded } from '../event';
import type { ContractEvent, EventOf } from './events';
import type { Attempt, Contract, Transfer } from './state';

type MoneyEvent = EventOf<
	'attemptOpened' | 'attemptClosed' | 'paymentReceived' | 'transferSubmitted' | 'transferRefused'
>;

/** What the events of money leave: attempts, transfers, payments. */
export function evolveMoney(contract: Contract, recorded: Recorded<ContractEvent>, event: MoneyEvent): Contract {
	switch (event.type) {
		case 'attemptOpened':
			return { ...contract, attempts: [...contract.attempts, openedAttempt(recorded, event)] };
		case 'attemptClosed':
			return changeAttempt(contract, event.attemptId, { status: 'closed' });
		case 'paymentReceived':
			return receive(contract, recorded, event);
		case 'transferSubmitted':
			return { ...contract, transfers: [...contract.transfers, submittedTransfer(recorded, event)] };
		case 'transferRefused':
			return changeTransfer(contract, event.transferId, { status: 'refused', reason: event.reason });
	}
}

function openedAttempt({ actor }: Recorded<ContractEvent>, event: EventOf<'attemptOpened'>): Attempt {
	const { attemptId: id, stageId, amountFen, orderNumber, requestId, occurredAtMs: openedAtMs } = event;
	return {
		...{ id, stageId, amountFen, orderNumber, requestId, openedAtMs },
		...{ openid: actor.openid ?? '', byName: actor.name, status: 'open', paymentId: null },
	};
}

function submittedTransfer({ actor }: Recorded<ContractEvent>, event: EventOf<'transferSubmitted'>): Transfer {
	const { transferId: id, stageId, amountFen, transferredOn, proofUploadId, occurredAtMs: submittedAtMs } = event;
	return {
		...{ id, stageId, amountFen, transferredOn, proofUploadId, submittedAtMs },
		...{ openid: actor.openid ?? '', byName: actor.name, status: 'submitted', reason: null, paymentId: null },
	};
}

function receive(
	contract: Contract,
	{ recordedAtMs }: Recorded<ContractEvent>,
	event: EventOf<'paymentReceived'>,
): Contract {
	const {
		paymentId: id,
		stageId,
		method,
		amountFen,
		surplusFen,
		receiptNumber,
		occurredAtMs,
		attemptId,
		transferId,
		transactionId,
	} = event;
	const payment = {
		...{ id, stageId, method, amountFen, surplusFen, receiptNumber, occurredAtMs, recordedAtMs },
		...{ attemptId, transactionId, reversed: null },
	};
	const paid = { ...contract, payments: [...contract.payments, payment] };
	if (attemptId) return changeAttempt(paid, attemptId, { status: 'paid', paymentId: id });
	return transferId ? changeTransfer(paid, transferId, { status: 'confirmed', paymentId: id }) : paid;
}

const changeAttempt = (contract: Contract, id: string, values: Partial<Attempt>): Contract => ({
	...contract,
	attempts: contract.attempts.map((one) => (one.id === id ? { ...one, ...values } : one)),
});

const changeTransfer = (contract: Contract, id: string, values: Partial<Transfer>): Contract => ({
	...contract,
	transfers: contract.transfers.map((one) => (one.id === id ? { ...one, ...values } : one)),
});
