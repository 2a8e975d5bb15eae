/** Who owes a duty. Never 甲方/乙方: those are labels, and one contract swaps them. */
export const SIDES = ['customer', 'agency'] as const;
export type Side = (typeof SIDES)[number];

/** The five kinds of contract the product knows (see README): each is data plus a template, nothing is hard-wired. */
export const CONTRACT_KINDS = ['development', 'enterprise', 'purchase', 'maintenance', 'itemised'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/**
 * The life of a contract from its sealed original on (before that it is a draft). `active`, `accepted` and `renewed`
 * are in force; `lapsed`: nobody renewed it where the contract says that it then dissolves.
 */
export const CONTRACT_STATUSES = ['active', 'accepted', 'renewed', 'ended', 'lapsed', 'endedByConsent'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];
export const STATUSES_IN_FORCE: readonly ContractStatus[] = ['active', 'accepted', 'renewed'];

/** The life of a draft: of a contract, or of a supplement to one. */
export const DRAFT_STATUSES = ['draft', 'sent', 'activated', 'dropped'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

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
	'occasion',
	'standing',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/**
 * Where a duty stands at a moment. `missed` becomes `metLate` when it is done after all: late stays late. `unknown`
 * means that its date needs a year whose holidays are not published.
 */
export const DUTY_STATES = [
	'notYet',
	'running',
	'dueSoon',
	'met',
	'metLate',
	'missed',
	'waived',
	'unknown',
	'standing',
] as const;
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

/** `deposit`: paid before the contract was signed, and counted towards it. */
export const PAYMENT_METHODS = ['wechatPay', 'bankTransfer', 'deposit'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const ATTEMPT_STATUSES = ['open', 'paid', 'closed'] as const;
export type AttemptStatus = (typeof ATTEMPT_STATUSES)[number];

export const TRANSFER_STATUSES = ['submitted', 'confirmed', 'refused'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

export const STAGE_STATUSES = ['notOpen', 'open', 'partlyPaid', 'paid', 'waived'] as const;
export type StageStatus = (typeof STAGE_STATUSES)[number];

/** What is to be paid: a fee of the contract, a penalty that was asserted, a surcharge that was agreed to. */
export const STAGE_KINDS = ['fee', 'penalty', 'surcharge'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** The life of a surcharge: told with its reason and rate, and answered before the work. */
export const SURCHARGE_STATUSES = ['proposed', 'agreed', 'declined'] as const;
export type SurchargeStatus = (typeof SURCHARGE_STATUSES)[number];

/**
 * The life of a refund. WeChat taking it means `processing` alone; `closed` and `refused` give the money back to the
 * client's credit, `abnormal` waits for the staff: it can't reach the payer that way.
 */
export const REFUND_STATUSES = ['processing', 'success', 'closed', 'refused', 'abnormal'] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];
export const REFUND_WAYS = ['wechatPay', 'bankTransfer'] as const;
export type RefundWay = (typeof REFUND_WAYS)[number];

/** 数电票: an ordinary or a special VAT invoice. */
export const INVOICE_KINDS = ['ordinary', 'special'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** Why a taxpayer id looks wrong: its length, a character that codes leave out, or one of the two checks. */
export const TAXPAYER_DOUBTS = ['length', 'characters', 'check', 'organisationCheck'] as const;
export type TaxpayerDoubt = (typeof TAXPAYER_DOUBTS)[number];

/**
 * The accounts of a contract's ledger. Debits: what the client owes, money on our accounts, what was waived, what we
 * conceded. Credits: fees that fell due to be paid, penalties asserted, money for stages that are not open yet, the
 * client's credit, refunds on their way.
 */
export const LEDGER_ACCOUNTS = [
	'receivable',
	'wechatPay',
	'bank',
	'waived',
	'compensation',
	'revenue',
	'penalty',
	'advance',
	'credit',
	'refunding',
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];
export const DEBIT_ACCOUNTS: readonly LedgerAccount[] = ['receivable', 'wechatPay', 'bank', 'waived', 'compensation'];

/** The evidence that opens a payment stage. */
export const STAGE_OPENERS = ['signing', 'acceptance', 'invoiceReceived', 'delivery'] as const;
export type StageOpener = (typeof STAGE_OPENERS)[number];

/** The events of a contract from which a clock can run. `stageOpened`: the evidence of the stage itself. */
export const TRIGGERS = [...STAGE_OPENERS, 'stageOpened', 'termEnd', 'serviceEnd'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What happens now and then, and makes one side owe an answer, a repair or a notice. */
export const OCCASIONS = [
	'changeRequest',
	'qualityDefect',
	'complaint',
	'contactChange',
	'maintainerChange',
	'securityIncident',
	'reportAsked',
	'checkAsked',
	'trainingAsked',
	'delay',
	'downtime',
	'serviceDone',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Where a function of a purchased system works. */
export const FUNCTION_PARTS = ['miniProgram', 'desktop', 'app'] as const;
export type FunctionPart = (typeof FUNCTION_PARTS)[number];

/** How far a line of the function list is. The client accepts or refuses; the rest is ours. */
export const FUNCTION_STATES = ['owed', 'delivered', 'tested', 'accepted', 'refused'] as const;
export type FunctionState = (typeof FUNCTION_STATES)[number];

/** Why a number in the words of a contract is no parameter. `restated`: another clause says the same parameter. */
export const EXCLUSION_REASONS = [
	'reference',
	'restated',
	'identifier',
	'law',
	'definition',
	'capacity',
	'wording',
	'description',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** What a standing promise is recorded with. A consent allows an exception, once. */
export const STANDING_RECORDS = ['kept', 'broken', 'consent', 'consentRefused'] as const;
export type StandingRecordKind = (typeof STANDING_RECORDS)[number];

/**
 * A claim is asserted by a person; before that it is a possible one, which no one owes. `corrected`: later evidence, such
 * as a transfer recorded after the fact, lowered it. `conceded`: we grant what the client claims, as its credit.
 */
export const CLAIM_STATUSES = ['possible', 'asserted', 'reduced', 'corrected', 'conceded', 'givenUp'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a seal or a signature stands under an original. */
export const SEALS = ['officialSeal', 'contractSeal', 'none'] as const;
export type Seal = (typeof SEALS)[number];

/** Why a second verdict stands beside the first. */
export const VERDICT_REASONS = ['evidence', 'supplement', 'calendar'] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

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
export const UPLOAD_PURPOSES = ['faultPhoto', 'transferProof', 'sealedOriginal', 'invoiceFile'] as const;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];

/**
 * Why nobody is sure that somebody heard a reminder. `nobody`: no one is left who may act and accepts messages;
 * `notTaken`: WeChat could not take it; `unknown`: WeChat gave no answer.
 */
export const UNHEARD_REASONS = ['nobody', 'notTaken', 'unknown'] as const;
export type UnheardReason = (typeof UNHEARD_REASONS)[number];

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
	'draftSent',
	'draftObjected',
	'contractChanged',
	'endProposed',
	'newOccasion',
	'dutyDue',
	'paymentMissed',
	'serviceEnding',
	'serviceLapsed',
	'serviceRevived',
	'invoiceIssued',
	'invoiceChanged',
	'paymentApplied',
	'invoiceAsked',
	'refundDone',
	'creditGranted',
	'surchargeProposed',
] as const;
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];
