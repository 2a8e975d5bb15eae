/** A fault of the client's own making: told before the work, owed once agreed to, paid like any stage. */
import { COLLEAGUE, ENGINEER, FINANCE, givenOffice, PAYER, READER } from '../contract/office';
import { report } from '../fault/life';
import { eventsOf, pay } from '../pay/money';
import { answerInput, booksOf, claimed, concedeInput, ownContract, proposed, proposeInput } from './books';

const office = givenOffice();
const SURCHARGE_FEN = 34_000;

test('told with reason and rate to whoever may answer; agreed to once, however often it is sent, and paid', async () => {
	const { world } = office();
	const { contractId, surchargeId } = await proposed(office());
	const told = world.database.documents('outbox', { query: { template: 'surchargeProposed' } });
	expect(told.map(({ toOpenid }) => toOpenid).sort()).toEqual([COLLEAGUE, PAYER].sort());
	const { surcharges } = await world.get(READER, 'account.getSurcharges', { contractId });
	expect(surcharges).toMatchObject([
		{ reason: '误删了会员数据', rateBp: 1000, baseFen: 340_000, amountFen: SURCHARGE_FEN },
	]);
	expect((await world.get(PAYER, 'account.get', { contractId })).surchargesWaiting).toBe(1);
	const agreed = answerInput(contractId, surchargeId);
	await Promise.all([1, 2].map(() => world.get(PAYER, 'account.answerSurcharge', agreed)));
	expect(eventsOf(office(), contractId, 'surchargeAnswered')).toHaveLength(1);
	const stageId = `surcharge:${surchargeId}`;
	await pay(office(), { contractId, stageId, amountFen: SURCHARGE_FEN });
	const { stages } = await booksOf(office(), contractId);
	expect(stages.find(({ id }) => id === stageId)).toMatchObject({ kind: 'surcharge', status: 'paid', remainingFen: 0 });
});

test('staff see what one comes to and for which faults; declined, nothing is owed', async () => {
	const { world } = office();
	const contractId = await ownContract(office());
	const faultId = await report(office(), { contractId });
	const { term, faults } = await world.get(ENGINEER, 'finance.getSurcharges', { contractId });
	expect([term?.amountFen, faults.map(({ id }) => id)]).toEqual([SURCHARGE_FEN, [faultId]]);
	await world.get(ENGINEER, 'finance.proposeSurcharge', proposeInput(contractId, { faultId }));
	const [surcharge] = (await world.get(PAYER, 'account.getSurcharges', { contractId })).surcharges;
	await world.get(
		COLLEAGUE,
		'account.answerSurcharge',
		answerInput(contractId, surcharge?.id ?? '', false, '我们自己恢复'),
	);
	const after = await world.get(ENGINEER, 'finance.getSurcharges', { contractId });
	expect(after.surcharges).toMatchObject([{ status: 'declined', answer: { byName: '苏禾', note: '我们自己恢复' } }]);
	expect((await booksOf(office(), contractId)).stages.map(({ kind }) => kind)).toEqual(['fee', 'fee']);
});

test('a claim that we concede is the client’s credit, and both sides read why', async () => {
	const { world } = office();
	const claim = await claimed(office());
	expect((await booksOf(office(), claim.contractId)).claims).toMatchObject([{ amountFen: 800, reason: '答复晚了' }]);
	await world.get(FINANCE, 'finance.concedeClaim', concedeInput({ ...claim, amountFen: 500 }));
	const { creditFen, sources } = await world.get(PAYER, 'account.getCredit', { contractId: claim.contractId });
	expect([creditFen, sources]).toEqual([
		500,
		[expect.objectContaining({ kind: 'conceded', amountFen: 500, byName: '沈会计' })],
	]);
	expect((await booksOf(office(), claim.contractId)).claims).toEqual([]);
	const told = world.database.documents('outbox', { query: { template: 'creditGranted' } });
	expect(told.map(({ toOpenid }) => toOpenid).sort()).toEqual([COLLEAGUE, PAYER].sort());
});
