import { COLLEAGUE, FINANCE, FOREIGNER, givenOffice, type Office, PAYER } from '../contract/office';
import { bindContact, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import { confirm, eventsOf, expectPaidOnce, FIRST_FEN, pay, stageOf, start, transfer } from './money';

const MINUTE_MS = 60_000;
const getOffice = givenOffice({ anew: true, threads: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});
const checkOf = (attemptId: string) => ({ contractId: office.purchaseId, attemptId });

test('11: an open attempt blocks the other payer until it can be closed, and then is closed for good', async () => {
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
	await expectPaidOnce(office);
});

test('5: an attempt that was paid without anybody hearing of it is settled when the next one asks', async () => {
	office.world.faults.arm('pay-notification-never', { times: 1 });
	await pay(office, { amountFen: 100_000 });
	const { amountFen } = await start(office, { openid: COLLEAGUE, amountFen: 172_000 });
	expect(amountFen).toBe(172_000);
	expect((await stageOf(office)).stage).toMatchObject({ status: 'partlyPaid', paidFen: 100_000 });
});

test('9: the same person asking for the same again gets the same order with a fresh payment', async () => {
	const first = await start(office);
	const second = await start(office);
	expect(second.attemptId).toBe(first.attemptId);
	expect(second.payment.package).not.toBe(first.payment.package);
	expect(office.world.pay.orders()).toHaveLength(1);
	await confirm(office, first.payment);
	await confirm(office, second.payment);
	await office.world.settled();
	await expectPaidOnce(office);
});

test('9: another amount is another order, once the first one can be closed', async () => {
	await start(office);
	const part = { contractId: office.purchaseId, stageId: 'first', amountFen: 1990 };
	const refused = await office.world.ask(PAYER, 'pay.start', { ...part, requestId: newRequestId() });
	expect(refused).toMatchObject({ refusal: { code: 'ATTEMPT_OPEN', detail: { byName: '林小满' } } });
	await office.world.clock.advanceTo(START_MS + 5 * MINUTE_MS);
	await pay(office, { amountFen: 1990 });
	const orders = office.world.pay.orders().sort((one, other) => other.totalFee - one.totalFee);
	expect(orders).toMatchObject([{ totalFee: FIRST_FEN, closedAtMs: expect.any(Number) }, { totalFee: 1990 }]);
	expect((await stageOf(office)).stage).toMatchObject({ paidFen: 1990, remainingFen: FIRST_FEN - 1990 });
});

test('10: a payment that died is no dead order: asked again, the same order is paid', async () => {
	office.world.faults.arm('pay-prepay-dead', { times: 1 });
	const dead = await start(office);
	expect(await confirm(office, dead.payment)).toMatch(/支付链接已失效/);
	expect(await office.world.get(PAYER, 'pay.check', checkOf(dead.attemptId))).toMatchObject({ status: 'open' });
	expect(await pay(office)).toBe(dead.attemptId);
	expect(office.world.pay.orders()).toHaveLength(1);
	await expectPaidOnce(office);
});

test('10: an order that WeChat closed is closed here too, and the next one is a new one', async () => {
	office.world.faults.arm('pay-order-closed', { times: 1 });
	const closed = await start(office);
	expect(await confirm(office, closed.payment)).toMatch(/已关闭/);
	expect(await office.world.get(PAYER, 'pay.check', checkOf(closed.attemptId))).toMatchObject({ status: 'closed' });
	expect(await pay(office)).not.toBe(closed.attemptId);
	await expectPaidOnce(office);
});

test('11: what was paid this moment can’t be closed: neither the payer nor a colleague pays again', async () => {
	const { payment } = await start(office);
	await office.world.clock.advanceTo(START_MS + 5 * MINUTE_MS);
	office.world.faults.arm('pay-query-behind', { times: 1 });
	await confirm(office, payment);
	await office.world.settled();
	const again = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN };
	for (const openid of [PAYER, COLLEAGUE]) {
		expect(await office.world.refusal(openid, 'pay.start', { ...again, requestId: newRequestId() })).toBe(
			'ATTEMPT_OPEN',
		);
	}
	await office.world.clock.advanceBy(15_000);
	expect(office.world.pay.orders()).toHaveLength(1);
	await expectPaidOnce(office);
});

test('7: an order that WeChat knows goes on blocking when it gives no second payment for it', async () => {
	const { payment } = await start(office);
	office.world.faults.arm('pay-order-fails', { times: 1 });
	const again = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN, requestId: newRequestId() };
	expect(await office.world.refusal(PAYER, 'pay.start', again)).toBe('ATTEMPT_OPEN');
	await confirm(office, payment);
	await office.world.settled();
	await expectPaidOnce(office);
});

test('one request asked twice at once opens one attempt', async () => {
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN, requestId: newRequestId() };
	const replies = await Promise.all([1, 2, 3].map(() => office.world.ask(PAYER, 'pay.start', input)));
	const ids = replies.flatMap((reply) => (reply.ok ? [reply.data.attemptId] : []));
	expect(new Set(ids).size).toBe(1);
	expect(eventsOf(office, office.purchaseId, 'attemptOpened')).toHaveLength(1);
});

test('a request that WeChat did not take can be sent again as it is; one that was paid is not paid twice', async () => {
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: 100_000, requestId: newRequestId() };
	office.world.faults.arm('pay-order-fails', { times: 1 });
	expect(await office.world.refusal(PAYER, 'pay.start', input)).toBe('WECHAT_PAY_REFUSED');
	const { payment } = await office.world.get(PAYER, 'pay.start', input);
	await confirm(office, payment);
	await office.world.settled();
	expect(await office.world.refusal(PAYER, 'pay.start', input)).toBe('STAGE_PAID');
	expect((await stageOf(office)).stage).toMatchObject({ paidFen: 100_000, remainingFen: 172_000 });
});

test('two people who start at once: one opens an attempt, the other hears who has it', async () => {
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN };
	const replies = await Promise.all(
		[PAYER, COLLEAGUE].map((openid) => office.world.ask(openid, 'pay.start', { ...input, requestId: newRequestId() })),
	);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	expect(replies.find((reply) => !reply.ok)).toMatchObject({ refusal: { code: 'ATTEMPT_OPEN' } });
	expect(office.world.pay.orders()).toHaveLength(1);
});

test('money that comes on an open attempt after a transfer has settled the stage is credit; nobody is helped to send it', async () => {
	const { payment } = await start(office);
	const transferId = await transfer(office, { openid: COLLEAGUE });
	const found = { contractId: office.purchaseId, transferId, receivedFen: FIRST_FEN, valueDate: '2026-10-12' };
	await office.world.get(FINANCE, 'desk.confirmTransfer', found);
	const again = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN, requestId: newRequestId() };
	expect(await office.world.refusal(PAYER, 'pay.start', again)).toBe('STAGE_PAID');
	await confirm(office, payment);
	await office.world.settled();
	expect(await stageOf(office)).toMatchObject({ stage: { status: 'paid', paidFen: FIRST_FEN }, creditFen: FIRST_FEN });
});

test('two people who both succeed are both booked, and the surplus is a credit they see', async () => {
	const first = await start(office);
	await office.world.clock.advanceTo(START_MS + 5 * MINUTE_MS);
	office.world.faults.arm('pay-close-without-effect', { times: 1 });
	await pay(office, { openid: COLLEAGUE });
	expect(await confirm(office, first.payment)).toBe('requestPayment:ok');
	await office.world.settled();
	const { stage, creditFen, payments } = await stageOf(office);
	expect(stage).toMatchObject({ status: 'paid', paidFen: FIRST_FEN, remainingFen: 0 });
	expect(creditFen).toBe(FIRST_FEN);
	expect(payments.map(({ surplusFen }) => surplusFen).sort((one, other) => one - other)).toEqual([0, FIRST_FEN]);
	const [surplus] = payments.filter(({ surplusFen }) => surplusFen > 0);
	const asked = { contractId: office.purchaseId, paymentId: surplus?.id ?? '' };
	expect(await office.world.get(PAYER, 'pay.getReceipt', asked)).toMatchObject({ creditFen: FIRST_FEN });
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toHaveLength(2);
});

test.each(['pay-query-other-amount', 'pay-query-other-payer', 'pay-query-other-merchant'])(
	'a confirmation that disagrees with our record counts for nothing (%s)',
	async (fault) => {
		office.world.faults.arm(fault);
		const { payment } = await start(office);
		await confirm(office, payment);
		await office.world.settled();
		expect((await stageOf(office)).stage).toMatchObject({ status: 'open', paidFen: 0 });
		office.world.faults.clear(fault);
		await office.world.clock.advanceBy(2 * MINUTE_MS);
		await expectPaidOnce(office);
	},
);

test('an attempt that nobody paid is closed after half an hour, at WeChat too', async () => {
	const { payment, attemptId } = await start(office);
	await office.world.clock.advanceBy(30 * MINUTE_MS);
	const check = checkOf(attemptId);
	expect((await office.world.get(PAYER, 'pay.check', check)).status).toBe('open');
	await office.world.clock.advanceBy(2 * MINUTE_MS);
	expect((await office.world.get(PAYER, 'pay.check', check)).status).toBe('closed');
	expect(await confirm(office, payment)).not.toBe('requestPayment:ok');
	expect((await stageOf(office)).openAttempt).toBeNull();
});

test('7: an order that WeChat answers with FAIL inside errCode 0 is refused, and blocks nobody', async () => {
	office.world.faults.arm('pay-order-fails', { times: 1 });
	const input = { contractId: office.purchaseId, stageId: 'first', amountFen: FIRST_FEN };
	expect(await office.world.refusal(PAYER, 'pay.start', { ...input, requestId: newRequestId() })).toBe(
		'WECHAT_PAY_REFUSED',
	);
	expect((await stageOf(office)).openAttempt).toBeNull();
	await pay(office, { openid: COLLEAGUE });
	await expectPaidOnce(office);
});

// Amounts come from our own records, never from the client; 19.9 yuan is 1990 fen.
test('8: what is no whole number of fen is no amount', async () => {
	for (const amountFen of [19.9, 0, -1, '100', Number.MAX_SAFE_INTEGER] as number[]) {
		const input = { contractId: office.purchaseId, stageId: 'first', amountFen, requestId: newRequestId() };
		const refusal = { code: 'BAD_INPUT', field: 'amountFen' };
		expect(await office.world.ask(PAYER, 'pay.start', input)).toMatchObject({ ok: false, refusal });
	}
});

test('8: what WeChat is asked for is what our own records say, under a number it takes', async () => {
	await start(office, { amountFen: 1990 });
	const outTradeNo = expect.stringMatching(/^[\w|*-]{6,32}$/);
	expect(office.world.pay.orders()).toMatchObject([{ totalFee: 1990, openid: PAYER, outTradeNo }]);
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
