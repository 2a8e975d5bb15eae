import { purchaseTerms } from '../../domain/contract/terms';
import { COLLEAGUE, importContract, type Office, PAYER, READER, SIGNED_TODAY } from '../contract/office';
import { NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';
import { FIRST_FEN, pay, start } from './money';

const startInput = (contractId: string, values: { stageId?: string; amountFen?: number } = {}) => ({
	...{ contractId, stageId: 'first', amountFen: FIRST_FEN, requestId: newRequestId(), ...values },
});

/** A contract of its own, so that what happens to its stages is no other test's concern. */
const fresh = ({ world, companyId }: Office) => importContract(world, companyId, purchaseTerms(SIGNED_TODAY));

async function paid(office: Office): Promise<string> {
	const contractId = await fresh(office);
	await pay(office, { contractId });
	return contractId;
}

async function transferInput(
	office: Office,
	values: { contractId?: string; stageId?: string; transferredOn?: string },
) {
	const proofUploadId = await uploadReady(office.world, PAYER, 'transferProof', 'pdf');
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: 1, transferredOn: '2026-10-12' };
	return { ...input, proofUploadId, requestId: newRequestId(), ...values };
}

export const payProvocations: ProvocationsOf<'pay'> = {
	'pay.getStage': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, stageId: 'other' }],
	},
	'pay.start': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, startInput(purchaseId, { stageId: 'other' })],
		NOT_ALLOWED: async ({ purchaseId }) => [READER, startInput(purchaseId)],
		STAGE_NOT_OPEN: async ({ purchaseId }) => [PAYER, startInput(purchaseId, { stageId: 'last' })],
		STAGE_PAID: async (office) => [PAYER, startInput(await paid(office), { amountFen: 1 })],
		AMOUNT_TOO_LARGE: async ({ purchaseId }) => [PAYER, startInput(purchaseId, { amountFen: FIRST_FEN + 1 })],
		ATTEMPT_OPEN: async (office) => {
			const contractId = await fresh(office);
			await start(office, { contractId });
			return [COLLEAGUE, startInput(contractId)];
		},
		WECHAT_PAY_REFUSED: async (office) => {
			const contractId = await fresh(office);
			office.world.faults.arm('pay-order-fails', { times: 1 });
			return [PAYER, startInput(contractId)];
		},
	},
	'pay.check': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, attemptId: NOWHERE }],
	},
	'pay.submitTransfer': {
		NOT_FOUND: async (office) => [PAYER, await transferInput(office, { stageId: 'other' })],
		NOT_ALLOWED: async (office) => [READER, await transferInput(office, {})],
		STAGE_NOT_OPEN: async (office) => [PAYER, await transferInput(office, { stageId: 'last' })],
		STAGE_PAID: async (office) => [PAYER, await transferInput(office, { contractId: await paid(office) })],
		// The proof is another person's.
		FILE_NOT_YOURS: async (office) => [COLLEAGUE, await transferInput(office, {})],
		DATE_IN_FUTURE: async (office) => [PAYER, await transferInput(office, { transferredOn: '2026-10-13' })],
		DATE_BEFORE_CONTRACT: async (office) => [PAYER, await transferInput(office, { transferredOn: '2026-10-11' })],
	},
	'pay.getReceipt': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, paymentId: NOWHERE }],
	},
	'pay.getReceiptPdf': {
		NOT_FOUND: async ({ purchaseId }) => [PAYER, { contractId: purchaseId, paymentId: NOWHERE }],
	},
};
