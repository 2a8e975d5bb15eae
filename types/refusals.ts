/**
 * Every refusal a person can meet. The texts live in `client/wording/refusals.ts`, exhaustive over this list.
 * A foreign id and a missing one give the same NOT_FOUND.
 */
export const REFUSAL_CODES = [
	// Any call
	'BAD_INPUT',
	'BODY_TOO_LARGE',
	'UNKNOWN_ENDPOINT',
	'WRONG_DOOR',
	'NOT_BOUND',
	'STAFF_ONLY',
	'NOT_ALLOWED',
	'NOT_FOUND',
	'BUSY',
	'FAILED',
	// Getting in
	'INVITATION_INVALID',
	'PHONE_CODE_INVALID',
	'PHONE_NOT_KNOWN',
	'ADMIN_CODE_INVALID',
	'ALREADY_BOUND',
	'LAST_ADMINISTRATOR',
	'TELEPHONE_TAKEN',
	// Files and words
	'FILE_NOT_YOURS',
	'FILE_TYPE_REFUSED',
	'FILE_TOO_LARGE',
	'CONTENT_REFUSED',
	// Money
	'STAGE_NOT_OPEN',
	'STAGE_PAID',
	'AMOUNT_TOO_LARGE',
	'ATTEMPT_OPEN',
	'WECHAT_PAY_REFUSED',
	'TRANSFER_SETTLED',
	'TASK_SETTLED',
	'TITLE_INCOMPLETE',
	'TITLES_FULL',
	'INVOICE_NUMBER_TAKEN',
	'INVOICE_AMOUNT_DIFFERS',
	'STATEMENT_TOO_LONG',
	'CREDIT_TOO_SMALL',
	'REFUND_TOO_LARGE',
	'REFUND_SETTLED',
	'PAYMENT_BY_WECHAT',
	'PAYMENT_USED',
	'NO_SURCHARGE',
	'DATE_AFTER_SIGNING',
	'DATE_IN_FUTURE',
	'DATE_BEFORE_CONTRACT',
	// Faults
	'CONTRACT_NOT_ACTIVE',
	'NOT_NAMED_CONTACT',
	'FAULT_CLOSED',
	'FAULT_NOT_SOLVED',
	'FAULT_SOLVED',
	'ALREADY_RESPONDED',
	'NOT_RESPONDED',
	'ALREADY_ARRIVED',
	'ON_SITE_NOT_ASKED',
	'PROMISE_IN_PAST',
	// Contracts
	'CONTRACT_NUMBER_TAKEN',
	'TERMS_CONTRADICT',
	'ALREADY_RECORDED',
	'DATE_BEFORE_DUTY',
	'DATES_REVERSED',
	'DAY_MISSING',
	// Drafts
	'TEMPLATE_VALUE_INVALID',
	'DRAFT_CHANGED',
	'DRAFT_NOT_OPEN',
	'DRAFT_NOT_SENT',
	'CHECK_BLOCKS',
	'CHECKS_OPEN',
	'ORIGINAL_INCOMPLETE',
	'COPIES_DIFFER',
	'SUPPLEMENT_OPEN',
	'SUPPLEMENT_BEFORE_CONTRACT',
	// The life of a contract
	'QUOTA_EXHAUSTED',
	'QUOTA_NOT_USED',
	'FUNCTION_NOT_DELIVERED',
	'CLAIM_NOT_ASSERTED',
	'END_PROPOSED',
	'END_NOT_AGREED',
	// The calendar
	'YEAR_TABLE_INVALID',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Refusals that any call may give, whatever it declares: the door itself speaks them. */
export const DOOR_REFUSALS = [
	'BAD_INPUT',
	'BODY_TOO_LARGE',
	'UNKNOWN_ENDPOINT',
	'WRONG_DOOR',
	'NOT_BOUND',
	'STAFF_ONLY',
	'BUSY',
	'FAILED',
] as const satisfies readonly RefusalCode[];
export type DoorRefusal = (typeof DOOR_REFUSALS)[number];

export interface Refusal<Code extends RefusalCode = RefusalCode> {
	code: Code;
	/** The input field that was refused, for BAD_INPUT: a path such as `amountFen`. */
	field?: string;
	/** Values the wording needs: a name, a time, an amount. */
	detail?: Record<string, string | number>;
}
