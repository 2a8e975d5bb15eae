/** What the staff read of money: due by age, what waits for them, the account and the statement of a contract. */
import { endpoint } from '../endpoint';
import { count, epochMs, flag, id, list, maybe, object, oneOf, optional, sumFen, words } from '../schema';
import { duty } from '../views';
import { accountView, statementView } from '../views-money';
import { statementInput } from './account';

/** How long ago it should have been paid, in days; `undated`: no time is agreed, or not known yet. */
const AGES = ['notDue', 'undated', 'upTo30', 'upTo60', 'upTo90', 'over90'] as const;

const MONEY_TASKS = ['refundAsked', 'refundAbnormal', 'refundToTransfer', 'invoiceAsked', 'claimAsserted'] as const;

export const financeEndpoints = {
	/** What clients owe, oldest first, with the sum of each age. `partial`: there is more than one look can add up. */
	'finance.listDue': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({
			ages: list(object({ age: oneOf(AGES), amountFen: sumFen(), count: count(100_000) }), AGES.length),
			rows: list(object({ duty, age: oneOf(AGES), daysLate: count(100_000) })),
			partial: flag(),
		}),
		refusals: ['NOT_ALLOWED'],
	}),

	/** What waits for the staff, the oldest first. */
	'finance.listTasks': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(object({ sinceMs: epochMs(), id: id() })) }),
		output: object({
			tasks: list(
				object({
					id: id(),
					kind: oneOf(MONEY_TASKS),
					contractId: id(),
					companyName: words(),
					ref: words(),
					amountFen: sumFen(),
					sinceMs: epochMs(),
					byName: words(),
				}),
				50,
			),
			nextCursor: maybe(object({ sinceMs: epochMs(), id: id() })),
		}),
		refusals: ['NOT_ALLOWED'],
	}),

	'finance.getAccount': endpoint({
		caller: 'staff',
		input: object({ contractId: id() }),
		output: accountView,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	'finance.getStatement': endpoint({
		caller: 'staff',
		input: statementInput,
		output: statementView,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'DATES_REVERSED', 'STATEMENT_TOO_LONG'],
	}),

	'finance.getStatementPdf': endpoint({
		caller: 'staff',
		input: statementInput,
		output: object({ url: words(), fileName: words() }),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'DATES_REVERSED', 'STATEMENT_TOO_LONG'],
	}),
};
