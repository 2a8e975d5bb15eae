import { PUBLISHED_CALENDAR as calendar } from '../../../cloudfunctions/domain/calendar/published';
import { contracts } from '../../../cloudfunctions/store/kinds';
import { rebuild } from '../../../cloudfunctions/store/rebuild';
import { begin, wait } from '../../domain/contract/story';
import { maintenanceTerms } from '../../domain/contract/terms';
import { ENGINEER, FINANCE, givenOffice, PAYER } from '../contract/office';
import { report, reportClosed, reportSolved, reportWorking } from '../fault/life';
import { pay, start, transfer } from '../pay/money';
import { newRequestId } from '../support/people';
import { replay } from './replay';

const DAY_MS = 86_400_000;
const office = givenOffice();

/** A little of everything that can happen. */
async function live() {
	const { world, purchaseId, maintenanceId } = office();
	await pay(office(), { amountFen: 1000 });
	await transfer(office(), { amountFen: 5000 });
	const transferId = await transfer(office(), { amountFen: 2000 });
	await world.get(FINANCE, 'desk.confirmTransfer', {
		contractId: purchaseId,
		transferId,
		receivedFen: 1999,
		valueDate: '2026-10-12',
	});
	const invoice = { contractId: maintenanceId, trigger: 'invoiceReceived', stageId: 'year', note: '发票' } as const;
	await world.get(ENGINEER, 'desk.recordEvidence', {
		...invoice,
		occurredAtMs: world.clock.nowMs(),
		requestId: newRequestId(),
	});
	await start(office(), { amountFen: 300 });
	await report(office(), { onSiteAsked: true });
	await reportWorking(office());
	await reportSolved(office());
	await reportClosed(office());
}

test('heads and views are what the events say, today and as months go by', async () => {
	await live();
	const { streams, views, differences } = replay(office().world);
	expect(differences).toEqual([]);
	expect(streams).toBeGreaterThan(12);
	expect(views).toBeGreaterThan(20);
	for (const days of [1, 3, 20, 30]) {
		await office().world.clock.advanceBy(days * DAY_MS);
		expect(replay(office().world).differences).toEqual([]);
	}
});

test('the comparison sees what is wrong', () => {
	const { world } = office();
	const { documents } = world.database;
	const [broken] = documents('contractCards');
	const database = {
		...world.database,
		documents: (collection: string, question?: object) =>
			documents(collection, question).filter((one) => !(collection === 'events' && one.number === 2)),
		document: (collection: string, id: string | number) =>
			id === broken?._id ? { ...broken, paidFen: 1 } : world.database.document(collection, id),
	};
	expect(() => replay({ ...world, database } as typeof world)).toThrow(/event 2 is missing/);
	const onlyView = { ...database, documents };
	expect(replay({ ...world, database: onlyView } as typeof world).differences).toEqual([
		`contractCards/${broken?._id} differs`,
	]);
});

test('events in any order give the same; one that is missing or there twice is not passed over', () => {
	const { log, contract } = wait(begin(maintenanceTerms()), '2026-12-02');
	const asOf = { nowMs: Date.parse('2026-12-02T00:00:00+08:00'), calendar };
	expect(rebuild(contracts, [...log].reverse(), asOf)).toMatchObject({ version: log.length, state: contract });
	expect(() => rebuild(contracts, log.slice(1), asOf)).toThrow(/event 1 is missing/);
	expect(() => rebuild(contracts, [...log, ...log.slice(-1)], asOf)).toThrow(/there twice/);
});

test('what a person asked for twice stands once', async () => {
	const { world, maintenanceId } = office();
	const input = {
		...{ contractId: maintenanceId, text: '打不开', place: '后台', urgency: 'general' as const, onSiteAsked: false },
		...{ uploadIds: [], requestId: newRequestId() },
	};
	// Committed, but the answer of the database is lost on its way.
	world.faults.arm('database-commit-reply-lost', { times: 1 });
	expect(await world.ask(PAYER, 'fault.report', input)).toMatchObject({ ok: false, refusal: { code: 'FAILED' } });
	const { faultId } = await world.get(PAYER, 'fault.report', input);
	expect(world.database.documents('faultCards', { query: { text: '打不开' } }).map(({ _id }) => _id)).toEqual([
		faultId,
	]);
	expect(replay(world).differences).toEqual([]);
});
