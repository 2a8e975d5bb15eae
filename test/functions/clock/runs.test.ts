import { setImmediate as nextTurn } from 'node:timers/promises';
import { MESSAGES } from '../../../config/messages';
import { ENGINEER, givenOffice, type Office, PAYER } from '../contract/office';
import { report, reportSolved } from '../fault/life';
import { eventsOf, pay } from '../pay/money';
import { replay } from '../store/replay';
import { newRequestId } from '../support/people';
import { START_MS } from '../support/world';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const getOffice = givenOffice({ anew: true, threads: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const tick = () => office.world.callAs('wx_trigger', '', 'clock', {});
const judged = (stream: string) =>
	office.world.database.documents('events', { query: { stream, 'event.type': 'dutyJudged' } });
const verdictsOnFaults = () =>
	office.world.database.documents('events', { query: { stream: /^fault:/, 'event.type': 'dutyJudged' } });
const sentTo = (openid: string) => office.world.messages.sent().filter((message) => message.openid === openid);

/** The person accepts one message of a kind, as the telephone asks. */
async function accept(openid: string, template: keyof typeof MESSAGES) {
	const { templateId } = MESSAGES[template];
	office.world.messages.requestSubscribe(openid, [templateId]);
	await office.world.get(openid, 'message.recordConsent', { acceptedTemplateIds: [templateId] });
}

test('runs that overlap judge a missed duty once, and numbers have no gaps', async () => {
	const { world } = office;
	const faultIds = await Promise.all([1, 2, 3].map(() => report(office)));
	// Past the due time, and before the timer's next minute.
	await world.clock.advanceTo(START_MS + 2 * HOUR_MS + 1);
	const runs = await Promise.all([tick(), tick(), tick(), tick()]);
	expect(runs.every((reply) => reply.ok)).toBe(true);
	for (const faultId of faultIds) {
		expect(judged(`fault:${faultId}`)).toHaveLength(1);
		const events = world.database.documents('events', { query: { stream: `fault:${faultId}` } });
		expect(events.map((event) => event.number).sort()).toEqual([1, 2]);
	}
	await tick();
	expect(verdictsOnFaults()).toHaveLength(3);
});

test('runs that overlap accept by silence once', async () => {
	const { world } = office;
	const faultId = await reportSolved(office);
	await world.clock.advanceTo(at('2026-10-16T00:00') + 1);
	// Whoever looks before the clock's next run sees what time has done all the same.
	expect((await world.get(PAYER, 'fault.get', { faultId })).status).toBe('closed');
	await Promise.all([tick(), tick(), tick()]);
	const accepted = { stream: `fault:${faultId}`, 'event.type': 'deemedAccepted' };
	expect(world.database.documents('events', { query: accepted })).toHaveLength(1);
	expect((await world.get(PAYER, 'fault.get', { faultId })).status).toBe('closed');
});

test('runs that overlap book a payment once that nobody told us of', async () => {
	const { world, purchaseId } = office;
	world.faults.arm('pay-notification-never');
	// Between two of the timer's minutes.
	await world.clock.advanceBy(MINUTE_MS / 2);
	await pay(office);
	await world.clock.advanceBy(MINUTE_MS + 1);
	expect(eventsOf(office, purchaseId, 'paymentReceived')).toHaveLength(0);
	await Promise.all([tick(), tick(), tick()]);
	expect(eventsOf(office, purchaseId, 'paymentReceived')).toHaveLength(1);
});

test('a worker that is killed between taking a message and writing down that it was sent: nothing twice', async () => {
	const { world } = office;
	await accept(PAYER, 'faultAnswered');
	await accept(PAYER, 'faultAnswered');
	const faultId = await report(office);
	const input = { faultId, text: '在看', requestId: newRequestId() };
	const answering = world.call(ENGINEER, 'staff', { endpoint: 'desk.respondToFault', input });
	const claimed = () => world.database.documents('outbox', { query: { template: 'faultAnswered', state: 'claimed' } });
	for (let turns = 0; turns < 1_000_000 && claimed().length === 0; turns++) await nextTurn();
	expect(claimed()).toHaveLength(1);
	await world.functions.recycle({ functionName: 'staff', kill: true });
	await answering;
	await world.clock.advanceBy(10 * MINUTE_MS);
	await Promise.all([tick(), tick()]);
	expect(sentTo(PAYER).length).toBeLessThanOrEqual(1);
	const [message] = world.database.documents('outbox', { query: { template: 'faultAnswered' } });
	expect(message?.state).toBe('unknown');
	// The answer itself counts, once; asked again, the request is done already.
	await world.get(ENGINEER, 'desk.respondToFault', input);
	const responded = { stream: `fault:${faultId}`, 'event.type': 'responded' };
	expect(world.database.documents('events', { query: responded })).toHaveLength(1);
	expect(sentTo(PAYER).length).toBeLessThanOrEqual(1);
});

test('a run that is killed in the middle leaves nothing half done, and the next one does the rest', async () => {
	const { world } = office;
	const faultIds = await Promise.all(Array.from({ length: 8 }, () => report(office)));
	await world.clock.advanceTo(START_MS + 2 * HOUR_MS + 1);
	const before = world.database.count('events');
	const killed = tick();
	for (let turns = 0; turns < 1_000_000 && world.database.count('events') === before; turns++) await nextTurn();
	await world.functions.recycle({ functionName: 'clock', kill: true });
	await killed;
	await world.clock.advanceBy(2 * MINUTE_MS);
	for (const faultId of faultIds) expect(judged(`fault:${faultId}`)).toHaveLength(1);
	expect(replay(world).differences).toEqual([]);
});

test('the month rolls over: the inspection is missed, and the next one is there', async () => {
	const { world, maintenanceId } = office;
	const inspections = async () => {
		const { duties, done } = await world.get(PAYER, 'contract.get', { contractId: maintenanceId });
		return [...duties, ...done]
			.filter(({ kind }) => kind === 'recurring')
			.map(({ period, state }) => `${period} ${state}`);
	};
	const inspection = { dutyId: `${maintenanceId}:recurring:inspection:2026-09`, occurredAtMs: START_MS, note: '补做' };
	await world.get(ENGINEER, 'desk.recordDutyDone', { ...inspection, requestId: newRequestId() });
	expect((await inspections()).sort()).toEqual(['2026-09 metLate', '2026-10 running', '2026-11 notYet']);
	await world.clock.advanceTo(at('2026-11-01T00:02'));
	expect((await inspections()).sort()).toEqual([
		'2026-09 metLate',
		'2026-10 missed',
		'2026-11 running',
		'2026-12 notYet',
	]);
	await world.clock.advanceTo(at('2026-12-01T00:02'));
	expect((await inspections()).sort()).toEqual([
		'2026-09 metLate',
		'2026-10 missed',
		'2026-11 missed',
		'2026-12 running',
		'2027-01 notYet',
	]);
	expect(judged(`contract:${maintenanceId}`)).toHaveLength(3);
});

test('moving the clock makes things overdue on both sides', async () => {
	const { world, purchaseId } = office;
	await world.clock.advanceTo(at('2026-10-20T00:00'));
	const stateOf = async (openid: string) => {
		const { duties } = await world.get(openid, 'contract.get', { contractId: purchaseId });
		return duties.find(({ stageId }) => stageId === 'first')?.state;
	};
	expect([await stateOf(PAYER), await stateOf(ENGINEER)]).toEqual(['dueSoon', 'dueSoon']);
	await world.clock.advanceBy(MINUTE_MS);
	expect([await stateOf(PAYER), await stateOf(ENGINEER)]).toEqual(['missed', 'missed']);
	const { missedCount } = await world.get(ENGINEER, 'desk.getQueue', {});
	expect(missedCount).toBeGreaterThan(0);
});

test('the clock’s door opens for the timer alone', async () => {
	const { world } = office;
	await report(office);
	await world.clock.advanceTo(START_MS + 2 * HOUR_MS + 1);
	for (const source of ['wx_client', 'wx_trigger,scf', 'wx_paycallback', '']) {
		expect(await world.callAs(source, PAYER, 'clock', {})).toMatchObject({ ok: true, result: { ran: false } });
	}
	expect(verdictsOnFaults()).toHaveLength(0);
});
