import { chinaDateOf } from '../calendar/chinaDate';
import type { Recorded } from '../event';
import type { ContractEvent } from './events';
import type { Attempt, Contract, Transfer } from './state';

/** The state of a contract after one more event. */
export function evolveContract(contract: Contract | null, recorded: Recorded<ContractEvent>): Contract {
	const { event } = recorded;
	if (event.type === 'contractActivated') return begin(recorded, event);
	if (!contract) throw new Error('A contract begins with contractActivated');
	switch (event.type) {
		case 'evidenceRecorded': {
			const { trigger, stageId, occurredAtMs, note } = event;
			return { ...contract, evidence: [...contract.evidence, { trigger, stageId, occurredAtMs, note }] };
		}
		case 'dutyDone': {
			const { key, note, occurredAtMs } = event;
			const { name: byName, side } = recorded.actor;
			return { ...contract, done: { ...contract.done, [key]: { occurredAtMs, note, byName, side } } };
		}
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
		case 'dutyJudged': {
			const { type: _type, occurredAtMs: _occurredAtMs, ...verdict } = event;
			return { ...contract, verdicts: [...contract.verdicts, verdict] };
		}
	}
}

type EventOf<Type extends ContractEvent['type']> = Extract<Recorded<ContractEvent>['event'], { type: Type }>;

function begin({ recordedAtMs, actor }: Recorded<ContractEvent>, event: EventOf<'contractActivated'>): Contract {
	const { id, companyId, companyName, terms } = event;
	return {
		...{ id, companyId, companyName, status: 'active' },
		versions: [{ version: 1, holdsFrom: chinaDateOf(event.occurredAtMs), recordedAtMs, byName: actor.name, terms }],
		...{ evidence: [], attempts: [], transfers: [], payments: [], done: {}, verdicts: [] },
	};
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
	} = event;
	const payment = { id, stageId, method, amountFen, surplusFen, receiptNumber, occurredAtMs, recordedAtMs };
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
