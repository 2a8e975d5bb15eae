import { oneOff, stage } from '../../domain/contract/terms';
import { COLLEAGUE, ENGINEER, FINANCE, givenOffice, type Office, PAYER, READER } from '../contract/office';
import { SIGNERS } from '../draft/life';
import { eventsOf, pay } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';
import { agreeEnd, dayOf, detail, dutyOf, endInput, occasionInput, proposeEnd, sealInput, signRecorded } from './life';

const LAST_DAY = '2026-10-20';
const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = await signRecorded(office, { stages: [stage({ shareBp: null, amountFen: 2_000_000 })] });
});

const seal = (proposalId: string, values = {}) => sealInput(office, { contractId, proposalId }, values);
const told = () =>
	office.world.database
		.documents('outbox', { query: { template: 'endProposed' } })
		.map(({ toOpenid, values }) => [toOpenid, (values as { title: string }).title]);

test('ended by consent: in force until the last moment of the day, then only what was due and the money stay', async () => {
	const { world } = office;
	const proposalId = await agreeEnd(office, contractId, LAST_DAY);
	const answered = [COLLEAGUE, PAYER, READER].map((openid) => [openid, '同意提前结束']);
	expect(told().sort()).toEqual([[ADMIN, '提前结束的提议'], ...answered].sort());
	const input = await seal(proposalId);
	await world.get(ADMIN, 'record.sealEnd', input);
	expect(await world.refusal(ADMIN, 'record.sealEnd', input)).toBe('END_NOT_AGREED');
	expect(eventsOf(office, contractId, 'endSealed')).toHaveLength(1);
	await world.clock.advanceTo(dayOf(LAST_DAY, '23:59'));
	expect(await detail(office, contractId)).toMatchObject({ card: { status: 'active' }, ending: null });
	await world.get(PAYER, 'contract.recordOccasion', occasionInput(contractId));

	await world.clock.advanceTo(dayOf('2026-10-21', '00:01'));
	const over = await detail(office, contractId);
	expect(over).toMatchObject({ card: { status: 'endedByConsent' }, ending: { on: LAST_DAY, how: 'consent' } });
	expect(dutyOf(over, '交资料').state).toBe('waived');
	expect(dutyOf(over, '上线').state).toBe('missed');
	const late = occasionInput(contractId, { occurredAtMs: world.clock.nowMs() });
	expect(await world.refusal(PAYER, 'contract.recordOccasion', late)).toBe('CONTRACT_NOT_ACTIVE');
	await pay(office, { contractId, stageId: 'first', amountFen: 2_000_000 });
	expect((await detail(office, contractId)).stages).toMatchObject([{ status: 'paid', remainingFen: 0 }]);
});

test('a refusal clears the table: another day is proposed by us, and the client agrees', async () => {
	const { world } = office;
	const first = await proposeEnd(office, contractId);
	await world.get(ADMIN, 'record.answerEnd', { contractId, proposalId: first, agreed: false, note: '月底再说' });
	await world.get(ADMIN, 'record.proposeEnd', endInput(contractId, '2026-10-31'));
	const [second] = (await detail(office, contractId)).endProposals;
	const answer = { contractId, proposalId: second?.id ?? '', agreed: true, note: '可以' };
	await world.get(PAYER, 'contract.answerEnd', answer);
	expect((await detail(office, contractId)).endProposals).toMatchObject([
		{ side: 'agency', endsOn: '2026-10-31', answer: { agreed: true, note: '可以', byName: '林小满' } },
		{ side: 'customer', endsOn: LAST_DAY, answer: { agreed: false, byName: '周岚' } },
	]);
	const toUs = told().filter(([openid]) => openid === ADMIN);
	expect(toUs.map(([, title]) => title).sort()).toEqual(['同意提前结束', '提前结束的提议']);
	const toThem = told().filter(([openid]) => openid === READER);
	expect(toThem.map(([, title]) => title).sort()).toEqual(['不同意提前结束', '提前结束的提议']);
	expect((await detail(office, contractId, ADMIN)).actions).toContain('sealEnd');
});

test('both answer at once: one answer stands', async () => {
	const { world } = office;
	const proposalId = await proposeEnd(office, contractId);
	const answer = (agreed: boolean) =>
		world.ask(ADMIN, 'record.answerEnd', { contractId, proposalId, agreed, note: '' });
	const replies = await Promise.all([answer(true), answer(false)]);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	expect(eventsOf(office, contractId, 'endAnswered')).toHaveLength(1);
});

test('nobody ends it alone: not without the answer, not by the proposer’s own, not without seals', async () => {
	const { world } = office;
	const proposalId = await proposeEnd(office, contractId);
	const own = { contractId, proposalId, agreed: true, note: '' };
	expect(await world.refusal(COLLEAGUE, 'contract.answerEnd', own)).toBe('NOT_ALLOWED');
	expect(await world.refusal(ADMIN, 'record.sealEnd', await seal(proposalId))).toBe('END_NOT_AGREED');
	await world.get(ADMIN, 'record.answerEnd', own);
	const unsealed = await seal(proposalId, { signers: SIGNERS.map((one) => ({ ...one, seal: 'none' })) });
	expect(await world.refusal(ADMIN, 'record.sealEnd', unsealed)).toBe('ORIGINAL_INCOMPLETE');
	await world.clock.advanceTo(dayOf('2026-10-21'));
	expect((await detail(office, contractId)).card.status).toBe('active');
});

test('an end that was agreed to and never put on paper stands in nobody’s way once its day has passed', async () => {
	const { world } = office;
	await agreeEnd(office, contractId, '2026-10-13');
	expect(await world.refusal(ADMIN, 'record.proposeEnd', endInput(contractId))).toBe('END_PROPOSED');
	expect((await detail(office, contractId, ADMIN)).actions).not.toContain('proposeEnd');
	await world.clock.advanceTo(dayOf('2026-10-14'));
	expect((await detail(office, contractId, ADMIN)).actions).toContain('proposeEnd');
	await world.get(ADMIN, 'record.proposeEnd', endInput(contractId));
});

test('either side says that it wants to go on, once per request', async () => {
	const { world } = office;
	const wish = { contractId, note: '明年照旧', requestId: newRequestId() };
	await world.get(PAYER, 'contract.proposeRenewal', wish);
	await world.get(PAYER, 'contract.proposeRenewal', wish);
	await world.get(FINANCE, 'record.proposeRenewal', { ...wish, requestId: newRequestId() });
	await world.get(ENGINEER, 'record.proposeRenewal', { ...wish, requestId: newRequestId() });
	const names = eventsOf(office, contractId, 'renewalProposed').map(({ actor }) => actor.name);
	expect(names).toEqual(['林小满', '沈会计', '何工']);
	expect((await detail(office, contractId)).renewalProposals.at(-1)).toEqual({
		...{ side: 'customer', note: '明年照旧', byName: '林小满', atMs: world.clock.nowMs() },
	});
	expect(world.database.documents('outbox', { query: { template: 'newOccasion' } })).toMatchObject([
		{ toOpenid: ADMIN, values: { company: '山栀茶业', title: '提出续签：明年照旧' } },
	]);
});

test('the wish to go on is the talk about renewal that the contract asks for: done by who said it first', async () => {
	const talk = oneOff(
		{ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 30 },
		{ id: 'talk', title: '谈续约' },
	);
	const talked = await signRecorded(office, { oneOffs: [talk] });
	const wish = () => ({ contractId: talked, note: '明年照旧', requestId: newRequestId() });
	await office.world.get(PAYER, 'contract.proposeRenewal', wish());
	await office.world.get(ENGINEER, 'record.proposeRenewal', wish());
	const done = eventsOf(office, talked, 'dutyDone').map(({ actor, event }) => [actor.name, event]);
	expect(done).toMatchObject([['林小满', { key: 'oneOff:talk', note: '明年照旧' }]]);
	expect(dutyOf(await detail(office, talked), '谈续约')).toMatchObject({
		...{ state: 'met', settledAtMs: office.world.clock.nowMs() },
	});
});
