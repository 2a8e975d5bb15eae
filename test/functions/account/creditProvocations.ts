import { FINANCE, PAYER, READER } from '../contract/office';
import { NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { solve } from '../fault/life';
import { RISKY_WORDS } from '../fault/provocations';
import { answerInput, ownContract, proposed, waiveInput } from '../finance/books';
import { FIRST_FEN } from '../pay/money';
import { newRequestId } from '../support/people';

const useInput = (contractId: string, values: { stageId?: string; amountFen?: number } = {}) => ({
	...{ contractId, stageId: 'first', amountFen: 1, requestId: newRequestId(), ...values },
});
const askInput = (contractId: string, note = '') => ({ contractId, amountFen: 1, note, requestId: newRequestId() });

/** What a client does with its credit and a surcharge. */
export const creditProvocations = {
	'account.getCredit': { NOT_FOUND: async () => [PAYER, { contractId: NOWHERE }] },
	'account.useCredit': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, useInput(purchaseId, { stageId: 'other' })],
		NOT_ALLOWED: async ({ purchaseId }) => [READER, useInput(purchaseId)],
		STAGE_NOT_OPEN: async ({ purchaseId }) => [PAYER, useInput(purchaseId, { stageId: 'last' })],
		STAGE_PAID: async (office) => {
			const contractId = await ownContract(office);
			await office.world.get(FINANCE, 'finance.waiveStage', waiveInput(contractId, 'first', FIRST_FEN));
			return [PAYER, useInput(contractId)];
		},
		AMOUNT_TOO_LARGE: async ({ purchaseId }) => [PAYER, useInput(purchaseId, { amountFen: FIRST_FEN + 1 })],
		CREDIT_TOO_SMALL: async ({ purchaseId }) => [PAYER, useInput(purchaseId)],
	},
	'account.askRefund': {
		NOT_FOUND: async () => [PAYER, askInput(NOWHERE)],
		NOT_ALLOWED: async ({ purchaseId }) => [READER, askInput(purchaseId)],
		CREDIT_TOO_SMALL: async ({ purchaseId }) => [PAYER, askInput(purchaseId)],
		CONTENT_REFUSED: async ({ purchaseId }) => [PAYER, askInput(purchaseId, RISKY_WORDS)],
	},
	'account.getSurcharges': { NOT_FOUND: async () => [PAYER, { contractId: NOWHERE }] },
	'account.answerSurcharge': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, answerInput(purchaseId, NOWHERE)],
		NOT_ALLOWED: async ({ purchaseId }) => [READER, answerInput(purchaseId, NOWHERE)],
		ALREADY_RECORDED: async (office) => {
			const { contractId, surchargeId } = await proposed(office);
			await office.world.get(PAYER, 'account.answerSurcharge', answerInput(contractId, surchargeId));
			return [PAYER, answerInput(contractId, surchargeId, false)];
		},
		FAULT_SOLVED: async (office) => {
			const { contractId, surchargeId, faultId } = await proposed(office);
			await solve(office, faultId);
			return [PAYER, answerInput(contractId, surchargeId)];
		},
		CONTENT_REFUSED: async ({ purchaseId }) => [PAYER, answerInput(purchaseId, NOWHERE, false, RISKY_WORDS)],
	},
} satisfies Partial<ProvocationsOf<'account'>>;
