/** What a client does with a contract: reads its draft, tells what happened, waives, claims, renews, ends. */
import { endpoint } from '../endpoint';
import { id, list, object, oneOf, text } from '../schema';
import { draftCard, sentDraft } from './draft';
import {
	answerEndInput,
	claimInput,
	giveUpInput,
	occasionInput,
	proposeEndInput,
	standingInput,
	waiveInput,
} from './record';

export const contractActEndpoints = {
	/** Drafts that were sent to the caller's companies to read before they sign. */
	'contract.listDrafts': endpoint({
		caller: 'customer',
		input: object({}),
		output: object({ drafts: list(draftCard, 50) }),
		refusals: [],
	}),

	'contract.getDraft': endpoint({
		caller: 'customer',
		input: object({ draftId: id() }),
		output: sentDraft,
		refusals: ['NOT_FOUND'],
	}),

	/** Something in the draft should be different: it goes back to the staff with these words. */
	'contract.objectToDraft': endpoint({
		caller: 'customer',
		input: object({ draftId: id(), text: text(500) }),
		output: object({}),
		refusals: ['NOT_FOUND', 'DRAFT_NOT_SENT', 'CONTENT_REFUSED'],
	}),

	/** A change request, a defect, a complaint of the client: we owe something from here. */
	'contract.recordOccasion': endpoint({
		caller: 'customer',
		input: occasionInput,
		output: object({}),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'DATE_IN_FUTURE',
			'DATE_BEFORE_CONTRACT',
			'CONTRACT_NOT_ACTIVE',
			'DAY_MISSING',
			'CONTENT_REFUSED',
		],
	}),

	/** Consent to an exception, or that a promise was broken. */
	'contract.recordStanding': endpoint({
		caller: 'customer',
		input: standingInput(['broken', 'consent', 'consentRefused']),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT', 'CONTENT_REFUSED'],
	}),

	/** The client accepts or refuses a delivered line of the function list. */
	'contract.answerFunction': endpoint({
		caller: 'customer',
		input: object({
			contractId: id(),
			functionId: id(),
			state: oneOf(['accepted', 'refused'] as const),
			note: text(500, 0),
			requestId: id(),
		}),
		output: object({}),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'CONTRACT_NOT_ACTIVE',
			'FUNCTION_NOT_DELIVERED',
			'ALREADY_RECORDED',
			'CONTENT_REFUSED',
		],
	}),

	/** The client gives up what we owe. */
	'contract.waiveDuty': endpoint({
		caller: 'customer',
		input: waiveInput,
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED', 'CONTENT_REFUSED'],
	}),

	/** The client asserts a possible claim against us. */
	'contract.assertClaim': endpoint({
		caller: 'customer',
		input: claimInput,
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED', 'AMOUNT_TOO_LARGE', 'CONTENT_REFUSED'],
	}),

	'contract.reduceClaim': endpoint({
		caller: 'customer',
		input: claimInput,
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CLAIM_NOT_ASSERTED', 'AMOUNT_TOO_LARGE', 'CONTENT_REFUSED'],
	}),

	'contract.giveUpClaim': endpoint({
		caller: 'customer',
		input: giveUpInput,
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CLAIM_NOT_ASSERTED', 'CONTENT_REFUSED'],
	}),

	/** The client wants to go on: the talk about renewal has begun. */
	'contract.proposeRenewal': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), note: text(500), requestId: id() }),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CONTRACT_NOT_ACTIVE', 'CONTENT_REFUSED'],
	}),

	'contract.proposeEnd': endpoint({
		caller: 'customer',
		input: proposeEndInput,
		output: object({}),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'CONTRACT_NOT_ACTIVE',
			'END_PROPOSED',
			'DATE_BEFORE_CONTRACT',
			'CONTENT_REFUSED',
		],
	}),

	'contract.answerEnd': endpoint({
		caller: 'customer',
		input: answerEndInput,
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CONTRACT_NOT_ACTIVE', 'ALREADY_RECORDED', 'CONTENT_REFUSED'],
	}),
};
