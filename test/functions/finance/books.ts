/** Money on a contract as the staff move it: booked, waived, granted, sent back; and surcharges. */
import type { InputOf, OutputOf } from '../../../types/endpoints';
import { purchaseTerms, source } from '../../domain/contract/terms';
import { ENGINEER, FINANCE, importContract, type Office, PAYER, SIGNED_TODAY } from '../contract/office';
import { report, respond } from '../fault/life';
import { confirm, FIRST_FEN, start } from '../pay/money';
import { missEarlier } from '../record/life';
import { newRequestId } from '../support/people';

/** A contract of its own, so that what happens to its money is no other test's concern; a fault of the client adds 10 %. */
export const ownContract = ({ world, companyId }: Office): Promise<string> =>
	importContract(world, companyId, purchaseTerms({ ...SIGNED_TODAY, surcharge: { shareBp: 1000, ...source('c4') } }));

export const bookInput = (contractId: string, values: Partial<InputOf<'finance.bookTransfer'>> = {}) => ({
	...{ contractId, stageId: 'first', method: 'bankTransfer' as const, amountFen: FIRST_FEN, valueDate: '2026-10-12' },
	...{ requestId: newRequestId(), ...values },
});

export const waiveInput = (contractId: string, stageId: string, amountFen: number) => ({
	...{ contractId, stageId, amountFen, reason: '工期延误', requestId: newRequestId() },
});

export const grantInput = (contractId: string, amountFen: number) => ({
	...{ contractId, amountFen, reason: '补偿停机', requestId: newRequestId() },
});

export const refundInput = (contractId: string, values: Partial<InputOf<'finance.startRefund'>> = {}) => ({
	...{ contractId, way: 'wechatPay' as const, amountFen: FIRST_FEN, reason: '重复付款退回', requestId: newRequestId() },
	...values,
});

/** Somebody pays through WeChat what a transfer has settled meanwhile: all of it is credit. */
export async function payTwice(office: Office, contractId = office.purchaseId): Promise<void> {
	const { payment } = await start(office, { contractId });
	await office.world.get(FINANCE, 'finance.bookTransfer', bookInput(contractId));
	await confirm(office, payment);
	await office.world.settled();
}

export const booksOf = ({ world }: Office, contractId: string): Promise<OutputOf<'finance.getBooks'>> =>
	world.get(FINANCE, 'finance.getBooks', { contractId });

/** The client asks for credit back. Gives the id of what it asked. */
export async function ask(office: Office, contractId: string, amountFen: number): Promise<string> {
	const asked = { contractId, amountFen, note: '退回原账户', requestId: newRequestId() };
	await office.world.get(PAYER, 'account.askRefund', asked);
	return (await booksOf(office, contractId)).asks[0]?.id ?? '';
}

/** Money that goes back by a transfer, not made yet. Gives the id of the refund. */
export async function startTransferBack(office: Office, contractId: string, amountFen: number): Promise<string> {
	await office.world.get(FINANCE, 'finance.grantCredit', grantInput(contractId, amountFen));
	await office.world.get(FINANCE, 'finance.startRefund', refundInput(contractId, { way: 'bankTransfer', amountFen }));
	return (await booksOf(office, contractId)).refunds[0]?.id ?? '';
}

export const paidBackInput = (contractId: string, refundId: string, valueDate = '2026-10-12') => ({
	...{ contractId, refundId, valueDate, note: '转到尾号 6688 的账户', requestId: newRequestId() },
});

/** A claim of the client that waits for us. */
export async function claimed(office: Office): Promise<{ contractId: string; key: string; amountFen: number }> {
	const { contractId, key } = await missEarlier(office);
	await office.world.get(PAYER, 'contract.assertClaim', { contractId, key, amountFen: 800, reason: '答复晚了' });
	return { contractId, key, amountFen: 800 };
}

export const concedeInput = (of: { contractId: string; key: string; amountFen: number }) => ({
	...{ ...of, reason: '情况属实', requestId: newRequestId() },
});

export const proposeInput = (contractId: string, values: Partial<InputOf<'finance.proposeSurcharge'>> = {}) => ({
	...{ contractId, reason: '误删了会员数据', requestId: newRequestId(), ...values },
});

export const answerInput = (contractId: string, surchargeId: string, agreed = true, note = '') => ({
	...{ contractId, surchargeId, agreed, note, requestId: newRequestId() },
});

/** A surcharge for a fault that somebody works on, told to the client. */
export async function proposed(office: Office): Promise<{ contractId: string; surchargeId: string; faultId: string }> {
	const contractId = await ownContract(office);
	const faultId = await report(office, { contractId });
	await respond(office, faultId);
	await office.world.get(ENGINEER, 'finance.proposeSurcharge', proposeInput(contractId, { faultId }));
	const { surcharges } = await office.world.get(PAYER, 'account.getSurcharges', { contractId });
	return { contractId, faultId, surchargeId: surcharges[0]?.id ?? '' };
}
