/** The same money where the day, the month and the year change, into 29 February and out of it. */
import { purchaseTerms } from '../../domain/contract/terms';
import { FINANCE, importContract, PAYER } from '../contract/office';
import { confirm, transfer } from '../pay/money';
import { addCompany, bindContact, bindStaff, claimAdministrator, newRequestId } from '../support/people';
import { startWorld, type World } from '../support/world';

const MINUTE_MS = 60_000;
const PART_FEN = 1990;
const SURPLUS_FEN = 100;
const FIRST_FEN = 272_000;
const at = (day: string, time: string) => Date.parse(`${day}T${time}+08:00`);

describe.each([
	['a month', '2026-10-31', '2026-11-01', '2026-11-02'],
	['a year', '2026-12-31', '2027-01-01', '2027-01-02'],
	['28 to 29 February', '2028-02-28', '2028-02-29', '2028-03-01'],
	['29 February to 1 March', '2028-02-29', '2028-03-01', '2028-03-02'],
])('over %s', (_name, last, next, afterNext) => {
	let world: World;
	let contractId: string;
	let office: Parameters<typeof transfer>[0];
	beforeAll(async () => {
		world = await startWorld({ startMs: at(last, '23:50:00') });
		await claimAdministrator(world);
		await bindStaff(world, FINANCE, ['finance']);
		const companyId = await addCompany(world, '山栀茶业');
		await bindContact(world, companyId, PAYER);
		contractId = await importContract(world, companyId, purchaseTerms({ signedOn: last }));
		office = { world, purchaseId: contractId } as typeof office;
	});
	afterAll(() => world.stop());

	const statement = (from: string, to: string) => world.get(PAYER, 'account.getStatement', { contractId, from, to });

	test('a payment of the last minute, told after midnight, belongs to the day on which it was paid', async () => {
		await world.clock.advanceTo(at(last, '23:59:30'));
		const request = { contractId, stageId: 'first', amountFen: PART_FEN, requestId: newRequestId() };
		const { payment } = await world.get(PAYER, 'pay.start', request);
		world.faults.arm('pay-notification-late', { times: 1 });
		await confirm(office, payment);
		await world.clock.advanceTo(at(next, '00:15:00'));
		await world.settled();
		const { rows, closingFen } = await statement(last, last);
		expect(rows.map((row) => [row.title, row.onDate, row.creditedFen])).toEqual([
			['合同生效，应付（首付款）', last, 0],
			['微信支付（首付款）', last, PART_FEN],
		]);
		expect(closingFen).toBe(FIRST_FEN - PART_FEN);
	});

	test('a transfer of the new day opens with what the old one left; too much is credit, and goes back', async () => {
		const receivedFen = FIRST_FEN - PART_FEN + SURPLUS_FEN;
		const transferId = await transfer(office, { amountFen: receivedFen, transferredOn: next });
		await world.get(FINANCE, 'desk.confirmTransfer', { contractId, transferId, receivedFen, valueDate: next });
		const refund = { contractId, way: 'wechatPay' as const, amountFen: SURPLUS_FEN, reason: '多付' };
		await world.get(FINANCE, 'finance.startRefund', { ...refund, requestId: newRequestId() });
		await world.clock.advanceTo(world.clock.nowMs() + 10 * MINUTE_MS);
		await world.settled();
		const day = await statement(next, next);
		expect([day.openingFen, day.creditedFen, day.chargedFen, day.closingFen]).toEqual([
			FIRST_FEN - PART_FEN,
			receivedFen,
			SURPLUS_FEN,
			0,
		]);
		const { sums } = await world.get(PAYER, 'account.get', { contractId });
		expect(sums).toMatchObject({ paidFen: FIRST_FEN, dueFen: 0, creditFen: 0, refundedFen: SURPLUS_FEN });
	});

	test('the bills of both days say what our books say', async () => {
		await world.clock.advanceTo(at(next, '10:05:00'));
		await world.clock.advanceTo(at(afterNext, '10:05:00'));
		const { days } = await world.get(FINANCE, 'reconcile.listDays', {});
		expect(days.map(({ day, status, bill, ours, taskCount }) => [day, status, bill, ours, taskCount])).toEqual([
			[next, 'compared', { count: 1, paidFen: 0, refundedFen: SURPLUS_FEN }, expect.anything(), 0],
			[last, 'compared', { count: 1, paidFen: PART_FEN, refundedFen: 0 }, expect.anything(), 0],
		]);
		for (const { bill, ours } of days) expect(ours).toEqual(bill);
	});
});
