/** Whoever owes something is reminded when it begins to be due soon: once for each due time, in waking hours. */
import { maintenanceTerms } from '../../domain/contract/terms';
import { ENGINEER, givenOffice, importContract, PAYER, READER } from '../contract/office';
import { newRequestId } from '../support/people';

const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`);
const office = givenOffice({ anew: true });

const told = (contractId: string) =>
	office()
		.world.database.documents('outbox', { query: { _id: new RegExp(`^paymentDue:${contractId}:`) } })
		.map((message) => message.toOpenid);

/** The invoice is there on 12 October: seven working days end on 21 October. */
async function invoiced(): Promise<string> {
	const { world, companyId } = office();
	const terms = maintenanceTerms();
	const contractId = await importContract(world, companyId, terms);
	await world.get(ENGINEER, 'desk.recordEvidence', {
		...{ contractId, trigger: 'invoiceReceived', stageId: 'year', note: '发票', requestId: newRequestId() },
		occurredAtMs: world.clock.nowMs(),
	});
	return contractId;
}

test('the payers hear of it once, on the morning of the third day before', async () => {
	const contractId = await invoiced();
	const { world } = office();
	const { duty } = await world.get(PAYER, 'contract.explainDuty', { dutyId: `${contractId}:stage:year` });
	expect(duty.dueSoonFromMs).toBe(at('2026-10-18 00:00'));
	await world.clock.advanceTo(at('2026-10-18 07:59'));
	expect(told(contractId)).toEqual([]);
	await world.clock.advanceTo(at('2026-10-18 08:01'));
	expect(told(contractId)).toContain(PAYER);
	expect(told(contractId)).not.toContain(READER);
	const count = told(contractId).length;
	await world.clock.advanceTo(at('2026-10-20 12:00'));
	expect(told(contractId)).toHaveLength(count);
});
