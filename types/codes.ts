/** Who owes a duty. Never 甲方/乙方: those are labels, and one contract swaps them. */
export const SIDES = ['customer', 'agency'] as const;
export type Side = (typeof SIDES)[number];

/** The five kinds of contract the product knows (see README): each is data plus a template, nothing is hard-wired. */
export const CONTRACT_KINDS = ['development', 'enterprise', 'purchase', 'maintenance', 'itemised'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export const CONTRACT_STATUSES = ['draft', 'active', 'accepted', 'ended', 'lapsed'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** What a duty is about; the client words it. */
export const DUTY_KINDS = [
	'payment',
	'response',
	'onSite',
	'solution',
	'promisedSolution',
	'acceptance',
	'recurring',
	'oneOff',
	'standing',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/**
 * Where a duty stands at a moment. `missed` stays after the duty was done late (then `settledAtMs` says when);
 * `unknown` means that its date needs a year whose holidays are not published.
 */
export const DUTY_STATES = ['notYet', 'running', 'dueSoon', 'met', 'missed', 'waived', 'unknown', 'standing'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const URGENCIES = ['urgent', 'general'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What a response term promises. */
export const MEASURES = ['response', 'onSite', 'solution'] as const;
export type Measure = (typeof MEASURES)[number];

export const FAULT_STATUSES = ['reported', 'working', 'solved', 'closed'] as const;
export type FaultStatus = (typeof FAULT_STATUSES)[number];

/** What a contact of a customer may do beside reading: pay stages; report faults and answer for their solution. */
export const CONTACT_RIGHTS = ['pay', 'report'] as const;
export type ContactRight = (typeof CONTACT_RIGHTS)[number];

export const STAFF_ROLES = ['administrator', 'finance', 'engineer'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const PAYMENT_METHODS = ['wechatPay', 'bankTransfer'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const ATTEMPT_STATUSES = ['open', 'paid', 'closed'] as const;
export type AttemptStatus = (typeof ATTEMPT_STATUSES)[number];

export const TRANSFER_STATUSES = ['submitted', 'confirmed', 'refused'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export const STAGE_STATUSES = ['notOpen', 'open', 'partlyPaid', 'paid'] as const;
export type StageStatus = (typeof STAGE_STATUSES)[number];

/** The events of a contract from which a clock can run. */
export const TRIGGERS = ['signing', 'invoiceReceived', 'acceptance', 'delivery', 'termEnd'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const DAY_KINDS = [
	'workingDay',
	'makeUpWorkingDay',
	'weekend',
	'statutoryHoliday',
	'dayOffInLieu',
	'unknown',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** How a price is asked. */
export const PRICE_UNITS = ['year', 'time', 'piece', 'pack', 'quotation', 'free'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** What an uploaded file is for; the purpose decides type, size and who may attach it. */
export const UPLOAD_PURPOSES = ['faultPhoto', 'transferProof'] as const;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];

/** The subscribe messages the product sends. */
export const MESSAGE_TEMPLATES = [
	'faultReceived',
	'faultAnswered',
	'faultSolved',
	'paymentReceived',
	'paymentDue',
	'newFault',
	'transferSubmitted',
	'transferRefused',
] as const;
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];
