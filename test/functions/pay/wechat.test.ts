import { COLLEAGUE, FOREIGNER, givenOffice, type Office, PAYER } from '../contract/office';
import { bindContact, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import { confirm, eventsOf, FIRST_FEN, pay, stageOf, start } from './money';

const MINUTE_MS = 60_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

/** What must hold whatever the notification did: one payment, one receipt, nothing left. */
async function expectPaidOnce() {
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

test('a stage is paid whole, and its receipt says so in words', async () => {
	const attemptId = await pay(office);
	await expectPaidOnce();
	const check = { contractId: office.purchaseId, attemptId };
	const { status, paymentId } = await office.world.get(PAYER, 'pay.check', check);
	expect(status).toBe('paid');
	const receipt = await office.world.get(COLLEAGUE, 'pay.getReceipt', {
		contractId: office.purchaseId,
		paymentId: paymentId ?? '',
	});
	expect(receipt).toMatchObject({
		...{ amountInWords: '贰仟柒佰贰拾元整', payerName: '山栀茶业', payeeName: '青禾数字' },
		...{ stageRemainingFen: 0, contractPaidFen: FIRST_FEN, contractTotalFen: 340_000, creditFen: 0 },
		daysEarly: { days: 7, late: false },
	});
});

test('a stage is paid in parts; each receipt says what remained when it was issued', async () => {
	await pay(office, { amountFen: 100_000 });
	expect((await stageOf(office)).stage).toMatchObject({ status: 'partlyPaid', remainingFen: 172_000 });
	await pay(office, { amountFen: 172_000, openid: COLLEAGUE });
	const { payments } = await stageOf(office);
	const receipts = await Promise.all(
		payments.map(({ id }) =>
			office.world.get(PAYER, 'pay.getReceipt', { contractId: office.purchaseId, paymentId: id }),
		),
	);
	const shown = receipts.map(({ payment, stageRemainingFen, contractPaidFen, daysEarly }) => [
		payment.receiptNumber.slice(-3),
		stageRemainingFen,
		contractPaidFen,
		daysEarly,
	]);
	expect(shown.sort()).toEqual([
		['001', 172_000, 100_000, null],
		['002', 0, FIRST_FEN, { days: 7, late: false }],
	]);
});

test('paid after it was missed: the receipt says how late', async () => {
	await office.world.clock.advanceTo(Date.parse('2026-10-22T10:00:00+08:00'));
	await pay(office);
	const [payment] = (await stageOf(office)).payments;
	const receipt = await office.world.get(PAYER, 'pay.getReceipt', {
		contractId: office.purchaseId,
		paymentId: payment?.id ?? '',
	});
	expect(receipt.daysEarly).toEqual({ days: 3, late: true });
	expect(eventsOf(office, office.purchaseId, 'dutyJudged').map(({ event }) => event.verdict)).toEqual(['missed']);
});

// A callback that fails is repeated for up to two days; nothing counts twice.
test('the notification comes twice at once', async () => {
	office.world.faults.arm('pay-notification-twice', { times: 1 });
	await pay(office);
	await expectPaidOnce();
});

test('the notification comes before the reply of the order', async () => {
	office.world.faults.arm('pay-notification-before-reply', { times: 1 });
	await start(office);
	await office.world.settled();
	await expectPaidOnce();
});

test('the notification never comes: the clock asks WeChat', async () => {
	office.world.faults.arm('pay-notification-never');
	await pay(office);
	expect((await stageOf(office)).stage.status).toBe('open');
	await office.world.clock.advanceBy(2 * MINUTE_MS);
	await expectPaidOnce();
});

test('the notification never comes: the telephone’s own check settles it', async () => {
	office.world.faults.arm('pay-notification-never');
	const attemptId = await pay(office);
	const checked = await office.world.get(PAYER, 'pay.check', { contractId: office.purchaseId, attemptId });
	expect(checked).toMatchObject({ status: 'paid', closableFromMs: START_MS + 5 * MINUTE_MS });
	await expectPaidOnce();
});

test('the notification comes late, after the clock has settled it', async () => {
	office.world.faults.arm('pay-notification-late', { times: 1 });
	await pay(office);
	await office.world.clock.advanceBy(24 * 60 * MINUTE_MS);
	await expectPaidOnce();
});

test.each(['pay-notification-never', 'pay-notification-twice', 'pay-notification-late'])(
	'the telephone says cancelled although it was paid, and %s',
	async (fault) => {
		const { payment, attemptId } = await start(office);
		office.world.faults.arm('pay-cancel-although-paid', { times: 1 });
		office.world.faults.arm(fault, { times: 1 });
		expect(await confirm(office, payment)).toBe('requestPayment:fail cancel');
		await office.world.get(PAYER, 'pay.check', { contractId: office.purchaseId, attemptId });
		await office.world.clock.advanceBy(60 * MINUTE_MS);
		await expectPaidOnce();
	},
);

// A payment callback is an ordinary function: any client can call it.
test('a forged notification changes nothing', async () => {
	await start(office);
	const [order] = office.world.pay.orders();
	const before = office.world.database.documents('events').length;
	const forged = { outTradeNo: order?.outTradeNo, returnCode: 'SUCCESS', resultCode: 'SUCCESS', totalFee: FIRST_FEN };
	for (const source of ['wx_client', 'wx_client,scf', 'wx_trigger', 'wx_paycallback,scf', '']) {
		const reply = await office.world.callAs(source, PAYER, 'pay-callback', forged);
		expect(reply).toMatchObject({ ok: true, result: { errcode: 2 } });
	}
	expect(office.world.database.documents('events')).toHaveLength(before);
	expect((await stageOf(office)).stage.status).toBe('open');
});

test('a notification of WeChat about an order that was not paid, or not ours, changes nothing', async () => {
	await start(office);
	const [order] = office.world.pay.orders();
	const before = office.world.database.documents('events').length;
	for (const outTradeNo of [order?.outTradeNo, 'P-nobody-knows', undefined, { $gt: '' }]) {
		const reply = await office.world.callAs('wx_paycallback', '', 'pay-callback', { outTradeNo, totalFee: FIRST_FEN });
		expect(reply).toMatchObject({ ok: true, result: { errcode: 1 } });
	}
	expect(office.world.database.documents('events')).toHaveLength(before);
});

test('an open attempt blocks the other payer until it can be closed, and then is closed for good', async () => {
	const { payment } = await start(office);
	const asked = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN };
	const blocked = await office.world.ask(COLLEAGUE, 'pay.start', { ...asked, requestId: newRequestId() });
	const detail = { byName: '林小满', closableFromMs: START_MS + 5 * MINUTE_MS };
	expect(blocked).toMatchObject({ ok: false, refusal: { code: 'ATTEMPT_OPEN', detail } });
	expect((await stageOf(office, COLLEAGUE)).openAttempt).toMatchObject({
		...detail,
		mine: false,
		amountFen: FIRST_FEN,
	});
	await office.world.clock.advanceTo(START_MS + 5 * MINUTE_MS - 1);
	expect(await office.world.refusal(COLLEAGUE, 'pay.start', { ...asked, requestId: newRequestId() })).toBe(
		'ATTEMPT_OPEN',
	);
	await office.world.clock.advanceTo(START_MS + 5 * MINUTE_MS);
	await pay(office, { openid: COLLEAGUE });
	expect(await confirm(office, payment)).not.toBe('requestPayment:ok');
	await expectPaidOnce();
});

test('an attempt that was paid without anybody hearing of it is settled when the next one asks', async () => {
	office.world.faults.arm('pay-notification-never', { times: 1 });
	await pay(office, { amountFen: 100_000 });
	const { amountFen } = await start(office, { openid: COLLEAGUE, amountFen: 172_000 });
	expect(amountFen).toBe(172_000);
	expect((await stageOf(office)).stage).toMatchObject({ status: 'partlyPaid', paidFen: 100_000 });
});

test('the same person asking for the same again gets the same order with a fresh payment', async () => {
	const first = await start(office);
	const second = await start(office);
	expect(second.attemptId).toBe(first.attemptId);
	expect(second.payment.package).not.toBe(first.payment.package);
	expect(office.world.pay.orders()).toHaveLength(1);
	await confirm(office, first.payment);
	await confirm(office, second.payment);
	await office.world.settled();
	await expectPaidOnce();
});

test('one request asked twice at once opens one attempt', async () => {
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN, requestId: newRequestId() };
	const replies = await Promise.all([1, 2, 3].map(() => office.world.ask(PAYER, 'pay.start', input)));
	const ids = replies.flatMap((reply) => (reply.ok ? [reply.data.attemptId] : []));
	expect(new Set(ids).size).toBe(1);
	expect(eventsOf(office, office.purchaseId, 'attemptOpened')).toHaveLength(1);
});

test('an attempt that nobody paid is closed after half an hour, at WeChat too', async () => {
	const { payment, attemptId } = await start(office);
	await office.world.clock.advanceBy(30 * MINUTE_MS);
	const check = { contractId: office.purchaseId, attemptId };
	expect((await office.world.get(PAYER, 'pay.check', check)).status).toBe('open');
	await office.world.clock.advanceBy(2 * MINUTE_MS);
	expect((await office.world.get(PAYER, 'pay.check', check)).status).toBe('closed');
	expect(await confirm(office, payment)).not.toBe('requestPayment:ok');
	expect((await stageOf(office)).openAttempt).toBeNull();
});

// FAIL inside errCode 0
test('an order that WeChat does not take is refused, and blocks nobody', async () => {
	office.world.faults.arm('pay-order-fails', { times: 1 });
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN };
	expect(await office.world.refusal(PAYER, 'pay.start', { ...input, requestId: newRequestId() })).toBe(
		'WECHAT_PAY_REFUSED',
	);
	expect((await stageOf(office)).openAttempt).toBeNull();
	await pay(office, { openid: COLLEAGUE });
	await expectPaidOnce();
});

// Amounts come from our own records, never from the client; 19.9 yuan is 1990 fen.
test('what is no whole number of fen is no amount', async () => {
	for (const amountFen of [19.9, 0, -1, '100', Number.MAX_SAFE_INTEGER] as number[]) {
		const input = { contractId: office.purchaseId, stageId: 'first', amountFen, requestId: newRequestId() };
		const refusal = { code: 'BAD_INPUT', field: 'amountFen' };
		expect(await office.world.ask(PAYER, 'pay.start', input)).toMatchObject({ ok: false, refusal });
	}
});

test('what WeChat is asked for is what our own records say', async () => {
	await start(office, { amountFen: 1990 });
	expect(office.world.pay.orders()).toMatchObject([{ totalFee: 1990, openid: PAYER }]);
});

test('an attempt bears the name under which this company knows the person', async () => {
	const { world, foreignCompanyId, foreignPurchaseId } = office;
	await bindContact(world, foreignCompanyId, PAYER, { name: '小满老师' });
	await start(office, { contractId: foreignPurchaseId });
	const { openAttempt } = await world.get(FOREIGNER, 'pay.getStage', {
		contractId: foreignPurchaseId,
		stageId: 'first',
	});
	expect(openAttempt).toMatchObject({ byName: '小满老师', mine: false });
});
