import type { EpochMs, Fen } from '../../../types/units';
import type { ContractCard } from '../../../types/views';
import type { Calendar } from '../calendar/calendar';
import { dutyDocument, NO_LATER_CALENDAR } from '../duty/document';
import { judgedKeys } from '../duty/obligation';
import type { ViewDocument } from '../event';
import { nextLookAt } from '../money/attempt';
import { creditOf, paidOf } from '../money/credit';
import { moneyTasks, openRefunds, wechatMoney } from '../money/views';
import { nextBoundary } from './boundaries';
import { serviceEndOf, termEndOf } from './end';
import { obligationsOf } from './obligations';
import { hasAnnounced, remindersOf, unheardOf } from './reminders';
import { stagesOf } from './stages';
import { type Contract, termsOf } from './state';

/** The views of a contract: its card, its duties, and what waits for WeChat Pay or for the staff. */
export function projectContract(contract: Contract, calendar: Calendar, nowMs: EpochMs): ViewDocument[] {
	const judged = judgedKeys(contract.verdicts);
	const owner = {
		...{ streamId: contract.id, contractId: contract.id, contractName: termsOf(contract).shortName },
		...{ companyId: contract.companyId, companyName: contract.companyName },
		...{ faultId: null, assigneeName: null, urgency: null, costShown: contract.claimsVisible },
	};
	const obligations = obligationsOf(contract, calendar, nowMs);
	const [reminder] = remindersOf(contract, calendar, nowMs, obligations);
	return [
		{ collection: 'contractCards', id: contract.id, data: cardData(contract, calendar, reminder?.atMs ?? null) },
		...obligations
			.filter((obligation) => obligation.kind !== 'standing')
			.map((obligation) => dutyDocument(obligation, owner, { nowMs, calendar }, judged.has(obligation.key))),
		...attemptCards(contract),
		...openTransfers(contract),
		...unheard(contract, calendar, nowMs),
		...wechatMoney(contract),
		...moneyTasks(contract),
		...openRefunds(contract),
	];
}

function cardData(contract: Contract, calendar: Calendar, remindAtMs: EpochMs | null): Record<string, unknown> {
	const { id: _id, ...data } = contractCard(contract);
	return {
		...data,
		// Where a fault can be, for the form that reports one: it needs no head then.
		places: termsOf(contract).places,
		servedTo: contract.ending?.how === 'term' ? serviceEndOf(contract, termsOf(contract)) : null,
		// When the clock has to look: a supplement takes effect, a year begins, the term ends.
		nextActionAtMs: nextBoundary(contract)?.atMs ?? null,
		remindAtMs,
		calendarNumber: hasAnnounced(contract, calendar) ? calendar.number : NO_LATER_CALENDAR,
	};
}

/** The card of a contract for lists. */
export function contractCard(contract: Contract): ContractCard {
	const terms = termsOf(contract);
	const { number, title, shortName, kind, period, total } = terms;
	const { id, companyId, companyName, status } = contract;
	const open = stagesOf(contract, terms).filter((stage) => stage.openedAtMs !== null);
	const openFen = open.reduce<Fen>((sum, stage) => sum + (stage.remainingFen ?? 0), 0);
	return {
		...{ id, companyId, companyName, status, number, title, shortName, kind, openFen },
		...{ totalFen: total.amountFen, from: period.from, paidFen: paidOf(contract) },
		creditFen: creditOf(contract),
		to: contract.ending?.on ?? termEndOf(contract, terms),
	};
}

/** A late payment finds its attempt by the order number, closed or not; the clock looks at the open ones. */
function attemptCards(contract: Contract): ViewDocument[] {
	return contract.attempts.map(({ id, orderNumber, openedAtMs, status }) => ({
		collection: 'attempts',
		id: orderNumber,
		data: {
			...{ contractId: contract.id, attemptId: id, openedAtMs },
			nextActionAtMs: status === 'open' ? nextLookAt(openedAtMs) : null,
		},
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

/** Reminders that nobody is sure to have heard, for the staff to call by telephone. */
function unheard(contract: Contract, calendar: Calendar, nowMs: EpochMs): ViewDocument[] {
	const { id: contractId, companyId, companyName } = contract;
	const contractName = termsOf(contract).shortName;
	return unheardOf(contract, calendar, nowMs).map(({ duty, unheard: { reason, atMs: sinceMs } }) => {
		const { title, kind, amountFen, dueAtMs } = duty;
		return {
			collection: 'unheard',
			id: `${contractId}:${duty.key}`,
			data: {
				...{ contractId, companyId, companyName, contractName, title, kind, amountFen, dueAtMs },
				...{ reason, sinceMs },
			},
		};
	});
}
