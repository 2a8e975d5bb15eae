/** Money that goes back through WeChat, whatever WeChat, the network and two people at once do. */
import { COLLEAGUE, FINANCE, givenOffice, type Office, PAYER } from '../contract/office';
import { eventsOf, FIRST_FEN } from '../pay/money';
import { newRequestId } from '../support/people';
import { ask, bookInput, booksOf, paidBackInput, payTwice, refundInput } from './books';

const MINUTE_MS = 60_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = office.purchaseId;
	await payTwice(office);
});

const start = (values: Parameters<typeof refundInput>[1] = {}) =>
	office.world.ask(FINANCE, 'finance.startRefund', refundInput(contractId, values));
const later = (minutes = 5) => office.world.clock.advanceBy(minutes * MINUTE_MS);
const messages = (template: string) => office.world.database.documents('outbox', { query: { template } });
const sent = () => office.world.pay.refunds().map(({ refundFee, state }) => [refundFee, state]);

/** One refund at WeChat and in our books, ended alike, and nothing left of the credit. */
async function expectRefundedOnce(amountFen = FIRST_FEN): Promise<void> {
	const { creditFen, refunds } = await booksOf(office, contractId);
	expect([creditFen, refunds.map(({ status }) => status)]).toEqual([FIRST_FEN - amountFen, ['success']]);
	expect(sent()).toEqual([[amountFen, 'SUCCESS']]);
	expect(eventsOf(office, contractId, 'refundStarted')).toHaveLength(1);
	expect(eventsOf(office, contractId, 'refundSettled')).toHaveLength(1);
}

test('asked for by the client, sent by us, arrived: both read how it went, and the statement adds up', async () => {
	const askId = await ask(office, contractId, 200_000);
	expect(await office.world.get(FINANCE, 'finance.listTasks', {})).toMatchObject({
		tasks: [{ kind: 'refundAsked', amountFen: 200_000, byName: '林小满' }],
	});
	await start({ amountFen: 200_000, askId });
	const { askableFen, refunds } = await office.world.get(PAYER, 'account.getCredit', { contractId });
	expect([askableFen, refunds.map(({ status }) => status)]).toEqual([72_000, ['processing']]);
	await later();
	await expectRefundedOnce(200_000);
	expect(
		messages('refundDone')
			.map(({ toOpenid }) => toOpenid)
			.sort(),
	).toEqual([COLLEAGUE, PAYER].sort());
	const year = { contractId, from: '2026-01-01', to: '2026-12-31' };
	expect(await office.world.get(PAYER, 'account.getStatement', year)).toMatchObject({ closingFen: -72_000 });
	expect((await office.world.get(FINANCE, 'finance.listTasks', {})).tasks).toEqual([]);
});

test('13: one that can’t reach the payer waits for us in the tasks, and is paid by a transfer', async () => {
	office.world.faults.arm('pay-refund-abnormal', { times: 1 });
	await start();
	await later();
	const { refunds, creditFen } = await booksOf(office, contractId);
	expect([creditFen, refunds.map(({ status }) => status)]).toEqual([0, ['abnormal']]);
	const { tasks } = await office.world.get(FINANCE, 'finance.listTasks', {});
	expect(tasks).toMatchObject([{ kind: 'refundAbnormal', amountFen: FIRST_FEN }]);
	expect(messages('refundDone').map(({ toName }) => toName)).toContain('沈会计');
	const back = paidBackInput(contractId, refunds[0]?.id ?? '');
	await office.world.get(FINANCE, 'finance.payRefundByTransfer', back);
	await office.world.get(FINANCE, 'finance.payRefundByTransfer', back);
	const after = await booksOf(office, contractId);
	expect(after.refunds).toMatchObject([{ status: 'success', way: 'bankTransfer', note: '转到尾号 6688 的账户' }]);
	expect((await office.world.get(FINANCE, 'finance.listTasks', {})).tasks).toEqual([]);
	await later();
	expect((await booksOf(office, contractId)).refunds).toEqual(after.refunds);
});

test('13: one that WeChat closed is credit again, and is sent anew', async () => {
	office.world.faults.arm('pay-refund-closed', { times: 1 });
	await start();
	await later();
	const { refunds, creditFen, refundableFen } = await booksOf(office, contractId);
	expect([creditFen, refundableFen, refunds.map(({ status }) => status)]).toEqual([FIRST_FEN, FIRST_FEN, ['closed']]);
	await start();
	await later();
	expect((await booksOf(office, contractId)).creditFen).toBe(0);
	expect(sent().sort()).toEqual([
		[FIRST_FEN, 'CLOSED'],
		[FIRST_FEN, 'SUCCESS'],
	]);
});

test('stopped between the record and WeChat, the clock sends it; asked again by the same request, nothing is doubled', async () => {
	const input = refundInput(contractId);
	office.world.faults.arm('database-commit-reply-lost', { times: 1 });
	await office.world.ask(FINANCE, 'finance.startRefund', input).catch(() => undefined);
	expect(sent()).toEqual([]);
	expect(await office.world.ask(FINANCE, 'finance.startRefund', input)).toMatchObject({ ok: true });
	await later(10);
	await expectRefundedOnce();
});

test('13: a second part of the same payment within a minute waits for its minute', async () => {
	await start({ amountFen: 100_000 });
	await start({ amountFen: 50_000 });
	expect(sent()).toEqual([[100_000, 'PROCESSING']]);
	expect((await booksOf(office, contractId)).refunds.map(({ status }) => status)).toEqual(['processing', 'processing']);
	await later(10);
	expect((await booksOf(office, contractId)).refunds.map(({ status }) => status)).toEqual(['success', 'success']);
	expect((await booksOf(office, contractId)).creditFen).toBe(FIRST_FEN - 150_000);
});

test('what WeChat refuses for good ends as refused, in its words, and the money is credit again', async () => {
	office.world.faults.arm('pay-refund-not-enough', { times: 1 });
	await start();
	const { creditFen, refunds } = await booksOf(office, contractId);
	expect([creditFen, refunds]).toEqual([
		FIRST_FEN,
		[expect.objectContaining({ status: 'refused', note: expect.stringContaining('余额不足') })],
	]);
	await later();
	expect(sent()).toEqual([]);
});

test.each(['pay-unavailable', 'pay-reply-lost'])('%s: whether WeChat took it is found out, once', async (fault) => {
	office.world.faults.arm(fault, { subject: 'refund', times: 1 });
	expect(await start()).toMatchObject({ ok: true });
	expect((await booksOf(office, contractId)).refunds).toMatchObject([{ status: 'processing' }]);
	await later(10);
	await expectRefundedOnce();
});

test('two of us at once, or one twice: one refund', async () => {
	const both = await Promise.all([start(), start()]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CREDIT_TOO_SMALL' } });
	await later();
	await expectRefundedOnce();
});

test('one request sent three times at once starts one refund', async () => {
	const input = refundInput(contractId);
	const replies = await Promise.all([1, 2, 3].map(() => office.world.ask(FINANCE, 'finance.startRefund', input)));
	expect(replies.every(({ ok }) => ok)).toBe(true);
	await later();
	await expectRefundedOnce();
});

test.each([
	['4: nobody is told of it: the clock asks', 'pay-notification-never'],
	['3: it is told twice at once', 'pay-notification-twice'],
	['WeChat tells nothing of it when asked: its notification does', 'pay-refund-query-silent'],
])('%s', async (_words, fault) => {
	office.world.faults.arm(fault);
	await start();
	await later();
	await expectRefundedOnce();
});

test('6: a callback that fails is called again; one that a client calls is turned away', async () => {
	await start();
	office.world.faults.arm('database-unavailable', { subject: 'refunds', times: 1 });
	const [refund] = office.world.pay.refunds();
	const forged = { outRefundNo: refund?.outRefundNo, refundStatus: 'SUCCESS', refundFee: FIRST_FEN };
	const reply = await office.world.callAs('wx_client', PAYER, 'pay-callback', forged);
	expect(reply).toMatchObject({ result: { errcode: 2 } });
	// Even by WeChat's own way, what a notification says counts for nothing against what WeChat answers.
	await office.world.callAs('wx_paycallback', '', 'pay-callback', forged);
	expect((await booksOf(office, contractId)).refunds).toMatchObject([{ status: 'processing' }]);
	await later();
	await expectRefundedOnce();
});

test('one that goes to an account waits in the tasks until the transfer was made', async () => {
	await start({ way: 'bankTransfer' });
	expect(sent()).toEqual([]);
	const { tasks } = await office.world.get(FINANCE, 'finance.listTasks', {});
	expect(tasks).toMatchObject([{ kind: 'refundToTransfer', amountFen: FIRST_FEN, byName: '沈会计' }]);
	const back = paidBackInput(contractId, tasks[0]?.ref ?? '');
	await office.world.get(FINANCE, 'finance.payRefundByTransfer', back);
	expect((await office.world.get(FINANCE, 'finance.listTasks', {})).tasks).toEqual([]);
});

test('credit pays a stage once, and what was used can’t go back', async () => {
	await office.world.get(FINANCE, 'desk.recordEvidence', {
		...{ contractId, trigger: 'acceptance', occurredAtMs: Date.parse('2026-10-12T09:00:00+08:00'), note: '验收单' },
		requestId: newRequestId(),
	});
	const use = { contractId, stageId: 'last', amountFen: 68_000, requestId: newRequestId() };
	await Promise.all([1, 2].map(() => office.world.get(PAYER, 'account.useCredit', use)));
	const { creditFen, stages, uses, payments } = await booksOf(office, contractId);
	expect([creditFen, uses.length]).toEqual([FIRST_FEN - 68_000, 1]);
	expect(stages.find(({ id }) => id === 'last')).toMatchObject({ status: 'paid', paidFen: 68_000 });
	expect(await start()).toMatchObject({
		refusal: { code: 'CREDIT_TOO_SMALL', detail: { creditFen: FIRST_FEN - 68_000 } },
	});
	const booked = payments.find(({ method }) => method === 'bankTransfer');
	const reversed = { contractId, paymentId: booked?.id ?? '', reason: '记错了', requestId: newRequestId() };
	await office.world.get(FINANCE, 'finance.reversePayment', reversed);
	const after = await booksOf(office, contractId);
	expect(after.stages.find(({ id }) => id === 'first')).toMatchObject({ status: 'open', remainingFen: FIRST_FEN });
	expect(after.payments.find(({ id }) => id === booked?.id)).toMatchObject({
		reversed: { reason: '记错了', byName: '沈会计' },
	});
	const deposit = bookInput(contractId, { method: 'deposit', valueDate: '2026-09-20' });
	await office.world.get(FINANCE, 'finance.bookTransfer', deposit);
	expect(
		(await booksOf(office, contractId)).payments.map(({ receiptNumber }) => receiptNumber.slice(-3)).sort(),
	).toEqual([...['001', '002', '003']]);
});
