/** The way of a contract from its draft to the sealed original, as tests go it. */
import type { InputOf, OutputOf } from '../../../types/endpoints';
import type { DraftTerms } from '../../../types/terms';
import { uploadReady } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import type { World } from '../support/world';

type Draft = OutputOf<'draft.get'>;
type Activation = InputOf<'draft.activate'>;

/** The day on which the world begins. */
const TODAY = '2026-10-12';
const COPIES = 2;

export const SIGNERS: Activation['signers'] = [
	{ side: 'customer', name: '林小满', capacity: '法定代表人', seal: 'officialSeal' },
	{ side: 'agency', name: '周岚', capacity: '负责人', seal: 'contractSeal' },
];

export const getDraft = (world: World, draftId: string): Promise<Draft> => world.get(ADMIN, 'draft.get', { draftId });

/** A draft of these terms, nothing done with it yet. */
export async function begin(world: World, companyId: string, terms: DraftTerms): Promise<string> {
	const { draftId } = await world.get(ADMIN, 'draft.startFromTerms', { companyId, terms, requestId: newRequestId() });
	return draftId;
}

/** Answers for every warning; errors stay. Gives the draft as it is then. */
export async function acknowledgeAll(world: World, draftId: string): Promise<Draft> {
	let draft = await getDraft(world, draftId);
	for (const { key, code } of draft.checks.filter((one) => !one.blocks && !one.acknowledged))
		draft = await world.get(ADMIN, 'draft.acknowledge', { draftId, checkKey: key, note: `${code} 已和客户核对` });
	return draft;
}

/** Sends a draft to the client, all warnings answered for. */
export async function send(world: World, draftId: string): Promise<Draft> {
	const { revision, checks } = await acknowledgeAll(world, draftId);
	const errors = checks.filter((one) => one.blocks);
	if (errors.length > 0) throw new Error(`The terms of the test contradict: ${JSON.stringify(errors.slice(0, 3))}`);
	return world.get(ADMIN, 'draft.send', { draftId, revision });
}

export async function beginSent(world: World, companyId: string, terms: DraftTerms): Promise<string> {
	const draftId = await begin(world, companyId, terms);
	await send(world, draftId);
	return draftId;
}

/** What the administrator enters when the sealed original is here, with a scan that was just uploaded. */
export async function sealedOf(world: World, draftId: string, values: Partial<Activation> = {}): Promise<Activation> {
	const { revision, terms } = await getDraft(world, draftId);
	const { signedOn = terms.signedOn ?? TODAY, uploadIds, ...others } = values;
	const files = uploadIds ?? [await uploadReady(world, ADMIN, 'sealedOriginal', 'pdf')];
	const copies = terms.copies?.total ?? COPIES;
	return { draftId, revision, uploadIds: files, signedOn, signers: SIGNERS, copies, ...others };
}

/** The sealed original is here: gives the id of the contract that holds from now on. */
export async function activate(world: World, draftId: string, values: Partial<Activation> = {}): Promise<string> {
	return (await world.get(ADMIN, 'draft.activate', await sealedOf(world, draftId, values))).contractId;
}

/** A contract from its draft to the sealed original. */
export async function sign(world: World, companyId: string, terms: DraftTerms): Promise<string> {
	return activate(world, await beginSent(world, companyId, terms));
}

interface Supplement {
	title?: string;
	holdsFrom?: string | null;
	/** What it changes in the terms. */
	change?: (terms: DraftTerms) => DraftTerms;
}

/** A supplement to a contract, in preparation. */
export async function beginSupplement(world: World, contractId: string, supplement: Supplement = {}): Promise<string> {
	const { title = '补充协议一', holdsFrom = TODAY, change = (terms) => terms } = supplement;
	const input = { contractId, title, requestId: newRequestId() };
	const { draftId } = await world.get(ADMIN, 'draft.startSupplement', input);
	const { revision, terms } = await getDraft(world, draftId);
	await world.get(ADMIN, 'draft.change', { draftId, revision, terms: change(terms), holdsFrom });
	return draftId;
}
