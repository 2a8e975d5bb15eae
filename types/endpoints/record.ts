/** What staff record of a contract in force: things that happened, delays, quotas, functions, claims, its end. */
import { FUNCTION_STATES, SEALS, SIDES, type StandingRecordKind } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, epochMs, fen, flag, id, list, object, oneOf, optional, text } from '../schema';

const NOTE_MAX = 500;
const note = text(NOTE_MAX);
const contractId = id();
const requestId = id();
/** A thousand person-days or pieces at once are a slip of the finger. */
const TENTHS_MAX = 10_000;

/** Fields that both sides record alike; the client's own endpoints stand in `contract.ts`. */
export const occasionInput = object({
	contractId,
	termId: id(),
	occurredAtMs: epochMs(),
	/** The day that a notice is for. */
	forDay: optional(date()),
	note,
	requestId,
});
export const standingInput = <const Kinds extends readonly [StandingRecordKind, ...StandingRecordKind[]]>(
	kinds: Kinds,
) => object({ contractId, standingId: id(), kind: oneOf(kinds), occurredAtMs: epochMs(), note, requestId });
export const waiveInput = object({ dutyId: id(), reason: note, requestId });
export const claimInput = object({ contractId, key: id(), amountFen: fen(), reason: note });
export const giveUpInput = object({ contractId, key: id(), reason: note });
export const proposeEndInput = object({ contractId, endsOn: date(), reason: note, requestId });
export const answerEndInput = object({ contractId, proposalId: id(), agreed: flag(), note: text(NOTE_MAX, 0) });

const done = object({});
const MOMENT = ['NOT_FOUND', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT'] as const;

export const recordEndpoints = {
	/** A change request, a defect, a complaint, a notice: one side owes something from here, or has just told it. */
	'record.occasion': endpoint({
		caller: 'staff',
		input: occasionInput,
		output: done,
		refusals: [...MOMENT, 'CONTRACT_NOT_ACTIVE', 'DAY_MISSING'],
	}),

	/** Force majeure, or waiting for the client: the clock of a duty of ours stands still, and its date moves. */
	'record.delay': endpoint({
		caller: 'staff',
		input: object({ dutyId: id(), fromDay: date(), toDay: date(), reason: note, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'DATE_IN_FUTURE', 'DATE_BEFORE_DUTY', 'DATES_REVERSED', 'ALREADY_RECORDED'],
	}),

	/** We give up what the client owes us. Payments are not given up here. */
	'record.waive': endpoint({
		caller: 'staff',
		input: waiveInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED'],
	}),

	/** Evidence on a promise that always holds, or the consent to an exception. */
	'record.standing': endpoint({
		caller: 'staff',
		input: standingInput(['kept', 'broken', 'consent', 'consentRefused']),
		output: done,
		refusals: [...MOMENT, 'NOT_ALLOWED'],
	}),

	/** Uses a free quota, in tenths. More than is left is refused: it has a price. */
	'record.useQuota': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			quotaId: id(),
			tenths: count(TENTHS_MAX, 1),
			occurredAtMs: epochMs(),
			note,
			requestId,
		}),
		output: done,
		refusals: [...MOMENT, 'CONTRACT_NOT_ACTIVE', 'QUOTA_EXHAUSTED'],
	}),

	/** Gives back what was booked wrongly, with its reason. */
	'record.returnQuota': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			quotaId: id(),
			tenths: count(TENTHS_MAX, 1),
			occurredAtMs: epochMs(),
			note,
			requestId,
		}),
		output: done,
		refusals: [...MOMENT, 'QUOTA_NOT_USED'],
	}),

	/** A line of the function list is delivered or tested; the client accepts or refuses it. */
	'record.checkFunction': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			functionId: id(),
			state: oneOf([FUNCTION_STATES[1], FUNCTION_STATES[2]]),
			note,
			requestId,
		}),
		output: done,
		refusals: ['NOT_FOUND', 'CONTRACT_NOT_ACTIVE', 'ALREADY_RECORDED'],
	}),

	/** Asserts a possible claim against the client. Finance and administrators. */
	'record.assertClaim': endpoint({
		caller: 'staff',
		input: claimInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED', 'AMOUNT_TOO_LARGE'],
	}),

	'record.reduceClaim': endpoint({
		caller: 'staff',
		input: claimInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CLAIM_NOT_ASSERTED', 'AMOUNT_TOO_LARGE'],
	}),

	'record.giveUpClaim': endpoint({
		caller: 'staff',
		input: giveUpInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CLAIM_NOT_ASSERTED'],
	}),

	/** Whether the client sees what a miss costs as it runs. */
	'record.showClaims': endpoint({
		caller: 'staff',
		input: object({ contractId, visible: flag() }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	/** We want to go on: the talk about renewal has begun. */
	'record.proposeRenewal': endpoint({
		caller: 'staff',
		input: object({ contractId, note, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'CONTRACT_NOT_ACTIVE'],
	}),

	'record.proposeEnd': endpoint({
		caller: 'staff',
		input: proposeEndInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CONTRACT_NOT_ACTIVE', 'END_PROPOSED', 'DATE_BEFORE_CONTRACT'],
	}),

	'record.answerEnd': endpoint({
		caller: 'staff',
		input: answerEndInput,
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CONTRACT_NOT_ACTIVE', 'ALREADY_RECORDED'],
	}),

	/** Both agreed and the sealed paper is here: the contract ends on the day they agreed. Administrators. */
	'record.sealEnd': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			proposalId: id(),
			uploadIds: list(id(), 20),
			signedOn: date(),
			signers: list(object({ side: oneOf(SIDES), name: text(30), capacity: text(20), seal: oneOf(SEALS) }), 8),
			copies: count(20, 1),
		}),
		output: done,
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'CONTRACT_NOT_ACTIVE',
			'END_NOT_AGREED',
			'FILE_NOT_YOURS',
			'ORIGINAL_INCOMPLETE',
			'DATE_IN_FUTURE',
			'DATE_BEFORE_CONTRACT',
		],
	}),
};
