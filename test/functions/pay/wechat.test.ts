import { COLLEAGUE, FINANCE, givenOffice, type Office, PAYER } from '../contract/office';
import { grantInput, refundInput } from '../finance/books';
import { START_MS } from '../support/world';
import { confirm, eventsOf, expectPaidOnce, FIRST_FEN, pay, stageOf, start } from './money';

const MINUTE_MS = 60_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

test('a stage is paid whole, and its receipt says so in words', async () => {
	const attemptId = await pay(office);
	await expectPaidOnce(office);
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

test('3: the notification comes twice at once', async () => {
	office.world.faults.arm('pay-notification-twice', { times: 1 });
	await pay(office);
	await expectPaidOnce(office);
});

// A callback that fails is repeated for up to two days; nothing counts twice.
test('2: a callback that fails is called again after 15 seconds, and books once', async () => {
	const { payment } = await start(office);
	office.world.faults.arm('database-unavailable', { subject: 'attempts', times: 1 });
	await confirm(office, payment);
	await office.world.settled();
	expect((await stageOf(office)).stage.status).toBe('open');
	await office.world.clock.advanceBy(15_000);
	await expectPaidOnce(office);
	expect(office.world.pay.notifications()).toMatchObject([{ state: 'delivered' }]);
});

test('4: the notification comes before the reply of the order', async () => {
	office.world.faults.arm('pay-notification-before-reply', { times: 1 });
	await start(office);
	await office.world.settled();
	await expectPaidOnce(office);
});

test('5: the notification never comes: the clock asks WeChat', async () => {
	office.world.faults.arm('pay-notification-never');
	await pay(office);
	expect((await stageOf(office)).stage.status).toBe('open');
	await office.world.clock.advanceBy(2 * MINUTE_MS);
	await expectPaidOnce(office);
});

test('5: the notification never comes: the telephone’s own check settles it', async () => {
	office.world.faults.arm('pay-notification-never');
	const attemptId = await pay(office);
	const checked = await office.world.get(PAYER, 'pay.check', { contractId: office.purchaseId, attemptId });
	expect(checked).toMatchObject({ status: 'paid', closableFromMs: START_MS + 5 * MINUTE_MS });
	await expectPaidOnce(office);
});

test('5: the notification comes late, after the clock has settled it', async () => {
	office.world.faults.arm('pay-notification-late', { times: 1 });
	await pay(office);
	await office.world.clock.advanceBy(24 * 60 * MINUTE_MS);
	await expectPaidOnce(office);
});

test('2: a notification that comes before WeChat’s own query knows is asked for again, and books once', async () => {
	office.world.faults.arm('pay-query-behind', { times: 1 });
	const attemptId = await pay(office);
	const check = { contractId: office.purchaseId, attemptId };
	expect((await office.world.get(PAYER, 'pay.check', check)).status).toBe('open');
	await office.world.clock.advanceBy(15_000);
	await expectPaidOnce(office);
	expect(office.world.pay.notifications()).toMatchObject([{ state: 'delivered', tries: 2 }]);
});

test('6: the notification of a refund overtakes that of its payment: each is booked once', async () => {
	office.world.faults.arm('pay-notification-late', { times: 1 });
	const attemptId = await pay(office);
	await office.world.get(PAYER, 'pay.check', { contractId: office.purchaseId, attemptId });
	await office.world.get(FINANCE, 'finance.grantCredit', grantInput(office.purchaseId, FIRST_FEN));
	await office.world.get(FINANCE, 'finance.startRefund', refundInput(office.purchaseId));
	await office.world.clock.advanceBy(20 * MINUTE_MS);
	const heard = office.world.pay.notifications().map(({ kind, attempts }) => [kind, attempts[0]?.atMs ?? 0] as const);
	const [first, second] = heard.sort(([, one], [, other]) => one - other).map(([kind]) => kind);
	expect([first, second]).toEqual(['refund', 'payment']);
	await expectPaidOnce(office);
	expect(eventsOf(office, office.purchaseId, 'refundSettled')).toHaveLength(1);
});

test.each(['pay-notification-never', 'pay-notification-twice', 'pay-notification-late'])(
	'12: the telephone says cancelled although it was paid, and %s',
	async (fault) => {
		const { payment, attemptId } = await start(office);
		office.world.faults.arm('pay-cancel-although-paid', { times: 1 });
		office.world.faults.arm(fault, { times: 1 });
		expect(await confirm(office, payment)).toBe('requestPayment:fail cancel');
		await office.world.get(PAYER, 'pay.check', { contractId: office.purchaseId, attemptId });
		await office.world.clock.advanceBy(60 * MINUTE_MS);
		await expectPaidOnce(office);
	},
);

// A payment callback is an ordinary function: any client can call it.
test('1: a forged notification changes nothing', async () => {
	await start(office);
	const [order] = office.world.pay.orders();
	const before = office.world.database.count('events');
	const forged = { outTradeNo: order?.outTradeNo, returnCode: 'SUCCESS', resultCode: 'SUCCESS', totalFee: FIRST_FEN };
	for (const source of ['wx_client', 'wx_client,scf', 'wx_trigger', 'wx_paycallback,scf', '']) {
		const reply = await office.world.callAs(source, PAYER, 'pay-callback', forged);
		expect(reply).toMatchObject({ ok: true, result: { errcode: 2 } });
	}
	expect(office.world.database.count('events')).toBe(before);
	expect((await stageOf(office)).stage.status).toBe('open');
});

test('2: a notification of WeChat about an order that was not paid, or not ours, changes nothing and is asked for again', async () => {
	await start(office);
	const [order] = office.world.pay.orders();
	const before = office.world.database.count('events');
	for (const outTradeNo of [order?.outTradeNo, 'P-nobody-knows', undefined, { $gt: '' }]) {
		const reply = await office.world.callAs('wx_paycallback', '', 'pay-callback', { outTradeNo, totalFee: FIRST_FEN });
		expect(reply).toMatchObject({ ok: true, result: { errcode: 1 } });
	}
	expect(office.world.database.count('events')).toBe(before);
});
