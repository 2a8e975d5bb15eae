import { ENGINEER, FINANCE, PAYER } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { solve } from '../fault/life';
import { FIRST_FEN, pay } from '../pay/money';
import { signEnded } from '../record/life';
import { newRequestId } from '../support/people';
import {
	ask,
	bookInput,
	booksOf,
	claimed,
	concedeInput,
	grantInput,
	ownContract,
	paidBackInput,
	payTwice,
	proposed,
	proposeInput,
	refundInput,
	startTransferBack,
	waiveInput,
} from './books';

const reverseInput = (contractId: string, paymentId = NOWHERE) => ({
	...{ contractId, paymentId, reason: '记错了', requestId: newRequestId() },
});
const declineInput = (contractId: string, askId = NOWHERE) => ({
	...{ contractId, askId, reason: '已用于尾款', requestId: newRequestId() },
});
const NONE = { key: NOWHERE, amountFen: 1 };

/** A contract with a payment; of one that was booked twice, the second. */
async function withPayment(office: Parameters<typeof booksOf>[0], how: 'booked' | 'twice' | 'wechat') {
	const contractId = await ownContract(office);
	if (how === 'wechat') await pay(office, { contractId });
	else await office.world.get(FINANCE, 'finance.bookTransfer', bookInput(contractId));
	if (how === 'twice') await office.world.get(FINANCE, 'finance.bookTransfer', bookInput(contractId));
	const { payments } = await booksOf(office, contractId);
	const paymentId = (payments.find(({ surplusFen }) => surplusFen > 0) ?? payments[0])?.id ?? '';
	return { contractId, paymentId };
}

/** What the staff do to the books of a contract. */
export const booksProvocations = {
	'finance.getBooks': {
		NOT_FOUND: async () => [FINANCE, { contractId: NOWHERE }],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, { contractId: purchaseId }],
	},
	'finance.bookTransfer': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, bookInput(purchaseId, { stageId: 'other' })],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, bookInput(purchaseId)],
		DATE_IN_FUTURE: async ({ purchaseId }) => [FINANCE, bookInput(purchaseId, { valueDate: '2026-10-13' })],
		DATE_BEFORE_CONTRACT: async ({ purchaseId }) => [FINANCE, bookInput(purchaseId, { valueDate: '2026-10-11' })],
		DATE_AFTER_SIGNING: async ({ purchaseId }) => [FINANCE, bookInput(purchaseId, { method: 'deposit' })],
	},
	'finance.reversePayment': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, reverseInput(purchaseId)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, reverseInput(purchaseId)],
		PAYMENT_BY_WECHAT: async (office) => {
			const { contractId, paymentId } = await withPayment(office, 'wechat');
			return [FINANCE, reverseInput(contractId, paymentId)];
		},
		ALREADY_RECORDED: async (office) => {
			const { contractId, paymentId } = await withPayment(office, 'booked');
			await office.world.get(FINANCE, 'finance.reversePayment', reverseInput(contractId, paymentId));
			return [FINANCE, reverseInput(contractId, paymentId)];
		},
		PAYMENT_USED: async (office) => {
			const { contractId, paymentId } = await withPayment(office, 'twice');
			const back = refundInput(contractId, { way: 'bankTransfer', amountFen: 1 });
			await office.world.get(FINANCE, 'finance.startRefund', back);
			return [FINANCE, reverseInput(contractId, paymentId)];
		},
	},
	'finance.waiveStage': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, waiveInput(purchaseId, 'other', 1)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, waiveInput(purchaseId, 'first', 1)],
		// No contract takes effect with an amount left blank.
		STAGE_NOT_OPEN: NO_WAY_YET,
		STAGE_PAID: async (office) => {
			const { contractId } = await withPayment(office, 'booked');
			return [FINANCE, waiveInput(contractId, 'first', 1)];
		},
		AMOUNT_TOO_LARGE: async ({ purchaseId }) => [FINANCE, waiveInput(purchaseId, 'last', 68_001)],
	},
	'finance.grantCredit': {
		NOT_FOUND: async () => [FINANCE, grantInput(NOWHERE, 1)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, grantInput(purchaseId, 1)],
	},
	'finance.concedeClaim': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, concedeInput({ contractId: purchaseId, ...NONE })],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, concedeInput({ contractId: purchaseId, ...NONE })],
		CLAIM_NOT_ASSERTED: async (office) => {
			const claim = await claimed(office);
			await office.world.get(FINANCE, 'finance.concedeClaim', concedeInput(claim));
			return [FINANCE, concedeInput(claim)];
		},
		AMOUNT_TOO_LARGE: async (office) => {
			const claim = await claimed(office);
			return [FINANCE, concedeInput({ ...claim, amountFen: claim.amountFen + 1 })];
		},
	},
	'finance.startRefund': {
		NOT_FOUND: async () => [FINANCE, refundInput(NOWHERE)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, refundInput(purchaseId)],
		CREDIT_TOO_SMALL: async ({ purchaseId }) => [FINANCE, refundInput(purchaseId)],
		REFUND_TOO_LARGE: async (office) => {
			const { contractId } = await withPayment(office, 'twice');
			return [FINANCE, refundInput(contractId, { amountFen: 1 })];
		},
		REFUND_SETTLED: async (office) => {
			const contractId = await ownContract(office);
			await payTwice(office, contractId);
			const askId = await ask(office, contractId, 1);
			await office.world.get(FINANCE, 'finance.declineRefund', declineInput(contractId, askId));
			return [FINANCE, refundInput(contractId, { amountFen: 1, askId })];
		},
	},
	'finance.declineRefund': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, declineInput(purchaseId)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, declineInput(purchaseId)],
		REFUND_SETTLED: async (office) => {
			const contractId = await ownContract(office);
			await office.world.get(FINANCE, 'finance.grantCredit', grantInput(contractId, 1));
			const askId = await ask(office, contractId, 1);
			await office.world.get(FINANCE, 'finance.declineRefund', declineInput(contractId, askId));
			return [FINANCE, declineInput(contractId, askId)];
		},
	},
	'finance.payRefundByTransfer': {
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, paidBackInput(purchaseId, NOWHERE)],
		NOT_ALLOWED: async ({ purchaseId }) => [ENGINEER, paidBackInput(purchaseId, NOWHERE)],
		REFUND_SETTLED: async (office) => {
			const contractId = await ownContract(office);
			const refundId = await startTransferBack(office, contractId, FIRST_FEN);
			await office.world.get(FINANCE, 'finance.payRefundByTransfer', paidBackInput(contractId, refundId));
			return [FINANCE, paidBackInput(contractId, refundId)];
		},
		DATE_IN_FUTURE: async (office) => {
			const contractId = await ownContract(office);
			const refundId = await startTransferBack(office, contractId, 1);
			return [FINANCE, paidBackInput(contractId, refundId, '2026-10-13')];
		},
		DATE_BEFORE_CONTRACT: async (office) => {
			const contractId = await ownContract(office);
			const refundId = await startTransferBack(office, contractId, 1);
			return [FINANCE, paidBackInput(contractId, refundId, '2026-10-11')];
		},
	},
	'finance.getSurcharges': { NOT_FOUND: async () => [ENGINEER, { contractId: NOWHERE }] },
	'finance.proposeSurcharge': {
		NOT_FOUND: async (office) => [
			ENGINEER,
			proposeInput(await ownContract(office), { faultId: (await proposed(office)).faultId }),
		],
		CONTRACT_NOT_ACTIVE: async (office) => [ENGINEER, proposeInput(await signEnded(office))],
		NO_SURCHARGE: async ({ purchaseId }) => [ENGINEER, proposeInput(purchaseId)],
		ALREADY_RECORDED: async (office) => {
			const { contractId, faultId } = await proposed(office);
			return [ENGINEER, proposeInput(contractId, { faultId })];
		},
		FAULT_SOLVED: async (office) => {
			const { contractId, surchargeId, faultId } = await proposed(office);
			const declined = { contractId, surchargeId, agreed: false, note: '', requestId: newRequestId() };
			await office.world.get(PAYER, 'account.answerSurcharge', declined);
			await solve(office, faultId);
			return [ENGINEER, proposeInput(contractId, { faultId })];
		},
	},
} satisfies Partial<ProvocationsOf<'finance'>>;
