import { DAY_KINDS } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, flag, id, list, maybe, object, oneOf, optional, words } from '../schema';
import { contractCard, duty } from '../views';

export const homeEndpoints = {
	/** The board of one company: both sides' open duties by due time, missed first. The first company when none is named. */
	'home.get': endpoint({
		caller: 'customer',
		input: object({ companyId: optional(id()) }),
		output: object({
			companyId: id(),
			companyName: words(),
			companies: list(object({ id: id(), name: words() }), 50),
			today: object({ date: date(), kind: oneOf(DAY_KINDS), holiday: maybe(words()) }),
			duties: list(duty, 24),
			/** How many open duties there are beside those listed. */
			moreDuties: count(100_000),
			contracts: list(contractCard, 12),
			mayPay: flag(),
			mayReport: flag(),
		}),
		refusals: ['NOT_FOUND'],
	}),
};
