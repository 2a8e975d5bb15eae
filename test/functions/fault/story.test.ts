import { maintenanceTerms, source } from '../../domain/contract/terms';
import { ENGINEER, FINANCE, givenOffice, importContract, type Office, PAYER, READER } from '../contract/office';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import { report, reportSolved, reportWorking, respond, solve } from './life';

const HOUR_MS = 3_600_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const detail = (faultId: string, openid = PAYER) => office.world.get(openid, 'fault.get', { faultId });
const verdicts = (faultId: string) =>
	office.world.database
		.documents('events', { query: { stream: `fault:${faultId}`, 'event.type': 'dutyJudged' } })
		.map((document) => document.event as { key: string; verdict: string })
		.map(({ key, verdict }) => `${key} ${verdict}`);

test('what is read before sending is what then runs, and who may be told is told', async () => {
	const { world, maintenanceId } = office;
	const asked = { contractId: maintenanceId, urgency: 'general', onSiteAsked: true } as const;
	const { promises, supportHours } = await world.get(PAYER, 'fault.preview', asked);
	expect(supportHours).toBeNull();
	expect(promises).toMatchObject([
		{
			measure: 'response',
			hours: 2,
			dayOfReceipt: 'workingDay',
			dueAtMs: START_MS + 2 * HOUR_MS,
			clause: { label: '第3条' },
		},
		{ measure: 'onSite', hours: 24, dayOfReceipt: null, dueAtMs: START_MS + 24 * HOUR_MS },
	]);
	const photo = await uploadReady(world, PAYER);
	const input = { ...asked, text: '会员卡页空白', place: '后台', uploadIds: [photo], requestId: newRequestId() };
	const sent = await world.get(PAYER, 'fault.report', input);
	expect(sent.promises).toEqual(promises);
	expect(await world.get(PAYER, 'fault.report', input)).toEqual(sent);
	const shown = await detail(sent.faultId, READER);
	expect(shown.clocks.map(({ kind, dueAtMs }) => [kind, dueAtMs])).toEqual(
		promises.map((one) => [one.measure, one.dueAtMs]),
	);
	expect(shown.photos).toMatchObject([{ id: photo }]);
	expect(world.database.documents('faultCards')).toHaveLength(1);
	const told = world.database.documents('outbox', { query: { template: { $in: ['faultReceived', 'newFault'] } } });
	expect(told.map((message) => message.toOpenid)).toEqual(expect.arrayContaining([PAYER, ENGINEER, FINANCE]));
});

test('answered, promised, solved, reopened, solved, confirmed: both sides see every step with its verdict', async () => {
	const { world } = office;
	const faultId = await reportWorking(office);
	const promise = { faultId, promisedAtMs: START_MS + 5 * HOUR_MS, text: '下午发布', requestId: newRequestId() };
	await world.get(ENGINEER, 'desk.promiseSolution', promise);
	await world.clock.advanceBy(HOUR_MS);
	await solve(office, faultId);
	await world.get(PAYER, 'fault.reopen', { faultId, reason: '又空白了', requestId: newRequestId() });
	await world.clock.advanceBy(HOUR_MS);
	await solve(office, faultId);
	const over = await world.get(PAYER, 'fault.confirmSolved', { faultId });
	expect(over.status).toBe('closed');
	expect(over.timeline.map(({ kind, byName, verdict }) => [kind, byName, verdict?.met ?? null])).toEqual([
		['reported', '林小满', null],
		['responded', '何工', true],
		['solutionPromised', '何工', null],
		['solved', '何工', true],
		['reopened', '林小满', true],
		['solved', '何工', null],
		['confirmed', '林小满', true],
	]);
	expect((await detail(faultId, ENGINEER)).timeline).toEqual(over.timeline);
	expect(verdicts(faultId)).toEqual(['response met', 'promised:1 met', 'acceptance:1 met', 'acceptance:2 met']);
});

test('an answer that comes late is missed on both sides, and stays so', async () => {
	const { world } = office;
	const faultId = await report(office);
	await world.clock.advanceTo(START_MS + 2 * HOUR_MS + 60_000);
	const queue = await world.get(ENGINEER, 'desk.getQueue', {});
	expect(queue.duties.find(({ duty }) => duty.faultId === faultId)?.duty.state).toBe('missed');
	const home = await world.get(PAYER, 'home.get', {});
	expect(home.duties.find((duty) => duty.faultId === faultId)).toMatchObject({ state: 'missed', owner: 'agency' });
	const { timeline } = await respond(office, faultId);
	expect(timeline.at(-1)?.verdict).toEqual({ met: false, dueAtMs: START_MS + 2 * HOUR_MS });
	expect(verdicts(faultId)).toEqual(['response missed']);
	await solve(office, faultId);
	expect(verdicts(faultId)).toEqual(['response missed']);
});

test('three days of silence accept, at the moment the contract says, without anybody calling', async () => {
	const { world } = office;
	const faultId = await reportSolved(office);
	const dueAtMs = Date.parse('2026-10-16T00:00:00+08:00');
	const [acceptance] = (await detail(faultId)).clocks.filter(({ kind }) => kind === 'acceptance');
	expect(acceptance).toMatchObject({ dueAtMs, owner: 'customer', silenceAccepts: true });
	await world.clock.advanceTo(dueAtMs);
	expect((await detail(faultId)).status).toBe('solved');
	await world.clock.advanceBy(60_000);
	const closed = await detail(faultId);
	expect(closed.status).toBe('closed');
	expect(closed.timeline.at(-1)).toMatchObject({ kind: 'deemedAccepted', atMs: dueAtMs, side: 'system', byName: '' });
	expect(verdicts(faultId)).toEqual(['response met', 'acceptance:1 met']);
});

test('at the very moment it is due silence has not yet accepted; then nobody reopens any more, clock or no clock', async () => {
	const { world } = office;
	const [first, second] = [await reportSolved(office), await reportSolved(office)];
	const dueAtMs = Date.parse('2026-10-16T00:00:00+08:00');
	await world.clock.advanceTo(dueAtMs);
	const reopen = (faultId: string) => ({ faultId, reason: '又空白了', requestId: newRequestId() });
	expect((await world.get(PAYER, 'fault.reopen', reopen(first))).status).toBe('working');
	// Before the timer's next minute.
	await world.clock.advanceTo(dueAtMs + 1);
	expect(await world.refusal(PAYER, 'fault.reopen', reopen(second))).toBe('FAULT_NOT_SOLVED');
});

test('named contacts alone report, and anybody who may when it is urgent', async () => {
	const { world, companyId, payerContactId } = office;
	const named = (contactIds: string[]) => ({ contactIds, clauseId: 'c3', quote: '指定联系人' });
	const byOthers = await importContract(world, companyId, maintenanceTerms({ namedContacts: named(['other']) }));
	const byPayer = await importContract(world, companyId, maintenanceTerms({ namedContacts: named([payerContactId]) }));
	const preview = (contractId: string, urgency: 'general' | 'urgent') =>
		world.ask(PAYER, 'fault.preview', { contractId, urgency, onSiteAsked: false });
	expect(await preview(byOthers, 'general')).toMatchObject({ ok: false, refusal: { code: 'NOT_NAMED_CONTACT' } });
	expect(await preview(byOthers, 'urgent')).toMatchObject({ ok: true });
	expect(await preview(byPayer, 'general')).toMatchObject({ ok: true });
});

test('before sending it says when technical support is there, by the clause that says so', async () => {
	const shifts = [
		{ fromMinute: 540, toMinute: 720 },
		{ fromMinute: 810, toMinute: 1080 },
	];
	const officeHours = { days: 'workingDays' as const, shifts, endsDays: false, ...source('c3') };
	const contractId = await importContract(office.world, office.companyId, maintenanceTerms({ officeHours }));
	const asked = { contractId, urgency: 'general', onSiteAsked: false } as const;
	expect((await office.world.get(PAYER, 'fault.preview', asked)).supportHours).toEqual({
		...{ days: 'workingDays', shifts, clause: { id: 'c3', label: '第3条' } },
	});
});

test('reports of one moment are all listed, page by page, newest first', async () => {
	const ids = await Promise.all(Array.from({ length: 35 }, () => report(office)));
	await office.world.clock.advanceBy(1);
	const newest = await report(office);
	const first = await office.world.get(PAYER, 'fault.list', {});
	const second = await office.world.get(PAYER, 'fault.list', { cursor: first.nextCursor ?? '' });
	const listed = [...first.faults, ...second.faults].map(({ id }) => id);
	expect(listed[0]).toBe(newest);
	expect([...listed].sort()).toEqual([...ids, newest].sort());
	expect(second.nextCursor).toBeNull();
});

test('two members of staff answer at once: one takes it on', async () => {
	const faultId = await report(office);
	const answer = (openid: string) =>
		office.world.ask(openid, 'desk.respondToFault', { faultId, text: '在看', requestId: newRequestId() });
	const replies = await Promise.all([answer(ENGINEER), answer(FINANCE)]);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	expect(replies.find((reply) => !reply.ok)).toMatchObject({ refusal: { code: 'ALREADY_RESPONDED' } });
	expect(verdicts(faultId)).toEqual(['response met']);
});
