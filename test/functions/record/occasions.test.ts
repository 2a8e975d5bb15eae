import { ENGINEER, givenOffice, type Office, PAYER } from '../contract/office';
import { eventsOf } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import {
	askForChange,
	BREACH_FEN,
	claimOf,
	dayOf,
	detail,
	dutyOf,
	missChange,
	occasionInput,
	signRecorded,
} from './life';

const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = await signRecorded(office);
});

const answer = (dutyId: string, occurredAtMs: number) =>
	office.world.get(ENGINEER, 'desk.recordDutyDone', {
		...{ dutyId, occurredAtMs, note: '可以改，两天', requestId: newRequestId() },
	});
const verdictsOf = (key: string) =>
	eventsOf(office, contractId, 'dutyJudged')
		.map(({ event }) => event as unknown as { key: string; verdict: string })
		.filter((one) => one.key === key)
		.map(({ verdict }) => verdict);

test('the client asks for a change: three working days, told by name, explained from what happened', async () => {
	const dutyId = await askForChange(office, contractId);
	const duty = dutyOf(await detail(office, contractId), '答复变更');
	expect(duty).toMatchObject({
		...{ kind: 'occasion', owner: 'agency', title: '答复变更：首页换图', state: 'dueSoon' },
		dueAtMs: dayOf('2026-10-16', '00:00'),
	});
	expect(eventsOf(office, contractId, 'occasionRecorded')).toMatchObject([
		{ actor: { openid: PAYER, name: '林小满' }, event: { termId: 'change', on: 'changeRequest', forDay: null } },
	]);
	const told = await office.world.get(PAYER, 'contract.explainDuty', { dutyId });
	expect(told).toMatchObject({ rule: { unit: 'workingDay', count: 3 }, start: { atMs: START_MS }, countedDays: 3 });
	expect(told.breach).toMatchObject({ amountFen: BREACH_FEN, soFarFen: 0 });
	const messages = office.world.database.documents('outbox', { query: { template: 'newOccasion' } });
	expect(messages.map(({ toOpenid, values }) => [toOpenid, values])).toEqual([
		[
			ADMIN,
			{
				...{ company: '山栀茶业', contract: '年度运维合同', title: '答复变更：首页换图' },
				dueAtMs: String(dayOf('2026-10-16', '00:00')),
			},
		],
	]);
});

test('answered late: missed, then done late, and a possible claim that the client asserts, reduces and gives up', async () => {
	const key = await missChange(office, contractId);
	const dutyId = key.slice('breach:'.length);
	expect(verdictsOf(dutyId.slice(contractId.length + 1))).toEqual(['missed']);
	expect(dutyOf(await detail(office, contractId), '答复变更').state).toBe('missed');
	await answer(dutyId, office.world.clock.nowMs());
	expect(dutyOf(await detail(office, contractId), '答复变更').state).toBe('metLate');
	expect(claimOf(await detail(office, contractId), 'breach:')).toMatchObject({
		...{ key, owner: 'agency', status: 'possible', amountFen: BREACH_FEN, base: 'monthlyFee', derived: true },
		actions: ['assert'],
	});

	const claim = { contractId, key, reason: '晚了一天' };
	await office.world.get(PAYER, 'contract.assertClaim', { ...claim, amountFen: BREACH_FEN });
	expect(claimOf(await detail(office, contractId), 'breach:')).toMatchObject({ status: 'asserted' });
	await office.world.get(PAYER, 'contract.reduceClaim', { ...claim, amountFen: 500, reason: '各担一半' });
	expect(claimOf(await detail(office, contractId, ENGINEER), 'breach:')).toMatchObject({
		...{ status: 'reduced', amountFen: 500, computedFen: BREACH_FEN, actions: [] },
	});
	await office.world.get(PAYER, 'contract.giveUpClaim', { ...claim, reason: '不计较了' });
	const over = claimOf(await detail(office, contractId), 'breach:');
	expect(over).toMatchObject({ status: 'givenUp', amountFen: 0, actions: [] });
	expect(over?.steps.map(({ status, amountFen, reason }) => [status, amountFen, reason])).toEqual([
		['asserted', BREACH_FEN, '晚了一天'],
		['reduced', 500, '各担一半'],
		['givenUp', 0, '不计较了'],
	]);
});

test('answered in time it is met, and nothing can be claimed', async () => {
	const dutyId = await askForChange(office, contractId);
	await office.world.clock.advanceTo(dayOf('2026-10-15'));
	await answer(dutyId, dayOf('2026-10-15', '09:00'));
	await office.world.clock.advanceTo(dayOf('2026-10-17'));
	expect(dutyOf(await detail(office, contractId), '答复变更').state).toBe('met');
	expect(claimOf(await detail(office, contractId), 'breach:')).toBeUndefined();
});

test('a defect told on the telephone counts from when it was told, not from when it was written down', async () => {
	await office.world.clock.advanceTo(dayOf('2026-10-14'));
	const defect = occasionInput(contractId, { termId: 'defect', note: '积分算错', occurredAtMs: START_MS });
	await office.world.get(ENGINEER, 'record.occasion', defect);
	// The fifth day is Saturday the 17th: it ends on Monday.
	expect(dutyOf(await detail(office, contractId), '修复缺陷')).toMatchObject({
		...{ startedAtMs: START_MS, dueAtMs: dayOf('2026-10-20', '00:00'), owner: 'agency' },
	});
});

test.each([
	['2026-10-15', 'met'],
	['2026-10-13', 'metLate'],
])('a notice that the client gives for %s is %s', async (forDay, state) => {
	const notice = occasionInput(contractId, { termId: 'contact', forDay, note: '换成苏禾' });
	await office.world.get(PAYER, 'contract.recordOccasion', notice);
	expect(dutyOf(await detail(office, contractId), '换联系人')).toMatchObject({ owner: 'customer', state });
});

test('the same request twice is one occasion, at both doors', async () => {
	for (const [openid, name] of [
		[PAYER, 'contract.recordOccasion'],
		[ENGINEER, 'record.occasion'],
	] as const) {
		const input = occasionInput(contractId);
		await Promise.all([office.world.get(openid, name, input), office.world.get(openid, name, input)]);
		await office.world.get(openid, name, input);
	}
	expect(eventsOf(office, contractId, 'occasionRecorded').map(({ actor }) => actor.openid)).toEqual([PAYER, ENGINEER]);
});
