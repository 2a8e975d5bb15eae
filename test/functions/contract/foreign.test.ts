import { ENDPOINTS, type EndpointName, type InputOf } from '../../../types/endpoints';
import { purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import { beginSent } from '../draft/life';
import { report, reportSolved } from '../fault/life';
import { pay, transfer } from '../pay/money';
import { checkInput, endInput, occasionInput, standingInput } from '../record/life';
import { waived } from '../record/provocations';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';
import { sampleInput } from '../support/sampleInput';
import { FOREIGNER, givenOffice, type Office, PAYER, READER } from './office';

const MISSING = 'missing0000000000000000';

/** What another company has and this person should not learn of. */
interface Others {
	contractId: string;
	dutyId: string;
	standingId: string;
	attemptId: string;
	paymentId: string;
	faultId: string;
	solvedFaultId: string;
	companyId: string;
	draftId: string;
}

const office = givenOffice();
let others: Others;
beforeAll(async () => {
	const attemptId = await pay(office(), { amountFen: 1000 });
	const { purchaseId: contractId, companyId } = office();
	const { paymentId } = await office().world.get(PAYER, 'pay.check', { contractId, attemptId });
	others = {
		...{ contractId, attemptId, companyId, paymentId: paymentId ?? '', dutyId: `${contractId}:stage:first` },
		...{
			standingId: `${contractId}:standing:any`,
			faultId: await report(office()),
			solvedFaultId: await reportSolved(office()),
			draftId: await beginSent(office().world, companyId, writtenOut(purchaseTerms({ number: 'CG-1' }))),
		},
	};
});

const MISSING_OTHERS: Others = {
	...{
		contractId: MISSING,
		attemptId: MISSING,
		companyId: MISSING,
		paymentId: MISSING,
		dutyId: `${MISSING}:stage:first`,
	},
	...{ standingId: `${MISSING}:standing:any`, faultId: MISSING, solvedFaultId: MISSING, draftId: MISSING },
};

type Ask = (ids: Others) => InputOf<EndpointName>;
const requestId = newRequestId();
const claimed = (contractId: string, dutyId: string) => ({
	...{ contractId, key: `late:${dutyId}`, amountFen: 1, reason: '按合同' },
});
const said = { text: '还有一处', requestId };

function takesId(name: EndpointName): boolean {
	return Object.keys(ENDPOINTS[name].input.def.shape).some((field) => field.endsWith('Id') && field !== 'requestId');
}
/** Everything about money that names a contract or a company. */
const ACCOUNT = (Object.keys(ENDPOINTS) as EndpointName[]).filter(
	(name) => name.startsWith('account.') && takesId(name),
);
function sampleFor(name: EndpointName, { contractId, companyId }: Others): InputOf<EndpointName> {
	const sample = sampleInput(ENDPOINTS[name].input) as object;
	const ids = Object.entries({ contractId, companyId }).filter(([field]) => field in sample);
	return { ...sample, ...Object.fromEntries(ids) } as InputOf<EndpointName>;
}

const TABLE: [EndpointName, Ask][] = [
	['home.get', ({ companyId }) => ({ companyId })],
	['contract.get', ({ contractId }) => ({ contractId })],
	['contract.getVersion', ({ contractId }) => ({ contractId, version: 1 })],
	['contract.replay', ({ contractId }) => ({ contractId })],
	['contract.getQuota', ({ contractId }) => ({ contractId, quotaId: 'any' })],
	['contract.getDraft', ({ draftId }) => ({ draftId })],
	['contract.objectToDraft', ({ draftId }) => ({ draftId, text: '不对' })],
	['contract.explainDuty', ({ dutyId }) => ({ dutyId })],
	['contract.explainDuty', ({ standingId: dutyId }) => ({ dutyId })],
	['contract.recordOccasion', ({ contractId }) => occasionInput(contractId)],
	['contract.recordStanding', ({ contractId }) => standingInput(contractId, 'secret', 'broken')],
	['contract.answerFunction', ({ contractId }) => checkInput(contractId, 'accepted')],
	['contract.waiveDuty', ({ dutyId }) => waived(dutyId)],
	['contract.assertClaim', ({ contractId, dutyId }) => claimed(contractId, dutyId)],
	['contract.reduceClaim', ({ contractId, dutyId }) => claimed(contractId, dutyId)],
	['contract.giveUpClaim', ({ contractId, dutyId }) => ({ contractId, key: `late:${dutyId}`, reason: '按合同' })],
	['contract.proposeRenewal', ({ contractId }) => ({ contractId, note: '续签', requestId })],
	['contract.proposeEnd', ({ contractId }) => endInput(contractId)],
	['contract.answerEnd', ({ contractId }) => ({ contractId, proposalId: MISSING, agreed: true, note: '' })],
	['pay.getStage', ({ contractId }) => ({ contractId, stageId: 'first' })],
	['pay.start', ({ contractId }) => ({ contractId, stageId: 'first', amountFen: 1, requestId })],
	['pay.check', ({ contractId, attemptId }) => ({ contractId, attemptId })],
	['pay.getReceipt', ({ contractId, paymentId }) => ({ contractId, paymentId })],
	['pay.getReceiptPdf', ({ contractId, paymentId }) => ({ contractId, paymentId })],
	[
		'pay.submitTransfer',
		({ contractId }) => ({
			contractId,
			stageId: 'first',
			amountFen: 1,
			transferredOn: '2026-10-12',
			proofUploadId: MISSING,
			requestId,
		}),
	],
	['fault.preview', ({ contractId }) => ({ contractId, urgency: 'general', onSiteAsked: false })],
	[
		'fault.report',
		({ contractId }) => ({
			contractId,
			text: '坏了',
			place: '后台',
			urgency: 'urgent',
			onSiteAsked: false,
			uploadIds: [],
			requestId,
		}),
	],
	['fault.list', ({ faultId: cursor }) => ({ cursor })],
	['fault.get', ({ faultId }) => ({ faultId })],
	['fault.addNote', ({ faultId }) => ({ faultId, ...said })],
	['fault.confirmSolved', ({ solvedFaultId: faultId }) => ({ faultId })],
	...ACCOUNT.map((name): [EndpointName, Ask] => [name, (ids) => sampleFor(name, ids)]),
	['fault.reopen', ({ solvedFaultId: faultId }) => ({ faultId, reason: '又坏了', requestId })],
];

test('every endpoint of a customer that takes an id is asked here', () => {
	const names = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) =>
		/^(home|contract|pay|account|fault)\./.test(name),
	);
	const asked = new Set(TABLE.map(([name]) => name));
	expect(names.filter((name) => takesId(name) && !asked.has(name))).toEqual([]);
});

// https://github.com/frappe/helpdesk/issues/1177
test.each(TABLE)('%s: what another company has answers exactly like what does not exist', async (name, inputOf) => {
	const { world } = office();
	const before = world.database.count('events');
	const foreign = await world.ask(FOREIGNER, name, inputOf(others));
	expect(foreign).toEqual(await world.ask(FOREIGNER, name, inputOf(MISSING_OTHERS)));
	expect(JSON.stringify(foreign)).not.toMatch(/山栀|会员卡/);
	expect(world.database.count('events')).toBe(before);
});

// https://github.com/frappe/helpdesk/issues/2025
test('a colleague sees what the company reported and paid', async () => {
	const { world, purchaseId } = office();
	expect(await world.get(READER, 'fault.get', { faultId: others.faultId })).toMatchObject({ text: '会员卡页空白' });
	const { faults } = await world.get(READER, 'fault.list', {});
	expect(faults.map(({ id }) => id).sort()).toEqual([others.faultId, others.solvedFaultId].sort());
	expect((await world.get(READER, 'contract.get', { contractId: purchaseId })).payments).toHaveLength(1);
});

test('an attempt or a receipt of one contract is not found under another', async () => {
	const { world, maintenanceId } = office();
	const check = { contractId: maintenanceId, attemptId: others.attemptId };
	expect(await world.refusal(PAYER, 'pay.check', check)).toBe('NOT_FOUND');
	const receipt = { contractId: maintenanceId, paymentId: others.paymentId };
	expect(await world.refusal(PAYER, 'pay.getReceipt', receipt)).toBe('NOT_FOUND');
	expect(await world.refusal(PAYER, 'pay.getReceiptPdf', receipt)).toBe('NOT_FOUND');
});

describe('files', () => {
	const reply = async ({ world, maintenanceId }: Office, uploadId: string) => {
		const input = {
			contractId: maintenanceId,
			text: '坏了',
			place: '后台',
			urgency: 'urgent',
			onSiteAsked: false,
		} as const;
		return world.ask(PAYER, 'fault.report', { ...input, uploadIds: [uploadId], requestId: newRequestId() });
	};
	test('another person’s, one for another purpose, one that is attached and one that does not exist answer alike', async () => {
		const missing = await reply(office(), MISSING);
		expect(missing).toMatchObject({ ok: false, refusal: { code: 'FILE_NOT_YOURS' } });
		const foreign = await uploadReady(office().world, FOREIGNER);
		const proof = await uploadReady(office().world, PAYER, 'transferProof', 'pdf');
		const own = await uploadReady(office().world, PAYER);
		expect(await reply(office(), own)).toMatchObject({ ok: true });
		for (const uploadId of [foreign, proof, own]) expect(await reply(office(), uploadId)).toEqual(missing);
	});

	test('a proof belongs to one transfer', async () => {
		const { world, purchaseId } = office();
		await transfer(office());
		const [used] = world.database.documents('openTransfers');
		const input = { contractId: purchaseId, stageId: 'first', amountFen: 1, transferredOn: '2026-10-12' };
		const again = { ...input, proofUploadId: String(used?.proofUploadId), requestId: newRequestId() };
		expect(await world.refusal(PAYER, 'pay.submitTransfer', again)).toBe('FILE_NOT_YOURS');
	});
});

// Another person's identity never sticks in a reused function instance.
test('people who call at once each see their own', async () => {
	const { world, companyId, foreignCompanyId } = office();
	const calls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? PAYER : FOREIGNER));
	const homes = await Promise.all(calls.map((openid) => world.get(openid, 'home.get', {})));
	expect(homes.map((home) => home.companyId)).toEqual(
		calls.map((openid) => (openid === PAYER ? companyId : foreignCompanyId)),
	);
});
