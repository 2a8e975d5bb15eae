import { ENGINEER, FINANCE } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { booksProvocations } from './booksProvocations';
import { invoiceProvocations } from './invoiceProvocations';

const PERIOD = { from: '2026-10-01', to: '2026-10-31' };
const REVERSED = { from: '2026-10-31', to: '2026-10-01' };

/** What is read of money. */
const reading = {
	'finance.listDue': { NOT_ALLOWED: async () => [ENGINEER, {}] },
	'finance.listTasks': { NOT_ALLOWED: async () => [ENGINEER, {}] },
	'finance.getAccount': {
		NOT_FOUND: async () => [FINANCE, { contractId: NOWHERE }],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, { contractId: purchaseId }],
	},
	'finance.getStatement': {
		NOT_FOUND: async () => [FINANCE, { contractId: NOWHERE, ...PERIOD }],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, { contractId: purchaseId, ...PERIOD }],
		DATES_REVERSED: async ({ purchaseId }) => [FINANCE, { contractId: purchaseId, ...REVERSED }],
		STATEMENT_TOO_LONG: NO_WAY_YET,
	},
	'finance.getStatementPdf': {
		NOT_FOUND: async () => [FINANCE, { contractId: NOWHERE, ...PERIOD }],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, { contractId: purchaseId, ...PERIOD }],
		DATES_REVERSED: async ({ purchaseId }) => [FINANCE, { contractId: purchaseId, ...REVERSED }],
		STATEMENT_TOO_LONG: NO_WAY_YET,
	},
} satisfies Partial<ProvocationsOf<'finance'>>;

export const financeProvocations: ProvocationsOf<'finance'> = {
	...reading,
	...invoiceProvocations,
	...booksProvocations,
};
