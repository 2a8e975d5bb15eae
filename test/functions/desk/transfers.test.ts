import { COLLEAGUE, ENGINEER, FINANCE, givenOffice, type Office, PAYER } from '../contract/office';
import { eventsOf, FIRST_FEN, pay, stageOf, transfer } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';

const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const confirm = (transferId: string, receivedFen: number, valueDate = '2026-10-12') =>
	office.world.get(FINANCE, 'desk.confirmTransfer', {
		contractId: office.purchaseId,
		transferId,
		receivedFen,
		valueDate,
	});
const queue = () => office.world.get(ENGINEER, 'desk.getQueue', {});
const receiptOf = (paymentId: string) =>
	office.world.get(PAYER, 'pay.getReceipt', { contractId: office.purchaseId, paymentId });

test('a transfer waits with its proof, until the money is found: then it is a receipt like any other', async () => {
	const transferId = await transfer(office);
	const { transfers } = await queue();
	expect(transfers).toMatchObject([
		{
			id: transferId,
			companyName: '山栀茶业',
			stageTitle: '首付款',
			amountFen: FIRST_FEN,
			remainingFen: FIRST_FEN,
			byName: '林小满',
		},
	]);
	expect((await fetch(transfers[0]?.proofUrl ?? '')).status).toBe(200);
	expect(await stageOf(office, COLLEAGUE)).toMatchObject({
		stage: { status: 'open' },
		transfers: [{ status: 'submitted' }],
	});
	const { paymentId } = await confirm(transferId, FIRST_FEN);
	expect(await receiptOf(paymentId)).toMatchObject({
		amountInWords: '贰仟柒佰贰拾元整',
		stageRemainingFen: 0,
		payment: { method: 'bankTransfer' },
	});
	expect((await stageOf(office)).stage).toMatchObject({ status: 'paid', duty: { state: 'met' } });
	expect((await queue()).transfers).toEqual([]);
});

test('what came is booked, not what was announced: less leaves a remainder, more is credit', async () => {
	const less = await transfer(office);
	const { paymentId } = await confirm(less, 271_999);
	expect(await receiptOf(paymentId)).toMatchObject({ payment: { amountFen: 271_999 }, stageRemainingFen: 1 });
	expect((await stageOf(office)).stage).toMatchObject({ status: 'partlyPaid', remainingFen: 1 });
	const more = await transfer(office, { amountFen: 1 });
	await confirm(more, 501);
	expect(await stageOf(office)).toMatchObject({ stage: { status: 'paid', remainingFen: 0 }, creditFen: 500 });
	expect(await receiptOf(paymentId)).toMatchObject({ stageRemainingFen: 1, contractPaidFen: 271_999 });
});

test('a refused transfer says why, and the stage can be paid another way', async () => {
	const transferId = await transfer(office);
	const input = { contractId: office.purchaseId, transferId, reason: '账上没有这笔款，请核对收款账号。' };
	await office.world.get(FINANCE, 'desk.refuseTransfer', input);
	expect((await stageOf(office)).transfers).toMatchObject([{ status: 'refused', reason: input.reason }]);
	const told = office.world.database.documents('outbox', { query: { template: 'transferRefused' } });
	expect(told).toMatchObject([{ toOpenid: PAYER, values: { reason: input.reason } }]);
	await pay(office);
	expect((await stageOf(office)).stage.status).toBe('paid');
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toHaveLength(1);
});

test('a transfer found after the due day, with a value date before it: a second verdict beside the first', async () => {
	const transferId = await transfer(office);
	await office.world.clock.advanceTo(Date.parse('2026-10-22T10:00:00+08:00'));
	expect((await stageOf(office)).stage.duty?.state).toBe('missed');
	await confirm(transferId, FIRST_FEN, '2026-10-16');
	expect((await stageOf(office)).stage.duty?.state).toBe('met');
	const verdicts = eventsOf(office, office.purchaseId, 'dutyJudged').map(({ event, actor }) => [
		event.verdict,
		actor.name,
	]);
	expect(verdicts).toEqual([
		['missed', ''],
		['met', ''],
	]);
});

test('a transfer and WeChat Pay for one stage: both are booked, the surplus is a credit to be seen', async () => {
	const transferId = await transfer(office);
	await pay(office, { openid: COLLEAGUE });
	await confirm(transferId, FIRST_FEN);
	const { payments, creditFen, stage } = await stageOf(office);
	expect(stage).toMatchObject({ status: 'paid', paidFen: FIRST_FEN });
	expect(payments.map(({ amountFen }) => amountFen)).toEqual([FIRST_FEN, FIRST_FEN]);
	expect(creditFen).toBe(FIRST_FEN);
	expect((await office.world.get(PAYER, 'contract.get', { contractId: office.purchaseId })).creditFen).toBe(FIRST_FEN);
});

test('nothing received is nothing to confirm', async () => {
	const transferId = await transfer(office);
	const input = { contractId: office.purchaseId, transferId, receivedFen: 0, valueDate: '2026-10-12' };
	expect(await office.world.refusal(FINANCE, 'desk.confirmTransfer', input)).toBe('BAD_INPUT');
	expect(
		await office.world.refusal(FINANCE, 'desk.confirmTransfer', { ...input, receivedFen: 1, valueDate: '2026-02-30' }),
	).toBe('BAD_INPUT');
});

test('administrators may do what finance may; engineers may not', async () => {
	const [first, second] = [await transfer(office), await transfer(office)];
	const input = { contractId: office.purchaseId, receivedFen: 1000, valueDate: '2026-10-12' };
	await office.world.get(ADMIN, 'desk.confirmTransfer', { ...input, transferId: first });
	expect(await office.world.refusal(ENGINEER, 'desk.confirmTransfer', { ...input, transferId: second })).toBe(
		'NOT_ALLOWED',
	);
	expect((await queue()).transfers.map(({ id }) => id)).toEqual([second]);
});

test('evidence opens a stage on both sides, with the due time it gives', async () => {
	const { world, maintenanceId } = office;
	const before = await world.get(PAYER, 'pay.getStage', { contractId: maintenanceId, stageId: 'year' });
	expect(before.stage).toMatchObject({ status: 'notOpen', duty: { state: 'notYet', dueAtMs: null } });
	const invoice = {
		contractId: maintenanceId,
		trigger: 'invoiceReceived',
		stageId: 'year',
		note: '申请单和专票',
	} as const;
	const occurredAtMs = Date.parse('2026-09-28T16:40:00+08:00');
	await world.get(ENGINEER, 'desk.recordEvidence', { ...invoice, occurredAtMs, requestId: newRequestId() });
	const dueAtMs = Date.parse('2026-10-14T00:00:00+08:00');
	const { stage, latePenalty } = await world.get(PAYER, 'pay.getStage', { contractId: maintenanceId, stageId: 'year' });
	expect(stage).toMatchObject({ status: 'open', duty: { state: 'dueSoon', dueAtMs } });
	expect(latePenalty).toEqual({ fromMs: dueAtMs, perDayFen: 10_000 });
	const explained = await world.get(ENGINEER, 'contract.explainDuty', { dutyId: `${maintenanceId}:stage:year` });
	expect(explained).toMatchObject({ countedDays: 7, skippedDays: 8, duty: { dueAtMs } });
	const { duties } = await world.get(PAYER, 'home.get', {});
	expect(duties.find(({ stageId }) => stageId === 'year')).toMatchObject({
		owner: 'customer',
		amountFen: 2_000_000,
		dueAtMs,
	});
});
