import { DAY_KINDS, SIDES, UNHEARD_REASONS } from '../codes';
import { endpoint } from '../endpoint';
import {
	count,
	date,
	epochMs,
	fen,
	flag,
	id,
	list,
	maybe,
	object,
	oneOf,
	optional,
	sumFen,
	text,
	words,
} from '../schema';
import { contractCard, duty, fault } from '../views';
import { catalogueEntry } from './service';

const STAFF_TEXT_MAX = 500;

const transferToConfirm = object({
	id: id(),
	contractId: id(),
	companyName: words(),
	stageTitle: words(),
	amountFen: sumFen(),
	/** What the stage still needs: the difference is shown before anyone confirms. */
	remainingFen: sumFen(),
	transferredOn: date(),
	submittedAtMs: epochMs(),
	byName: words(),
	proofUrl: words(),
});

/** Where a page of duties ends: by due time, those without one last. */
const dutyCursor = object({ sortAtMs: count(8_000_000_000_000_000), id: id() });

/** A reminder that nobody is sure to have heard. */
const unheardReminder = object({
	id: id(),
	contractId: id(),
	contractName: words(),
	companyName: words(),
	title: words(),
	amountFen: maybe(sumFen()),
	dueAtMs: epochMs(),
	reason: oneOf(UNHEARD_REASONS),
	sinceMs: epochMs(),
	/** Whom to call: those who may act first. */
	telephones: list(object({ name: words(), telephone: words() }), 3),
});

/** What staff do with contracts, money and faults. */
export const deskEndpoints = {
	/** The queue: what is missed, what comes next on our side, whose money has come. */
	'desk.getQueue': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({
			today: object({ date: date(), kind: oneOf(DAY_KINDS), holiday: maybe(words()) }),
			missedCount: count(100_000),
			dueTodayCount: count(100_000),
			duties: list(
				object({ duty, assigneeName: maybe(words()), urgent: maybe(oneOf(['urgent', 'general'] as const)) }),
				50,
			),
			transfers: list(transferToConfirm, 50),
		}),
		refusals: [],
	}),

	/** Reminders that nobody is sure to have heard, until their duty is done: somebody has to call. Oldest first. */
	'desk.listUnheard': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({ unheard: list(unheardReminder, 20) }),
		refusals: [],
	}),

	'desk.listContracts': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(id()) }),
		output: object({ contracts: list(contractCard, 50), nextCursor: maybe(id()) }),
		refusals: [],
	}),

	/** Evidence that opens a stage or starts a clock: acceptance signed, payment application and invoice received … */
	'desk.recordEvidence': endpoint({
		caller: 'staff',
		input: object({
			contractId: id(),
			trigger: oneOf(['invoiceReceived', 'acceptance', 'delivery'] as const),
			/** The stage an invoice is for. */
			stageId: optional(id()),
			occurredAtMs: epochMs(),
			note: text(STAFF_TEXT_MAX),
			/** It is recorded already, with another moment: the note says why it is corrected. */
			corrects: optional(flag()),
			requestId: id(),
		}),
		output: object({}),
		refusals: ['NOT_FOUND', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT', 'ALREADY_RECORDED', 'CONTRACT_NOT_ACTIVE'],
	}),

	/** A duty without a verb of its own (an inspection, a report, a plan) was done. */
	'desk.recordDutyDone': endpoint({
		caller: 'staff',
		input: object({ dutyId: id(), occurredAtMs: epochMs(), note: text(STAFF_TEXT_MAX), requestId: id() }),
		output: object({}),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'DATE_IN_FUTURE',
			'DATE_BEFORE_CONTRACT',
			'DATE_BEFORE_DUTY',
			'ALREADY_RECORDED',
		],
	}),

	/** The money of a transfer is on our account: it counts from its value date. Finance and administrators. */
	'desk.confirmTransfer': endpoint({
		caller: 'staff',
		input: object({ contractId: id(), transferId: id(), receivedFen: fen(), valueDate: date() }),
		output: object({ paymentId: id() }),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TRANSFER_SETTLED', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT'],
	}),

	'desk.refuseTransfer': endpoint({
		caller: 'staff',
		input: object({ contractId: id(), transferId: id(), reason: text(STAFF_TEXT_MAX) }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TRANSFER_SETTLED'],
	}),

	/** Answers a report and takes it on. */
	'desk.respondToFault': endpoint({
		caller: 'staff',
		input: object({ faultId: id(), text: text(STAFF_TEXT_MAX), requestId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'ALREADY_RESPONDED', 'FAULT_CLOSED'],
	}),

	'desk.arriveOnSite': endpoint({
		caller: 'staff',
		input: object({ faultId: id(), occurredAtMs: epochMs(), requestId: id() }),
		output: fault,
		refusals: [
			'NOT_FOUND',
			'ON_SITE_NOT_ASKED',
			'ALREADY_ARRIVED',
			'FAULT_CLOSED',
			'DATE_IN_FUTURE',
			'DATE_BEFORE_DUTY',
		],
	}),

	/** Names the time by which it will be solved; a clock of its own. */
	'desk.promiseSolution': endpoint({
		caller: 'staff',
		input: object({ faultId: id(), promisedAtMs: epochMs(), text: text(STAFF_TEXT_MAX), requestId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'NOT_RESPONDED', 'FAULT_SOLVED', 'FAULT_CLOSED', 'PROMISE_IN_PAST'],
	}),

	'desk.solveFault': endpoint({
		caller: 'staff',
		input: object({ faultId: id(), text: text(STAFF_TEXT_MAX), requestId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'NOT_RESPONDED', 'FAULT_SOLVED', 'FAULT_CLOSED'],
	}),

	/** Puts the price list of 增值服务 in place of the old one; an audit line keeps who and when. Administrators only. */
	'desk.setCatalogue': endpoint({
		caller: 'staff',
		input: object({ entries: list(catalogueEntry, 60) }),
		output: object({}),
		refusals: ['NOT_ALLOWED'],
	}),

	/** The board of everybody: open duties of both sides with all customers, missed first. */
	'desk.getBoard': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({ duties: list(duty, 100) }),
		refusals: [],
	}),

	/** All open duties of all contracts by due time, a page at a time; of one side where it is named. */
	'desk.listDuties': endpoint({
		caller: 'staff',
		input: object({ owner: optional(oneOf(SIDES)), cursor: optional(dutyCursor) }),
		output: object({ duties: list(duty, 50), nextCursor: maybe(dutyCursor) }),
		refusals: [],
	}),
};
