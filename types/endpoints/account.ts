/** What a client reads of its money over all contracts: what it owes now, its history, its statements. */
import { endpoint } from '../endpoint';
import { date, flag, id, list, object, sumFen, words } from '../schema';
import { contractCard, duty } from '../views';
import { accountView, statementView } from '../views-money';

/** Days from … to, both included. */
export const statementInput = object({ contractId: id(), from: date(), to: date() });

export const accountEndpoints = {
	/** What the companies of the caller owe now, by due time, and what of theirs lies with us. */
	'account.list': endpoint({
		caller: 'customer',
		input: object({}),
		output: object({
			openFen: sumFen(),
			creditFen: sumFen(),
			duties: list(duty, 50),
			contracts: list(contractCard, 50),
			mayPay: flag(),
		}),
		refusals: [],
	}),

	/** The account of one contract: its sums, its stages, its payments. */
	'account.get': endpoint({
		caller: 'customer',
		input: object({ contractId: id() }),
		output: object({ ...accountView.shape, mayPay: flag() }),
		refusals: ['NOT_FOUND'],
	}),

	/** Every entry of a period between its opening and its closing balance. */
	'account.getStatement': endpoint({
		caller: 'customer',
		input: statementInput,
		output: statementView,
		refusals: ['NOT_FOUND', 'DATES_REVERSED', 'STATEMENT_TOO_LONG'],
	}),

	'account.getStatementPdf': endpoint({
		caller: 'customer',
		input: statementInput,
		output: object({ url: words(), fileName: words() }),
		refusals: ['NOT_FOUND', 'DATES_REVERSED', 'STATEMENT_TOO_LONG'],
	}),
};
