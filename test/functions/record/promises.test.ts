import { BARE_TERMS } from '../../domain/contract/terms';
import { ENGINEER, givenOffice, type Office, PAYER } from '../contract/office';
import { eventsOf, pay } from '../pay/money';
import { newRequestId } from '../support/people';
import { checkInput, claimOf, dayOf, deliver, detail, quotaInput, signRecorded, standingInput } from './life';

const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = await signRecorded(office);
});

test('an exception to a promise is consented to once, and both sides read who said so', async () => {
	const { world } = office;
	await world.get(PAYER, 'contract.recordStanding', standingInput(contractId, 'subcontract', 'consent'));
	await world.get(ENGINEER, 'record.standing', standingInput(contractId, 'secret', 'kept'));
	await world.get(PAYER, 'contract.recordStanding', standingInput(contractId, 'secret', 'broken'));
	const { standingRecords, duties } = await detail(office, contractId);
	expect(standingRecords.map(({ title, kind, byName, side }) => [title, kind, byName, side])).toEqual([
		['保密', 'broken', '林小满', 'customer'],
		['保密', 'kept', '何工', 'agency'],
		['不转包', 'consent', '林小满', 'customer'],
	]);
	expect(duties.find(({ title }) => title === '保密')?.record).toMatchObject({ kept: 1, broken: 1 });
});

describe('a free quota', () => {
	const use = (tenths: number, occurredAtMs?: number) =>
		office.world.ask(ENGINEER, 'record.useQuota', quotaInput(contractId, tenths, occurredAtMs ? { occurredAtMs } : {}));
	const give = (tenths: number) => office.world.ask(ENGINEER, 'record.returnQuota', quotaInput(contractId, tenths));
	const left = async () => {
		const [quota] = (await detail(office, contractId)).quotas;
		return (quota?.totalTenths ?? 0) - (quota?.usedTenths ?? 0);
	};

	test('is used up, refused beyond it with what is left, and given back where it was booked wrongly', async () => {
		expect(await use(15)).toMatchObject({ ok: true });
		expect(await use(6)).toMatchObject({ ok: false, refusal: { code: 'QUOTA_EXHAUSTED', detail: { leftTenths: 5 } } });
		expect(await left()).toBe(5);
		expect(await use(5)).toMatchObject({ ok: true });
		expect(await give(21)).toMatchObject({ ok: false, refusal: { code: 'QUOTA_NOT_USED' } });
		expect(await give(5)).toMatchObject({ ok: true });
		expect(await left()).toBe(5);
		expect(eventsOf(office, contractId, 'quotaUsed').map(({ event }) => event.tenths)).toEqual([15, 5, -5]);
	});

	test('two who use it at once do not use more than there is', async () => {
		const replies = await Promise.all(Array.from({ length: 4 }, () => use(10)));
		expect(replies.filter((reply) => reply.ok)).toHaveLength(2);
		expect(await left()).toBe(0);
	});

	test('is there anew in the next year of the contract; what belongs to the last one is booked there', async () => {
		const period = { ...BARE_TERMS.period, from: '2025-10-13', to: '2027-10-12' };
		contractId = await signRecorded(office, { signedOn: '2025-10-13', period, oneOffs: [] });
		expect(await use(20)).toMatchObject({ ok: true });
		expect(await left()).toBe(0);
		await office.world.clock.advanceTo(dayOf('2026-10-13'));
		expect(await left()).toBe(20);
		expect(await use(1, dayOf('2026-10-12'))).toMatchObject({ ok: false, refusal: { code: 'QUOTA_EXHAUSTED' } });
		expect(await use(20, dayOf('2026-10-13'))).toMatchObject({ ok: true });
	});
});

test('the function list: delivered, refused, a refund possible, delivered again, accepted', async () => {
	const { world } = office;
	const answer = (state: 'accepted' | 'refused') =>
		world.get(PAYER, 'contract.answerFunction', checkInput(contractId, state));
	await world.get(ENGINEER, 'desk.recordEvidence', {
		...{ contractId, trigger: 'invoiceReceived', stageId: 'year', occurredAtMs: world.clock.nowMs() },
		...{ note: '发票', requestId: newRequestId() },
	});
	await pay(office, { contractId, stageId: 'year', amountFen: 2_000_000 });
	await deliver(office, contractId);
	await deliver(office, contractId, 'tested');
	await answer('refused');
	expect(claimOf(await detail(office, contractId), 'refund')).toMatchObject({
		...{ owner: 'agency', status: 'possible', baseFen: 2_000_000, rateBp: 5000, amountFen: 1_000_000 },
	});
	await deliver(office, contractId);
	expect(claimOf(await detail(office, contractId), 'refund')).toBeUndefined();
	await answer('accepted');
	const [cart] = (await detail(office, contractId)).functions;
	expect(cart).toMatchObject({ state: 'accepted' });
	expect(cart?.history.map(({ state, side }) => [state, side])).toEqual([
		['delivered', 'agency'],
		['tested', 'agency'],
		['refused', 'customer'],
		['delivered', 'agency'],
		['accepted', 'customer'],
	]);
});
