/** Contracts and supplements before they are signed, as staff prepare them. */
import { CONTRACT_KINDS, DRAFT_STATUSES, SEALS, SIDES } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, epochMs, flag, type In, id, list, maybe, object, oneOf, optional, text, words } from '../schema';
import { draftTerms } from '../terms';
import { checkView, PARAMETERS_MAX, parameterView } from '../views-contract';

const NOTE_MAX = 500;
const VALUE_MAX = 400;

/** What a template asks for. A value left empty is a blank of the contract. */
export const TEMPLATE_FIELD_TYPES = ['text', 'date', 'yuan', 'count', 'hours', 'percent', 'choice'] as const;
const templateField = object({
	key: id(),
	label: words(),
	type: oneOf(TEMPLATE_FIELD_TYPES),
	/** What stands there at first: the agency's own details, the usual number. */
	preset: words(),
	/** Without it the contract has a blank that blocks. */
	needed: flag(),
	choices: list(object({ value: words(), label: words() }), 12),
	/** Under which heading the form shows it. */
	group: words(),
});

const values = list(object({ key: id(), value: text(VALUE_MAX, 0) }), 80);

const draftStep = object({
	kind: oneOf(['started', 'changed', 'acknowledged', 'sent', 'objected', 'takenBack', 'dropped', 'activated'] as const),
	atMs: epochMs(),
	byName: words(),
	side: oneOf([...SIDES, 'system'] as const),
	note: maybe(words()),
});

export const draftCard = object({
	id: id(),
	companyId: id(),
	companyName: words(),
	/** The contract that a supplement belongs to. */
	contractId: maybe(id()),
	kind: oneOf(CONTRACT_KINDS),
	title: words(),
	number: words(),
	status: oneOf(DRAFT_STATUSES),
	changedAtMs: epochMs(),
});

export type DraftCard = In<typeof draftCard>;

const draft = object({
	card: draftCard,
	/** Grows with every change: a change names the one it was made on. */
	revision: count(100_000),
	/** From which day a supplement holds; null for a contract, and while it is not said. */
	holdsFrom: maybe(date()),
	terms: draftTerms,
	/** What was entered into the template; null when the words were written by hand since. */
	values: maybe(values),
	fields: list(templateField, 80),
	parameters: list(parameterView, PARAMETERS_MAX),
	/** How many numbers the words have, and how many of them are live parameters. */
	numbers: object({ total: count(1_000_000), live: count(1_000_000), excluded: count(1_000_000) }),
	checks: list(checkView, 200),
	steps: list(draftStep, 200),
});

const revision = count(100_000);

export const draftEndpoints = {
	/** The kinds of contract that staff can start from, with what each asks for. */
	'draft.listTemplates': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({
			templates: list(
				object({ kind: oneOf(CONTRACT_KINDS), title: words(), about: words(), fields: list(templateField, 80) }),
				10,
			),
		}),
		refusals: [],
	}),

	/** Begins a contract from the template of its kind. Administrators. */
	'draft.start': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), kind: oneOf(CONTRACT_KINDS), values, requestId: id() }),
		output: object({ draftId: id() }),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TEMPLATE_VALUE_INVALID'],
	}),

	/** Begins a contract from terms as data: a paper that no template knows. Administrators. */
	'draft.startFromTerms': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), terms: draftTerms, requestId: id() }),
		output: object({ draftId: id() }),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND'],
	}),

	/** Begins a supplement: the terms in force, to be changed from a day on. Administrators. */
	'draft.startSupplement': endpoint({
		caller: 'staff',
		input: object({ contractId: id(), title: text(60), requestId: id() }),
		output: object({ draftId: id() }),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'CONTRACT_NOT_ACTIVE', 'SUPPLEMENT_OPEN'],
	}),

	'draft.list': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(id()) }),
		output: object({ drafts: list(draftCard, 50), nextCursor: maybe(id()) }),
		refusals: [],
	}),

	'draft.get': endpoint({
		caller: 'staff',
		input: object({ draftId: id() }),
		output: draft,
		refusals: ['NOT_FOUND'],
	}),

	/** Enters values into the template anew; words written by hand since are lost, so the client asks first. */
	'draft.fill': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), revision, values }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_CHANGED', 'DRAFT_NOT_OPEN', 'TEMPLATE_VALUE_INVALID'],
	}),

	/** Changes terms and words by hand. */
	'draft.change': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), revision, terms: draftTerms, holdsFrom: maybe(date()) }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_CHANGED', 'DRAFT_NOT_OPEN', 'SUPPLEMENT_BEFORE_CONTRACT'],
	}),

	/** Answers for a warning by name. */
	'draft.acknowledge': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), checkKey: id(), note: text(NOTE_MAX) }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_NOT_OPEN', 'CHECK_BLOCKS'],
	}),

	/** Shows it to the client's contacts to read before they sign. Blocked by errors and by warnings nobody answered for. */
	'draft.send': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), revision }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_CHANGED', 'DRAFT_NOT_OPEN', 'CHECKS_OPEN'],
	}),

	/** Takes it back to change it. */
	'draft.takeBack': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), reason: text(NOTE_MAX) }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_NOT_SENT'],
	}),

	/** Gives it up; it stays readable for staff. */
	'draft.drop': endpoint({
		caller: 'staff',
		input: object({ draftId: id(), reason: text(NOTE_MAX) }),
		output: draft,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'DRAFT_NOT_OPEN'],
	}),

	/**
	 * The sealed original is here: its scanned files, who signed and sealed it for whom, the day, the number of copies.
	 * The contract, or the supplement, holds from then on. Administrators.
	 */
	'draft.activate': endpoint({
		caller: 'staff',
		input: object({
			draftId: id(),
			revision,
			uploadIds: list(id(), 20),
			signedOn: date(),
			signers: list(object({ side: oneOf(SIDES), name: text(30), capacity: text(20), seal: oneOf(SEALS) }), 8),
			copies: count(20, 1),
		}),
		output: object({ contractId: id() }),
		refusals: [
			'NOT_ALLOWED',
			'NOT_FOUND',
			'DRAFT_CHANGED',
			'DRAFT_NOT_SENT',
			'CHECKS_OPEN',
			'FILE_NOT_YOURS',
			'ORIGINAL_INCOMPLETE',
			'COPIES_DIFFER',
			'DATE_IN_FUTURE',
			'CONTRACT_NUMBER_TAKEN',
			'CONTRACT_NOT_ACTIVE',
			'SUPPLEMENT_BEFORE_CONTRACT',
			'TERMS_CONTRADICT',
		],
	}),
};

/** The same draft as the client reads it: the words, the checks left to staff. */
export const sentDraft = object({
	card: draftCard,
	holdsFrom: maybe(date()),
	parties: list(object({ side: oneOf(SIDES), label: words(), name: words() }), 2),
	clauses: list(object({ id: id(), label: words(), heading: maybe(words()), text: words(), struck: flag() }), 160),
	parameters: list(parameterView, PARAMETERS_MAX),
	steps: list(draftStep, 200),
});
