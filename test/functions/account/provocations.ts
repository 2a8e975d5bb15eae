import { PAYER } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { creditProvocations } from './creditProvocations';
import { invoiceProvocations } from './invoiceProvocations';

const PERIOD = { from: '2026-10-01', to: '2026-10-31' };
const REVERSED = { from: '2026-10-31', to: '2026-10-01' };

/** What is read of an account. */
const reading = {
	'account.get': { NOT_FOUND: async () => [PAYER, { contractId: NOWHERE }] },
	'account.getStatement': {
		NOT_FOUND: async () => [PAYER, { contractId: NOWHERE, ...PERIOD }],
		DATES_REVERSED: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, ...REVERSED }],
		STATEMENT_TOO_LONG: NO_WAY_YET,
	},
	'account.getStatementPdf': {
		NOT_FOUND: async () => [PAYER, { contractId: NOWHERE, ...PERIOD }],
		DATES_REVERSED: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, ...REVERSED }],
		STATEMENT_TOO_LONG: NO_WAY_YET,
	},
} satisfies Partial<ProvocationsOf<'account'>>;

export const accountProvocations: ProvocationsOf<'account'> = {
	...reading,
	...invoiceProvocations,
	...creditProvocations,
};
