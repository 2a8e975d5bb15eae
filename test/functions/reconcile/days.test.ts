import { ENDPOINTS, type EndpointName, type InputOf } from '../../../types/endpoints';
import { ENGINEER, FINANCE, givenOffice, type Office } from '../contract/office';
import { payTwice, refundInput } from '../finance/books';
import { confirm, eventsOf, FIRST_FEN, pay, stageOf, start } from '../pay/money';
import { replay } from '../store/replay';
import { ADMIN, newRequestId } from '../support/people';
import { at, DAY, dayWithTask, eventsOfDay, getDay, tick } from './life';
import { reconcileProvocations } from './provocations';

const TEN = at('2026-10-13T10:00:00');
const HOUR_MS = 3_600_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});
afterEach(() => office.world.faults.clear());

const lookAgain = (taskId: string, openid = FINANCE) =>
	office.world.get(openid, 'reconcile.lookAgain', { day: DAY, taskId });
const listDays = () => office.world.get(ENGINEER, 'reconcile.listDays', {});
const onePayment = { count: 1, paidFen: FIRST_FEN, refundedFen: 0 };

test('at ten the bill of the day before is compared, once, however often and at once the clock runs', async () => {
	const { world } = office;
	// Paid a second before midnight and booked after it: it belongs to the day of WeChat's bill.
	await world.clock.advanceTo(at('2026-10-12T23:59:59'));
	world.faults.arm('pay-notification-never', { times: 1 });
	await pay(office);
	expect(world.database.documents('wechatMoney')).toEqual([]);
	await world.clock.advanceTo(TEN - 1);
	await tick(office);
	expect((await listDays()).days).toEqual([]);
	await Promise.all([world.clock.advanceTo(TEN), tick(office), tick(office), tick(office)]);
	await world.clock.advanceBy(HOUR_MS);
	expect(eventsOfDay(office)).toEqual(['billFetched']);
	expect(await listDays()).toEqual({
		openTasks: [],
		days: [
			{
				...{ day: DAY, status: 'compared', triedAtMs: TEN, bill: onePayment, ours: onePayment },
				...{ taskCount: 0, openCount: 0, moreCount: 0 },
			},
		],
		nextCursor: null,
	});
});

test('what our books do not know is a task; finance settles it with a reason, and the name stays', async () => {
	const taskId = await dayWithTask(office);
	const { openTasks } = await listDays();
	expect(openTasks).toMatchObject([
		{ id: taskId, day: DAY, kind: 'missingInBooks', of: 'payment', billFen: 100, ourFen: null, contractId: null },
	]);
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toHaveLength(1);
	expect([(await getDay(office)).maySettle, (await getDay(office, DAY, ENGINEER)).maySettle]).toEqual([true, false]);
	// The bill of a moment later has it no longer: that is found out by looking, and not before.
	const input = { day: DAY, taskId, reason: '个人收款码收的', requestId: newRequestId() };
	await office.world.get(FINANCE, 'reconcile.settleTask', input);
	await office.world.get(FINANCE, 'reconcile.settleTask', input);
	expect((await getDay(office)).tasks).toMatchObject([
		{ settled: { how: 'explained', reason: '个人收款码收的', byName: '沈会计', atMs: TEN } },
	]);
	expect(eventsOfDay(office)).toEqual(['billFetched', 'taskSettled']);
	expect((await listDays()).openTasks).toEqual([]);
	expect((await replay(office.world)).differences).toEqual([]);
});

test('a payment of ours that never reached the books is booked by looking again, the way every payment is', async () => {
	const { world } = office;
	world.faults.arm('pay-notification-never');
	world.faults.arm('pay-query-other-amount');
	await pay(office);
	await world.clock.advanceTo(TEN);
	const [task] = (await getDay(office)).tasks;
	expect(task).toMatchObject({ kind: 'missingInBooks', billFen: FIRST_FEN, contractId: office.purchaseId });
	expect(await lookAgain(task?.id ?? '')).toEqual({ found: 'missingInBooks', onDay: null });
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toEqual([]);
	world.faults.clear();
	expect(await lookAgain(task?.id ?? '')).toEqual({ found: 'booked', onDay: null });
	expect((await stageOf(office)).stage).toMatchObject({ status: 'paid', paidFen: FIRST_FEN });
	expect((await getDay(office)).tasks).toMatchObject([{ settled: { how: 'found', byName: '沈会计' } }]);
	expect(eventsOf(office, office.purchaseId, 'paymentReceived')).toHaveLength(1);
});

test('what the bill lacks is looked for again in a bill fetched anew', async () => {
	await pay(office);
	office.world.faults.arm('bill-missing-row', { times: 2 });
	await office.world.clock.advanceTo(TEN);
	const { day, tasks } = await getDay(office);
	expect(day).toMatchObject({ status: 'noBill', bill: { count: 0 }, ours: onePayment, openCount: 1 });
	expect(tasks).toMatchObject([{ kind: 'missingInBill', ourFen: FIRST_FEN, companyName: '山栀茶业' }]);
	expect(await lookAgain('t1', ADMIN)).toEqual({ found: 'missingInBill', onDay: null });
	expect(await lookAgain('t1', ADMIN)).toEqual({ found: 'agrees', onDay: null });
	expect((await getDay(office)).tasks).toMatchObject([{ settled: { how: 'found', byName: '周岚' } }]);
});

test('a refund that WeChat took after midnight is found in the bill of the next day', async () => {
	const { world, purchaseId } = office;
	await payTwice(office);
	await world.clock.advanceTo(at('2026-10-12T23:59:30'));
	world.faults.arm('pay-unavailable', { subject: 'refund', times: 1 });
	await world.get(FINANCE, 'finance.startRefund', refundInput(purchaseId, { amountFen: 1990 }));
	await world.clock.advanceTo(TEN);
	expect((await getDay(office)).tasks).toMatchObject([{ kind: 'missingInBill', of: 'refund', ourFen: 1990 }]);
	expect(await lookAgain('t1')).toEqual({ found: 'missingInBill', onDay: null });
	await world.clock.advanceTo(at('2026-10-14T10:00:00'));
	const next = (await getDay(office, '2026-10-13')).day;
	expect(next).toMatchObject({ bill: { refundedFen: 1990 }, ours: { refundedFen: 1990 }, taskCount: 0 });
	expect(await lookAgain('t1')).toEqual({ found: 'agrees', onDay: '2026-10-13' });
});

test('a bill that breaks off is tried again after an hour; the days around it are compared meanwhile', async () => {
	const { world } = office;
	await pay(office, { amountFen: 100 });
	world.faults.arm('bill-broken-off', { subject: '20261012', times: 1 });
	await world.clock.advanceTo(at('2026-10-13T09:59:59'));
	await pay(office, { amountFen: 200 });
	await world.clock.advanceTo(TEN);
	expect(await getDay(office)).toMatchObject({ day: { status: 'unread' }, unreadWords: expect.stringMatching(/sums/) });
	await world.clock.advanceTo(TEN + HOUR_MS - 60_000);
	expect(eventsOfDay(office)).toEqual(['billUnread']);
	await world.clock.advanceTo(TEN + HOUR_MS);
	expect((await getDay(office)).day).toMatchObject({ status: 'compared', bill: { paidFen: 100 }, taskCount: 0 });
	await world.clock.advanceTo(at('2026-10-14T10:00:00'));
	expect((await listDays()).days.map(({ day, bill }) => [day, bill.paidFen])).toEqual([
		['2026-10-13', 200],
		[DAY, 100],
	]);
});

test('a clock that slept for days compares every one of them, also those without money', async () => {
	const { world } = office;
	const { payment } = await start(office);
	await confirm(office, payment);
	await world.settled();
	world.faults.arm('database-unavailable');
	await world.clock.advanceTo(at('2026-10-20T09:59:30'));
	world.faults.clear();
	await world.clock.advanceTo(at('2026-10-20T10:00:00'));
	const { days } = await listDays();
	expect(days.map(({ day, status }) => `${day} ${status}`)).toEqual([
		...['19', '18', '17', '16', '15', '14', '13'].map((day) => `2026-10-${day} noBill`),
		`${DAY} compared`,
	]);
});

const NAMES = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => name.startsWith('reconcile.'));
type Ask = (one: Office) => Promise<readonly [string, InputOf<EndpointName>]>;
const PROVOCATIONS = reconcileProvocations as unknown as Record<string, Record<string, Ask>>;
const TABLE = NAMES.flatMap((name) =>
	Object.entries(PROVOCATIONS[name] ?? {}).map(([code, provoke]) => [name, code, provoke] as const),
);

test('every refusal that an endpoint of the area declares is provoked here', () => {
	const declared = NAMES.map((name) => [name, [...ENDPOINTS[name].refusals].sort()]);
	expect(NAMES.map((name) => [name, Object.keys(PROVOCATIONS[name] ?? {}).sort()])).toEqual(declared);
});

test('each is refused, and writes nothing', async () => {
	const count = () => office.world.database.count('events');
	for (const [name, code, provoke] of TABLE) {
		const [openid, input] = await provoke(office);
		const before = count();
		expect([name, await office.world.refusal(openid, name, input)]).toEqual([name, code]);
		expect(count()).toBe(before);
	}
});
