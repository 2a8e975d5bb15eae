import type { InputOf } from '../../../types/endpoints';
import { ENGINEER, givenOffice, type Office, PAYER } from '../contract/office';
import { eventsOf } from '../pay/money';
import { newRequestId } from '../support/people';
import { dayOf, detail, dutyOf, occasionInput, signRecorded } from './life';

const getOffice = givenOffice({ anew: true });
let office: Office;
let contractId: string;
beforeEach(async () => {
	office = getOffice();
	contractId = await signRecorded(office);
});

const launch = async () => dutyOf(await detail(office, contractId), '上线');

test('waiting for the client moves the launch by the working days it took, and the explanation leaves them out', async () => {
	const { id: dutyId, dueAtMs } = await launch();
	expect(dueAtMs).toBe(dayOf('2026-10-20', '00:00'));
	await office.world.clock.advanceTo(dayOf('2026-10-16'));
	const delay = { dutyId, fromDay: '2026-10-14', toDay: '2026-10-15', reason: '等客户的图', requestId: newRequestId() };
	await office.world.get(ENGINEER, 'record.delay', delay);
	await office.world.get(ENGINEER, 'record.delay', delay);
	expect(eventsOf(office, contractId, 'delayRecorded')).toHaveLength(1);
	expect((await launch()).dueAtMs).toBe(dayOf('2026-10-22', '00:00'));
	const told = await office.world.get(PAYER, 'contract.explainDuty', { dutyId });
	expect(told.duty.dueAtMs).toBe(dayOf('2026-10-22', '00:00'));
	expect(told.days.filter(({ counted }) => counted).map(({ date }) => date)).toEqual([
		...['2026-10-13', '2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21'],
	]);
	expect(told.pauses.map((pause) => pause.told)).toEqual([[{ reason: '等客户的图', byName: '何工' }]]);
});

test('what was judged as missed stays so, whatever delay is told afterwards', async () => {
	const { id: dutyId } = await launch();
	await office.world.clock.advanceTo(dayOf('2026-10-21'));
	const delay = { dutyId, fromDay: '2026-10-14', toDay: '2026-10-20', reason: '台风', requestId: newRequestId() };
	await office.world.get(ENGINEER, 'record.delay', delay);
	expect(await launch()).toMatchObject({ state: 'missed', dueAtMs: dayOf('2026-10-20', '00:00') });
});

test('the client gives up the launch, and we the data: neither is missed when its day comes', async () => {
	const data = dutyOf(await detail(office, contractId), '交资料');
	const waive = (dutyId: string) => ({ dutyId, reason: '不用了', requestId: newRequestId() });
	await office.world.get(PAYER, 'contract.waiveDuty', waive((await launch()).id));
	await office.world.get(ENGINEER, 'record.waive', waive(data.id));
	await office.world.clock.advanceTo(dayOf('2026-11-02'));
	expect((await launch()).state).toBe('waived');
	expect(dutyOf(await detail(office, contractId), '交资料').state).toBe('waived');
	expect(eventsOf(office, contractId, 'dutyWaived').map(({ actor }) => actor.name)).toEqual(['林小满', '何工']);
});

describe('all open duties', () => {
	type Input = InputOf<'desk.listDuties'>;
	const list = (input: Input) => office.world.get(ENGINEER, 'desk.listDuties', input);

	async function everything(owner?: Input['owner']) {
		const pages: Awaited<ReturnType<typeof list>>[] = [];
		let cursor: Input['cursor'];
		do {
			pages.push(await list({ ...(owner ? { owner } : {}), ...(cursor ? { cursor } : {}) }));
			cursor = pages.at(-1)?.nextCursor ?? undefined;
		} while (cursor && pages.length < 10);
		return pages;
	}

	test('come by due time, page by page, none twice and none left out, those of one moment too', async () => {
		// Many of one moment, across the edge of a page.
		for (let count = 0; count < 60; count++)
			await office.world.get(ENGINEER, 'record.occasion', occasionInput(contractId, { note: `改动 ${count}` }));
		const pages = await everything();
		expect(pages[0]?.duties).toHaveLength(50);
		const listed = pages.flatMap(({ duties }) => duties);
		const open = office.world.database.documents('duties', { query: { open: true } });
		expect(listed.map(({ id }) => id).sort()).toEqual(open.map(({ _id }) => String(_id)).sort());
		const dues = listed.map(({ dueAtMs }) => dueAtMs ?? Number.MAX_SAFE_INTEGER);
		expect(dues).toEqual([...dues].sort((first, second) => first - second));
		expect(new Set(listed.map((one) => one.contractId)).size).toBeGreaterThan(1);
	});

	test('of one side alone where it is named', async () => {
		for (const owner of ['customer', 'agency'] as const) {
			const listed = (await everything(owner)).flatMap(({ duties }) => duties);
			expect(listed.length).toBeGreaterThan(0);
			expect(new Set(listed.map((one) => one.owner))).toEqual(new Set([owner]));
		}
	});
});
