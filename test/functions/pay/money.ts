/** Money as people move it: through WeChat's sheet, or at the bank with a proof. */

import type { Decision } from '../../../simulator/pay';
import type { OutputOf } from '../../../types/endpoints';
import { COLLEAGUE, type Office, PAYER } from '../contract/office';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';

export const FIRST_FEN = 272_000;

interface Paying {
	openid?: string;
	stageId?: string;
	amountFen?: number;
	contractId?: string;
}

/** Opens an attempt and gives what `wx.requestPayment` takes. */
export function start({ world, purchaseId }: Office, paying: Paying = {}): Promise<OutputOf<'pay.start'>> {
	const { openid = PAYER, stageId = 'first', amountFen = FIRST_FEN, contractId = purchaseId } = paying;
	return world.get(openid, 'pay.start', { contractId, stageId, amountFen, requestId: newRequestId() });
}

/** What the person does in WeChat's sheet; gives what the telephone is told. */
export async function confirm(
	{ world }: Office,
	payment: OutputOf<'pay.start'>['payment'],
	decision?: Decision,
	openid = PAYER,
): Promise<string> {
	const { errMsg } = await world.pay.requestPayment(openid, payment, decision);
	return errMsg;
}

/** Pays through WeChat Pay and waits for the notification. Gives the attempt's id. */
export async function pay(office: Office, paying: Paying = {}): Promise<string> {
	const { attemptId, payment } = await start(office, paying);
	await confirm(office, payment, 'pay', paying.openid);
	await office.world.settled();
	return attemptId;
}

export const stageOf = ({ world, purchaseId }: Office, openid = PAYER, stageId = 'first') =>
	world.get(openid, 'pay.getStage', { contractId: purchaseId, stageId });

/** Says that a transfer was made, with a proof. */
export async function transfer(office: Office, paying: Paying & { transferredOn?: string } = {}): Promise<string> {
	const { openid = PAYER, stageId = 'first', amountFen = FIRST_FEN, transferredOn = '2026-10-12' } = paying;
	const proofUploadId = await uploadReady(office.world, openid, 'transferProof', 'pdf');
	const input = { contractId: paying.contractId ?? office.purchaseId, stageId, amountFen, transferredOn };
	const request = { ...input, proofUploadId, requestId: newRequestId() };
	return (await office.world.get(openid, 'pay.submitTransfer', request)).transferId;
}

/** The events of a contract as they stand in the log. */
export function eventsOf({ world }: Office, contractId: string, type?: string) {
	const query = { stream: `contract:${contractId}`, ...(type ? { 'event.type': type } : {}) };
	return world.database.documents('events', { query }) as unknown as {
		number: number;
		actor: { openid: string | null; name: string };
		event: { type: string; occurredAtMs: number; [field: string]: unknown };
	}[];
}

/** What must hold whatever the notification did: one payment, one receipt, nothing left. */
export async function expectPaidOnce(office: Office): Promise<void> {
	const { stage, payments, creditFen } = await stageOf(office);
	expect(stage).toMatchObject({ status: 'paid', paidFen: FIRST_FEN, remainingFen: 0 });
	expect(payments).toMatchObject([
		{ amountFen: FIRST_FEN, surplusFen: 0, receiptNumber: expect.stringMatching(/-SJ001$/) },
	]);
	expect(creditFen).toBe(0);
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toHaveLength(1);
	const messages = office.world.database.documents('outbox', { query: { template: 'paymentReceived' } });
	expect(messages.map((message) => message.toOpenid).sort()).toEqual([COLLEAGUE, PAYER].sort());
}
