import { COLLEAGUE, ENGINEER, FINANCE, givenOffice, PAYER } from '../contract/office';
import { report } from '../fault/life';
import { eventsOf, pay, transfer } from '../pay/money';
import { newRequestId } from '../support/people';
import { replay } from './replay';

const COMMANDS = 50;
const office = givenOffice({ threads: true });

const numbersOf = (stream: string) =>
	office()
		.world.database.documents('events', { query: { stream } })
		.map((event) => Number(event.number))
		.sort((first, second) => first - second);

const oneToN = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('fifty commands at once on one fault: none is lost, numbers have no gaps', async () => {
	const { world } = office();
	const faultId = await report(office());
	const add = (number: number) =>
		world.ask(PAYER, 'fault.addNote', { faultId, text: `第 ${number} 条`, requestId: newRequestId() });
	const replies = await Promise.all(oneToN(COMMANDS).map(add));
	expect(replies.filter((reply) => !reply.ok)).toEqual([]);
	expect(numbersOf(`fault:${faultId}`)).toEqual(oneToN(COMMANDS + 1));
	const { timeline } = await world.get(PAYER, 'fault.get', { faultId });
	const texts = timeline.filter(({ kind }) => kind === 'noteAdded').map(({ text }) => text);
	expect(texts.sort()).toEqual(
		oneToN(COMMANDS)
			.map((number) => `第 ${number} 条`)
			.sort(),
	);
});

test('commands of all kinds at once on one contract: each is done or refused, receipts have no gaps', async () => {
	const { world, purchaseId } = office();
	const transfers = await Promise.all(oneToN(8).map(() => transfer(office(), { amountFen: 1000 })));
	const settle = (transferId: string, index: number) =>
		index % 2 === 0
			? world.ask(FINANCE, 'desk.confirmTransfer', {
					contractId: purchaseId,
					transferId,
					receivedFen: 1000,
					valueDate: '2026-10-12',
				})
			: world.ask(FINANCE, 'desk.refuseTransfer', { contractId: purchaseId, transferId, reason: '未到账' });
	const evidence = {
		contractId: purchaseId,
		trigger: 'acceptance' as const,
		occurredAtMs: world.clock.nowMs(),
		note: '验收单',
	};
	const replies = await Promise.all([
		// Both clerks settle every transfer.
		...transfers.map(settle),
		...transfers.map(settle),
		...oneToN(4).map(() => world.ask(ENGINEER, 'desk.recordEvidence', { ...evidence, requestId: newRequestId() })),
		pay(office(), { openid: COLLEAGUE, amountFen: 500 }),
	]);
	const refusals = replies.flatMap((reply) => (typeof reply === 'object' && !reply.ok ? [reply.refusal.code] : []));
	expect(refusals.sort()).toEqual([...Array(3).fill('ALREADY_RECORDED'), ...Array(8).fill('TRANSFER_SETTLED')]);
	const events = eventsOf(office(), purchaseId);
	expect(numbersOf(`contract:${purchaseId}`)).toEqual(oneToN(events.length));
	const receipts = eventsOf(office(), purchaseId, 'paymentReceived').map(({ event }) =>
		String(event.receiptNumber).slice(-3),
	);
	expect(receipts.sort()).toEqual(['001', '002', '003', '004', '005']);
	expect(replay(world).differences).toEqual([]);
});

test('the same request many times at once is done once, and answers alike', async () => {
	const { world, maintenanceId } = office();
	const input = {
		...{ contractId: maintenanceId, text: '同一条', place: '后台', urgency: 'general' as const, onSiteAsked: false },
		...{ uploadIds: [], requestId: newRequestId() },
	};
	const replies = await Promise.all(oneToN(6).map(() => world.get(PAYER, 'fault.report', input)));
	expect(new Set(replies.map(({ faultId }) => faultId)).size).toBe(1);
	expect(world.database.documents('faultCards', { query: { text: '同一条' } })).toHaveLength(1);
});

test.each([
	['in the middle of a transaction', 'database-conflict-at-operation', 5],
	['at its end', 'database-conflict-at-commit', 5],
	['at its end, again and again', 'database-conflict-at-commit', 20],
])('a conflict %s is survived: everything is decided again, once', async (_words, fault, times) => {
	const { world } = office();
	const faultId = await report(office());
	world.faults.arm(fault, { times });
	const input = { faultId, text: '还有一处', requestId: newRequestId() };
	const { timeline } = await world.get(PAYER, 'fault.addNote', input);
	expect(world.faults.list()).toEqual([]);
	expect(timeline.filter(({ kind }) => kind === 'noteAdded')).toHaveLength(1);
	expect(numbersOf(`fault:${faultId}`)).toEqual([1, 2]);
	expect(replay(world).differences).toEqual([]);
});

test('where no transaction can be had at all, it says so, and nothing is written', async () => {
	const { world } = office();
	const faultId = await report(office());
	world.faults.arm('database-conflict-at-operation');
	const input = { faultId, text: '还有一处', requestId: newRequestId() };
	expect(await world.refusal(PAYER, 'fault.addNote', input)).toBe('BUSY');
	world.faults.clear();
	expect(numbersOf(`fault:${faultId}`)).toEqual([1]);
	expect((await world.get(PAYER, 'fault.addNote', input)).timeline).toHaveLength(2);
});
