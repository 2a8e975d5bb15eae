/** A contract under which something of every kind can be recorded, and what people record of it. */
import type { InputOf, OutputOf } from '../../../types/endpoints';
import type { Terms } from '../../../types/terms';
import { endsAfter, maintenanceTerms, occasion, oneOff, source } from '../../domain/contract/terms';
import { ENGINEER, importContract, type Office, PAYER, SIGNED_TODAY } from '../contract/office';
import { SIGNERS } from '../draft/life';
import { uploadReady } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';

/** 5‰ of the month, which is a twelfth of 20,000.00. */
export const BREACH_FEN = 833;

/** Signed on the day the world begins. 2026-10-12 is a Monday. */
export const recordTerms = (values: Partial<Terms> = {}): Terms =>
	maintenanceTerms({
		...SIGNED_TODAY,
		period: { ...maintenanceTerms().period, from: '2026-10-12', to: '2027-10-11' },
		monthlyFee: { amountFen: null, basis: 'yearOver12', ...source('c4') },
		breachPenalties: [
			{
				...{ id: 'slow', owner: 'agency', title: '逾期答复', rateBp: 50, base: 'monthlyFee' },
				...{ breachOf: ['change', 'responses'], ...source('c4') },
			},
			{
				...{ id: 'data', owner: 'customer', title: '资料有误', rateBp: 50, base: 'monthlyFee', breachOf: [] },
				...source('c4'),
			},
		],
		refund: { shareBp: 5000, ...source('c5') },
		occasions: [
			occasion({ rule: 'within', unit: 'workingDay', count: 3 }),
			occasion(
				{ rule: 'within', unit: 'calendarDay', count: 5 },
				{ id: 'defect', title: '修复缺陷', on: 'qualityDefect' },
			),
			occasion(
				{ rule: 'before', unit: 'workingDay', count: 2 },
				{ id: 'contact', owner: 'customer', title: '换联系人', on: 'contactChange' },
			),
		],
		oneOffs: [
			oneOff({ rule: 'count', from: 'signing', unit: 'workingDay', count: 5 }),
			oneOff({ rule: 'onDay', date: '2026-10-30' }, { id: 'data', owner: 'customer', title: '交资料' }),
		],
		standing: [
			{ id: 'secret', owner: 'agency', title: '保密', note: null, consent: false, ...source('c3') },
			{ id: 'subcontract', owner: 'agency', title: '不转包', note: null, consent: true, ...source('c3') },
			{ id: 'copyright', owner: 'customer', title: '不转售', note: null, consent: true, ...source('c3') },
		],
		quotas: [
			{
				...{ id: 'changes', title: '免费改动', unit: 'personDay', count: 2, per: 'year', priceId: null },
				...source('c3'),
			},
		],
		functions: [{ id: 'cart', title: '购物车', note: null, parts: ['miniProgram'], capacity: null, ...source('c3') }],
		...values,
	});

export const signRecorded = ({ world, companyId }: Office, values: Partial<Terms> = {}): Promise<string> =>
	importContract(world, companyId, recordTerms(values));

/** A contract whose term was over before today. */
export const signEnded = (office: Office): Promise<string> => {
	const period = { ...maintenanceTerms().period, from: '2024-01-01', to: '2024-12-31' };
	return signRecorded(office, { signedOn: '2024-01-01', period, oneOffs: [] });
};

type Detail = OutputOf<'contract.get'>;

export const detail = ({ world }: Office, contractId: string, openid = PAYER): Promise<Detail> =>
	world.get(openid, 'contract.get', { contractId });

/** A duty with a clock by what its title begins with, open or done. */
export function dutyOf({ duties, done }: Detail, title: string) {
	const found = [...duties, ...done].find((duty) => duty.kind !== 'standing' && duty.title.startsWith(title));
	if (!found) throw new Error(`No duty ${title}`);
	return found;
}

export const claimOf = ({ claims }: Detail, prefix: string) => claims.find(({ key }) => key.startsWith(prefix));

export const occasionInput = (
	contractId: string,
	values: Partial<InputOf<'record.occasion'>> = {},
): InputOf<'record.occasion'> => ({
	...{ contractId, termId: 'change', occurredAtMs: START_MS, note: '首页换图', requestId: newRequestId() },
	...values,
});

/** The client asks for a change. Gives the id of the duty it brings. */
export async function askForChange(office: Office, contractId: string): Promise<string> {
	await office.world.get(PAYER, 'contract.recordOccasion', occasionInput(contractId));
	return dutyOf(await detail(office, contractId), '答复变更').id;
}

export const dayOf = (day: string, time = '10:00') => Date.parse(`${day}T${time}:00+08:00`);

/** A change request that nobody answered in its three working days. Gives the key of the claim it makes possible. */
export async function missChange(office: Office, contractId: string): Promise<string> {
	const dutyId = await askForChange(office, contractId);
	await office.world.clock.advanceTo(dayOf('2026-10-16'));
	return `breach:${dutyId}`;
}

export const standingInput = <Kind extends string>(contractId: string, standingId: string, kind: Kind) => ({
	...{ contractId, standingId, kind, occurredAtMs: START_MS, note: '看过', requestId: newRequestId() },
});

export const quotaInput = (contractId: string, tenths: number, values: { occurredAtMs?: number } = {}) => ({
	...{ contractId, quotaId: 'changes', tenths, occurredAtMs: START_MS, note: '改首页', requestId: newRequestId() },
	...values,
});

export const checkInput = <State extends string>(contractId: string, state: State) => ({
	...{ contractId, functionId: 'cart', state, note: '看过', requestId: newRequestId() },
});

/** The line of the function list is delivered. */
export const deliver = ({ world }: Office, contractId: string, state: 'delivered' | 'tested' = 'delivered') =>
	world.get(ENGINEER, 'record.checkFunction', checkInput(contractId, state));

export const endInput = (contractId: string, endsOn = '2026-10-20') => ({
	...{ contractId, endsOn, reason: '换平台', requestId: newRequestId() },
});

/** The client proposes to end it early. Gives the proposal's id. */
export async function proposeEnd(office: Office, contractId: string, endsOn?: string): Promise<string> {
	await office.world.get(PAYER, 'contract.proposeEnd', endInput(contractId, endsOn));
	return (await detail(office, contractId)).endProposals[0]?.id ?? '';
}

/** Proposed by the client, agreed to by us. */
export async function agreeEnd(office: Office, contractId: string, endsOn?: string): Promise<string> {
	const proposalId = await proposeEnd(office, contractId, endsOn);
	await office.world.get(ADMIN, 'record.answerEnd', { contractId, proposalId, agreed: true, note: '' });
	return proposalId;
}

const EARLY = '2026-09-01';

/** A change request of September that nobody answered, for tests that leave the clock alone. */
export async function missEarlier(office: Office): Promise<{ contractId: string; key: string }> {
	const period = { ...maintenanceTerms().period, from: EARLY };
	const contractId = await signRecorded(office, { signedOn: EARLY, period });
	const told = occasionInput(contractId, { occurredAtMs: dayOf(EARLY) });
	await office.world.get(PAYER, 'contract.recordOccasion', told);
	const { id } = dutyOf(await detail(office, contractId), '答复变更');
	return { contractId, key: `breach:${id}` };
}

/** What the administrator enters when the sealed paper on the end is here. */
export async function sealInput(
	{ world }: Office,
	ids: { contractId: string; proposalId: string },
	values: Partial<InputOf<'record.sealEnd'>> = {},
): Promise<InputOf<'record.sealEnd'>> {
	const uploadIds = values.uploadIds ?? [await uploadReady(world, ADMIN, 'sealedOriginal', 'pdf')];
	return { ...ids, signedOn: '2026-10-12', signers: SIGNERS, copies: 2, ...values, uploadIds };
}

/** A contract that ended by itself after somebody proposed to end it. */
export async function endWith(
	office: Office,
	propose: (office: Office, contractId: string) => Promise<string>,
): Promise<{ contractId: string; proposalId: string }> {
	const period = { ...endsAfter('acceptance'), from: EARLY };
	const contractId = await signRecorded(office, { signedOn: EARLY, period });
	const proposalId = await propose(office, contractId);
	await office.world.get(ENGINEER, 'desk.recordEvidence', {
		...{ contractId, trigger: 'acceptance', occurredAtMs: dayOf('2026-10-11'), note: '验收单' },
		requestId: newRequestId(),
	});
	return { contractId, proposalId };
}
