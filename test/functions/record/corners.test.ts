/** What careless or hostile people try with a contract in force. */

import { purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import { ENGINEER, givenOffice, PAYER } from '../contract/office';
import { beginSent, sealedOf, sign } from '../draft/life';
import { ADMIN } from '../support/people';
import { START_MS } from '../support/world';
import { agreeEnd, dayOf, detail, quotaInput, sealInput, signRecorded, standingInput } from './life';

const office = givenOffice({ anew: true });
const HOUR_MS = 3_600_000;

test('nothing is given back before it was used, and the ledger never shows more than there is', async () => {
	const { world } = office();
	const contractId = await signRecorded(office());
	await world.get(ENGINEER, 'record.useQuota', quotaInput(contractId, 15));
	const before = quotaInput(contractId, 5, { occurredAtMs: START_MS - HOUR_MS });
	expect(await world.refusal(ENGINEER, 'record.returnQuota', before)).toBe('QUOTA_NOT_USED');
	await world.get(ENGINEER, 'record.returnQuota', quotaInput(contractId, 15));
	const { quota, entries } = await world.get(PAYER, 'contract.getQuota', { contractId, quotaId: 'changes' });
	expect([quota.usedTenths, entries.map((entry) => entry.leftTenths)]).toEqual([0, [20, 5]]);
});

test('a telephone whose clock is a minute ahead means now; an hour ahead is the future', async () => {
	const { world } = office();
	const contractId = await signRecorded(office());
	await world.get(ENGINEER, 'record.useQuota', quotaInput(contractId, 5, { occurredAtMs: START_MS + 60_000 }));
	const { entries } = await world.get(PAYER, 'contract.getQuota', { contractId, quotaId: 'changes' });
	expect(entries.map(({ atMs }) => atMs)).toEqual([START_MS]);
	const future = quotaInput(contractId, 5, { occurredAtMs: START_MS + HOUR_MS });
	expect(await world.refusal(ENGINEER, 'record.useQuota', future)).toBe('DATE_IN_FUTURE');
});

test('nobody says of the promise of the other side that it was kept', async () => {
	const { world } = office();
	const contractId = await signRecorded(office());
	const kept = (standingId: string) => standingInput(contractId, standingId, 'kept' as const);
	expect(await world.refusal(ENGINEER, 'record.standing', kept('copyright'))).toBe('NOT_ALLOWED');
	await world.get(ENGINEER, 'record.standing', kept('secret'));
});

test('after the end nobody promises to answer; secrecy stays', async () => {
	const { world } = office();
	const contractId = await signRecorded(office());
	const standing = async () => (await detail(office(), contractId)).duties.filter(({ kind }) => kind === 'standing');
	const answers = ['工作日 2 小时 4 小时', '24 小时到场', '答复变更', '修复缺陷', '换联系人'];
	const promises = ['保密', '不转包', '不转售'];
	expect((await standing()).map(({ title }) => title)).toEqual([...answers, ...promises]);
	const proposalId = await agreeEnd(office(), contractId, '2026-10-12');
	await world.get(ADMIN, 'record.sealEnd', await sealInput(office(), { contractId, proposalId }));
	await world.clock.advanceTo(dayOf('2026-10-13'));
	expect((await standing()).map(({ title }) => title)).toEqual(promises);
});

test.each(['ＨＴ-Ｘ７', 'ht-x7', 'HT - X7'])('%s is the number HT-X7 once more', async (number) => {
	const { world, companyId, foreignCompanyId } = office();
	const numbered = (one: string) => writtenOut(purchaseTerms({ signedOn: '2026-10-12', number: one }));
	await sign(world, companyId, numbered('HT-X7'));
	const draftId = await beginSent(world, foreignCompanyId, numbered(number));
	const again = await sealedOf(world, draftId);
	expect(await world.refusal(ADMIN, 'draft.activate', again)).toBe('CONTRACT_NUMBER_TAKEN');
});
