import type { EpochMs, Fen } from '../../../types/units';
import type { ContractCard } from '../../../types/views';
import type { Calendar } from '../calendar/calendar';
import { dutyDocument } from '../duty/document';
import { judge } from '../duty/judge';
import type { Fact, ViewDocument } from '../event';
import { nextLookAt } from '../money/attempt';
import type { ContractEvent } from './events';
import { obligationsOf } from './obligations';
import { paidOf, stagesOf } from './stages';
import { type Contract, currentVersion, termsOf } from './state';

/** The verdicts that are due after an event, or because time has passed. */
export function settleContract(contract: Contract, calendar: Calendar, nowMs: EpochMs): Fact<ContractEvent>[] {
	const by = { termsVersion: currentVersion(contract).version, calendarVersion: calendar.version };
	return judge(obligationsOf(contract, calendar, nowMs), contract.verdicts, by, nowMs);
}

/** The views of a contract: its card, its duties, and what waits for WeChat Pay or for the staff. */
export function projectContract(contract: Contract, calendar: Calendar, nowMs: EpochMs): ViewDocument[] {
	const judged = new Set(contract.verdicts.map((verdict) => verdict.key));
	const owner = {
		...{ streamId: contract.id, contractId: contract.id, contractName: termsOf(contract).shortName },
		...{ companyId: contract.companyId, companyName: contract.companyName },
		...{ faultId: null, assigneeName: null, urgency: null },
	};
	return [
		{ collection: 'contractCards', id: contract.id, data: cardData(contract) },
		...obligationsOf(contract, calendar, nowMs)
			.filter((obligation) => obligation.kind !== 'standing')
			.map((obligation) => dutyDocument(obligation, owner, nowMs, judged.has(obligation.key))),
		...attemptCards(contract),
		...openTransfers(contract),
	];
}

function cardData(contract: Contract): Record<string, unknown> {
	const { id: _id, ...data } = contractCard(contract);
	// Where a fault can be, for the form that reports one: it needs no head then.
	return { ...data, places: termsOf(contract).places };
}

/** The card of a contract for lists. */
export function contractCard(contract: Contract): ContractCard {
	const { number, title, shortName, kind, period, totalFen } = termsOf(contract);
	const { id, companyId, companyName, status } = contract;
	const open = stagesOf(contract, termsOf(contract)).filter((stage) => stage.openedAtMs !== null);
	const openFen = open.reduce<Fen>((sum, stage) => sum + (stage.remainingFen ?? 0), 0);
	return {
		...{ id, companyId, companyName, status, number, title, shortName, kind, totalFen, openFen },
		...{ from: period.from, to: period.to, paidFen: paidOf(contract) },
	};
}

/** A late payment finds its attempt by the order number, closed or not; the clock looks at the open ones. */
function attemptCards(contract: Contract): ViewDocument[] {
	return contract.attempts.map(({ id, orderNumber, openedAtMs, status }) => ({
		collection: 'attempts',
		id: orderNumber,
		data: { contractId: contract.id, attemptId: id, nextActionAtMs: status === 'open' ? nextLookAt(openedAtMs) : null },
	}));
}

function openTransfers(contract: Contract): ViewDocument[] {
	const stages = stagesOf(contract, termsOf(contract));
	return contract.transfers
		.filter((transfer) => transfer.status === 'submitted')
		.map(({ id, stageId, amountFen, transferredOn, submittedAtMs, byName, proofUploadId }) => {
			const stage = stages.find((one) => one.term.id === stageId);
			return {
				collection: 'openTransfers',
				id,
				data: {
					...{ contractId: contract.id, companyName: contract.companyName, stageTitle: stage?.term.title ?? '' },
					...{ remainingFen: stage?.remainingFen ?? 0, amountFen, transferredOn, submittedAtMs, byName, proofUploadId },
				},
			};
		});
}
