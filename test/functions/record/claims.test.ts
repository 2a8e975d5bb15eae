import { ENGINEER, FINANCE, givenOffice, type Office, PAYER } from '../contract/office';
import { report } from '../fault/life';
import { eventsOf, transfer } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import { BREACH_FEN, claimOf, dayOf, detail, missChange, signRecorded } from './life';

const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = await signRecorded(office);
});

const invoice = () =>
	office.world.get(ENGINEER, 'desk.recordEvidence', {
		...{ contractId, trigger: 'invoiceReceived', stageId: 'year', occurredAtMs: START_MS },
		...{ note: '申请和发票', requestId: newRequestId() },
	});
const assert = (openid: string, key: string, amountFen: number) => {
	const name = openid === PAYER ? 'contract.assertClaim' : 'record.assertClaim';
	return office.world.ask(openid, name, { contractId, key, amountFen, reason: '按合同' });
};
const lateKey = () => `late:${contractId}:stage:year`;

async function payPart(amountFen: number, valueDate: string): Promise<void> {
	const transferId = await transfer(office, { contractId, stageId: 'year', amountFen, transferredOn: valueDate });
	const received = { contractId, transferId, receivedFen: amountFen, valueDate };
	await office.world.get(FINANCE, 'desk.confirmTransfer', received);
}

test('late money costs a share of what is unpaid each day, until somebody of finance asserts what it came to', async () => {
	await invoice();
	// Seven working days after the 12th: the 21st. 5‰ of 20,000.00 are 100.00 a day.
	await office.world.clock.advanceTo(dayOf('2026-10-24'));
	expect(claimOf(await detail(office, contractId), 'late:')).toMatchObject({
		...{ owner: 'customer', status: 'possible', amountFen: 30_000, times: 3, actions: [] },
	});
	// A quarter came on the 23rd: the 24th costs 75.00.
	await payPart(500_000, '2026-10-23');
	expect(claimOf(await detail(office, contractId, FINANCE), 'late:')).toMatchObject({
		...{ key: lateKey(), amountFen: 27_500, actions: ['assert'] },
	});
	expect(await assert(PAYER, lateKey(), 27_500)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
	expect(await assert(FINANCE, lateKey(), 27_501)).toMatchObject({
		refusal: { code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 27_500 } },
	});
	expect(await assert(FINANCE, lateKey(), 27_500)).toMatchObject({ ok: true });
	await office.world.clock.advanceTo(dayOf('2026-10-25'));
	expect(claimOf(await detail(office, contractId), 'late:')).toMatchObject({
		...{ status: 'asserted', amountFen: 27_500, computedFen: 27_500 },
		steps: [{ byName: '沈会计', amountFen: 27_500 }],
	});
	// What was asserted stays; the day since is a claim of its own.
	const since = `${lateKey()}.2`;
	expect(claimOf(await detail(office, contractId), since)).toMatchObject({
		...{ key: since, status: 'possible', times: 1, computedFen: 7500 },
	});
	expect(await assert(FINANCE, since, 7501)).toMatchObject({ refusal: { code: 'AMOUNT_TOO_LARGE' } });
	expect(await assert(FINANCE, since, 7500)).toMatchObject({ ok: true });
	const { stages } = await detail(office, contractId);
	expect(stages.filter(({ kind }) => kind === 'penalty').map(({ amountFen }) => amountFen)).toEqual([27_500, 7500]);
});

test('two who assert it at once assert it once', async () => {
	await invoice();
	await office.world.clock.advanceTo(dayOf('2026-10-24'));
	const replies = await Promise.all([assert(FINANCE, lateKey(), 100), assert(ADMIN, lateKey(), 200)]);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	expect(replies.find((reply) => !reply.ok)).toMatchObject({ refusal: { code: 'ALREADY_RECORDED' } });
	expect(eventsOf(office, contractId, 'claimAsserted')).toHaveLength(1);
});

test('while the invoice that has to come first is missing, no delay costs anything', async () => {
	await office.world.clock.advanceTo(dayOf('2026-11-30'));
	expect(claimOf(await detail(office, contractId), 'late:')).toBeUndefined();
	expect(await assert(FINANCE, lateKey(), 1)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});

test('a late answer to a fault is claimed under its contract, and under no other', async () => {
	const other = await signRecorded(office);
	const faultId = await report(office, { contractId });
	await office.world.clock.advanceTo(dayOf('2026-10-13'));
	const key = `breach:${faultId}:response`;
	expect(claimOf(await detail(office, contractId), 'breach:')).toMatchObject({ key, amountFen: BREACH_FEN });
	const claim = { key, amountFen: BREACH_FEN, reason: '两小时没有人答复' };
	expect(await office.world.refusal(PAYER, 'contract.assertClaim', { contractId: other, ...claim })).toBe('NOT_FOUND');
	await office.world.get(PAYER, 'contract.assertClaim', { contractId, ...claim });
	expect(claimOf(await detail(office, contractId), 'breach:')).toMatchObject({ key, status: 'asserted' });
});

test('what no clock sees is claimed by whoever says that it happened, each time anew', async () => {
	for (const number of [1, 2]) {
		const key = `spoken:data:${number}`;
		expect(claimOf(await detail(office, contractId, FINANCE), key)).toMatchObject({ status: 'possible' });
		expect(await assert(FINANCE, key, BREACH_FEN)).toMatchObject({ ok: true });
	}
	const { claims } = await detail(office, contractId);
	expect(claims.map(({ key, status }) => [key, status])).toEqual([
		['spoken:data:1', 'asserted'],
		['spoken:data:2', 'asserted'],
		['spoken:data:3', 'possible'],
	]);
});

test('where it is set so the client sees no running claim, is told none, and still sees what was asserted', async () => {
	const key = await missChange(office, contractId);
	await office.world.get(ADMIN, 'record.showClaims', { contractId, visible: false });
	await office.world.get(ADMIN, 'record.showClaims', { contractId, visible: false });
	expect(eventsOf(office, contractId, 'claimsShown')).toHaveLength(1);
	expect(await detail(office, contractId)).toMatchObject({ claims: [], claimsVisible: false });
	expect(claimOf(await detail(office, contractId, ENGINEER), 'breach:')).toMatchObject({ amountFen: BREACH_FEN });
	const refused = await assert(PAYER, key, BREACH_FEN + 1);
	expect(refused).toMatchObject({ refusal: { code: 'AMOUNT_TOO_LARGE' } });
	expect(JSON.stringify(refused)).not.toContain(String(BREACH_FEN));
	await assert(PAYER, key, BREACH_FEN);
	expect((await detail(office, contractId)).claims).toMatchObject([{ key, status: 'asserted' }]);
	await office.world.get(ADMIN, 'record.showClaims', { contractId, visible: true });
	expect(claimOf(await detail(office, contractId), 'spoken:')).toMatchObject({ status: 'possible' });
});
