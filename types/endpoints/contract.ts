import { SIDES } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, epochMs, flag, id, list, maybe, object, oneOf, optional, sumFen, words } from '../schema';
import { contractCard, duty, explanation, paymentCard, stageView } from '../views';

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
			stages: list(stageView, 24),
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
					quotes: list(words(), 20),
				}),
				120,
			),
			versions: list(object({ version: count(1000), holdsFrom: date(), recordedAtMs: epochMs(), byName: words() }), 20),
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
