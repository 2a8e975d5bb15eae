import { SIDES } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, epochMs, flag, id, list, maybe, object, oneOf, optional, sumFen, words } from '../schema';
import { contractCard, duty, paymentCard, stageView } from '../views';
import {
	claimView,
	endProposalView,
	evidenceView,
	functionView,
	judgedView,
	originalView,
	PARAMETERS_MAX,
	parameterView,
	priceView,
	quotaView,
	renewalProposalView,
	standingRecordView,
} from '../views-contract';
import { explanation } from '../views-explain';

const party = object({ side: oneOf(SIDES), label: words(), name: words() });

export const contractEndpoints = {
	/** The contracts of the caller's companies. */
	'contract.list': endpoint({
		caller: 'customer',
		input: object({ cursor: optional(id()) }),
		output: object({ contracts: list(contractCard, 50), nextCursor: maybe(id()) }),
		refusals: [],
	}),

	/** One contract: parties under its own labels, term, money, duties of both sides, clauses, versions. */
	'contract.get': endpoint({
		caller: 'bound',
		input: object({ contractId: id() }),
		output: object({
			card: contractCard,
			parties: list(party, 2),
			signedOn: date(),
			endsBy: maybe(words()),
			duties: list(duty, 100),
			/** Settled duties, newest first. */
			done: list(duty, 50),
			/** Each year of a yearly fee is one. */
			stages: list(stageView, 240),
			payments: list(paymentCard, 50),
			creditFen: sumFen(),
			clauses: list(
				object({
					id: id(),
					label: words(),
					heading: maybe(words()),
					text: words(),
					struck: flag(),
					dutyIds: list(id(), 60),
					/** Where its live numbers stand in the text: from, to (not included). */
					marks: list(object({ start: count(5000), end: count(5000) }), 60),
					/** A supplement set something of it anew: by which version. */
					changedBy: maybe(count(1000)),
				}),
				160,
			),
			versions: list(
				object({
					version: count(1000),
					title: words(),
					holdsFrom: date(),
					recordedAtMs: epochMs(),
					byName: words(),
					inForce: flag(),
					signedOn: date(),
					signers: originalView.shape.signers,
					fileCount: count(20),
				}),
				200,
			),
			/** How many numbers the words have; all of them are live parameters or excluded with a reason. */
			numbers: object({ total: count(1_000_000), live: count(1_000_000), excluded: count(1_000_000) }),
			quotas: list(quotaView, 12),
			prices: list(priceView, 81),
			functions: list(functionView, 80),
			claims: list(claimView, 60),
			claimsVisible: flag(),
			standingRecords: list(standingRecordView, 100),
			/** What opened stages and started clocks; corrected ones with what stood there before. */
			evidence: list(evidenceView, 60),
			/** Standing promises of the other side from which this reader's side may allow an exception. */
			consents: list(id(), 40),
			/** What either side may tell: the terms that speak of occasions, with who then owes. */
			occasions: list(
				object({ termId: id(), title: words(), on: words(), owner: oneOf(SIDES), needsDay: flag(), clause: words() }),
				40,
			),
			endProposals: list(endProposalView, 20),
			/** Newest first; the first one in a term is the talk that the contract asks for. */
			renewalProposals: list(renewalProposalView, 20),
			ending: maybe(object({ on: date(), how: oneOf(['term', 'lapse', 'consent'] as const) })),
			/** What this caller may do now; the screens offer nothing else. */
			actions: list(
				oneOf([
					'recordEvidence',
					'recordOccasion',
					'startSupplement',
					'proposeRenewal',
					'proposeEnd',
					'answerEnd',
					'sealEnd',
					'assertClaim',
					'useQuota',
					'checkFunction',
					'answerFunction',
					'showClaims',
				] as const),
				20,
			),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** One version as it was signed: its words, its parameters, its sealed original. */
	'contract.getVersion': endpoint({
		caller: 'bound',
		input: object({ contractId: id(), version: count(1000, 1) }),
		output: object({
			version: count(1000),
			title: words(),
			holdsFrom: date(),
			clauses: list(object({ id: id(), label: words(), heading: maybe(words()), text: words(), struck: flag() }), 160),
			parameters: list(parameterView, PARAMETERS_MAX),
			exclusions: list(object({ reason: words(), clause: words(), quote: words() }), 120),
			original: originalView,
			/** Warnings that staff answered for before it was sent. Staff alone see them. */
			acknowledged: list(object({ key: words(), byName: words(), atMs: epochMs(), note: words() }), 500),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** Every verdict as it was given, beside what the same duty comes to today. */
	'contract.replay': endpoint({
		caller: 'bound',
		input: object({ contractId: id() }),
		output: object({ judged: list(judgedView, 200), more: count(100_000) }),
		refusals: ['NOT_FOUND'],
	}),

	/** The ledger of a free quota, newest first. */
	'contract.getQuota': endpoint({
		caller: 'bound',
		input: object({ contractId: id(), quotaId: id() }),
		output: object({
			quota: quotaView,
			entries: list(
				object({
					id: id(),
					/** Given back where `returned`. */
					tenths: count(10_000),
					returned: flag(),
					note: words(),
					atMs: epochMs(),
					byName: words(),
					/** What was left after it, in tenths. */
					leftTenths: maybe(count(10_000_000)),
				}),
				200,
			),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** Why this due time: clause, start, counted days, notices, what a miss costs. */
	'contract.explainDuty': endpoint({
		caller: 'bound',
		input: object({ dutyId: id() }),
		output: explanation,
		refusals: ['NOT_FOUND'],
	}),
};
