/** What the client reads of its account after money moved: the statement adds up, and staff read the same. */
import { FINANCE, givenOffice, PAYER } from '../contract/office';
import { DAY_MS } from '../contract/provocation';
import { FIRST_FEN, pay, transfer } from '../pay/money';
import { START_MS } from '../support/world';

const office = givenOffice();
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

test('a part by WeChat and a transfer of too much: every row, the balance, and the credit', async () => {
	const { world, purchaseId: contractId } = office();
	await pay(office(), { amountFen: 1990 });
	const transferId = await transfer(office(), { amountFen: FIRST_FEN });
	const received = { contractId, transferId, receivedFen: FIRST_FEN, valueDate: '2026-10-12' };
	await world.get(FINANCE, 'desk.confirmTransfer', received);

	const statement = await world.get(PAYER, 'account.getStatement', { contractId, ...YEAR });
	expect(statement.rows.map((row) => [row.title, row.chargedFen, row.creditedFen, row.balanceFen])).toEqual([
		['合同生效，应付（首付款）', FIRST_FEN, 0, FIRST_FEN],
		['对公转账（首付款）', 0, FIRST_FEN, 0],
		['微信支付（首付款）', 0, 1990, -1990],
	]);
	expect([statement.openingFen, statement.closingFen]).toEqual([0, -1990]);
	expect(await world.get(FINANCE, 'finance.getStatement', { contractId, ...YEAR })).toEqual(statement);

	const { sums } = await world.get(PAYER, 'account.get', { contractId });
	expect(sums).toMatchObject({ chargedFen: FIRST_FEN, paidFen: FIRST_FEN, dueFen: 0, creditFen: 1990, waivedFen: 0 });
	const { creditFen, openFen } = await world.get(PAYER, 'account.list', {});
	expect([creditFen, openFen]).toEqual([1990, 0]);
});

test('a later period opens with what the earlier one left', async () => {
	const { world, purchaseId: contractId } = office();
	const later = { contractId, from: '2026-11-01', to: '2026-11-30' };
	const { openingFen, rows, closingFen } = await world.get(PAYER, 'account.getStatement', later);
	expect([openingFen, rows, closingFen]).toEqual([-1990, [], -1990]);
});

test('the statement comes as a paper with an address', async () => {
	const { world, purchaseId: contractId } = office();
	const { url, fileName } = await world.get(PAYER, 'account.getStatementPdf', { contractId, ...YEAR });
	expect(fileName).toMatch(/^对账单-.+\.pdf$/);
	const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('what is due stands by its age, the oldest first', async () => {
	const { world } = office();
	const { ages, rows, partial } = await world.get(FINANCE, 'finance.listDue', {});
	expect(partial).toBe(false);
	expect(ages.reduce((sum, age) => sum + age.count, 0)).toBe(rows.length);
	const owed = rows.reduce((sum, { duty }) => sum + (duty.amountFen ?? 0), 0);
	expect(ages.reduce((sum, age) => sum + age.amountFen, 0)).toBe(owed);
	await world.clock.advanceTo(START_MS + 40 * DAY_MS);
	const later = await world.get(FINANCE, 'finance.listDue', {});
	const lateness = later.rows.map(({ daysLate }) => daysLate).filter((days) => days > 0);
	expect(lateness).toEqual([...lateness].sort((one, two) => two - one));
});
