import type { OutputOf } from '../../../types/endpoints';
import type { DraftTerms } from '../../../types/terms';
import { noteFor } from '../contracts/notes';
import type { Paper } from '../contracts/paper';
import { ADMINISTRATOR, COMPANIES, type CompanyKey, PEOPLE, type PersonKey } from '../people';
import { sealedPicture } from '../pictures';
import { type Act, type ContractName, type DraftName, dayOf, type Scene } from '../scene';
import { uploadPicture } from './pictures';

type Draft = OutputOf<'draft.get'>;

/** The administrator starts from a template, enters what is known, and writes in what was negotiated. */
async function begin(scene: Scene, company: CompanyKey, { kind, values, change }: Paper): Promise<Draft> {
	const { fields } = await scene.template(kind);
	const unknown = Object.keys(values).filter((key) => !fields.some((field) => field.key === key));
	if (unknown.length > 0) throw new Error(`The template ${kind} asks for no ${unknown.join(', ')}`);
	const { draftId } = await scene.administrator('draft.start', {
		...{ companyId: scene.company(company), kind, requestId: scene.newRequestId() },
		values: fields.map(({ key, preset }) => ({ key, value: values[key] ?? preset })),
	});
	const draft = await scene.administrator('draft.get', { draftId });
	return change ? rewrite(scene, draft, change(draft.terms), null) : draft;
}

const rewrite = (scene: Scene, { card, revision }: Draft, terms: DraftTerms, holdsFrom: string | null) =>
	scene.administrator('draft.change', { draftId: card.id, revision, terms, holdsFrom });

/** Warnings are answered for by name; then it goes to the client. */
async function send(scene: Scene, { card: { id: draftId }, checks, revision }: Draft): Promise<void> {
	const errors = checks.filter((one) => one.blocks);
	if (errors.length > 0) throw new Error(`${draftId} cannot be sent: ${JSON.stringify(errors.slice(0, 5))}`);
	for (const { key, code } of checks.filter((one) => !one.acknowledged))
		await scene.administrator('draft.acknowledge', { draftId, checkKey: key, note: noteFor(code) });
	await scene.administrator('draft.send', { draftId, revision });
}

/** Both sides have signed and sealed the paper today. */
async function seal(scene: Scene, company: CompanyKey, { card, revision, terms }: Draft): Promise<string> {
	const signedOn = dayOf(scene.nowMs());
	const picture = sealedPicture(card.number, signedOn);
	const uploadIds = [await uploadPicture(scene, ADMINISTRATOR, 'sealedOriginal', picture)];
	const { person, title } = COMPANIES[company].contacts[0];
	const { contractId } = await scene.administrator('draft.activate', {
		...{ draftId: card.id, revision, uploadIds, signedOn, copies: terms.copies?.total ?? 2 },
		signers: [
			{ side: 'customer', name: PEOPLE[person].name, capacity: title, seal: 'officialSeal' },
			{ side: 'agency', name: PEOPLE[ADMINISTRATOR].name, capacity: '负责人', seal: 'contractSeal' },
		],
	});
	return contractId;
}

/** A contract from its template to the sealed paper, on one day. */
export const signContract =
	(company: CompanyKey, name: ContractName, paper: Paper): Act =>
	async (scene) => {
		const draft = await begin(scene, company, paper);
		await send(scene, draft);
		scene.made.contracts[name] = await seal(scene, company, draft);
	};

/** A contract begins, and is not finished. */
export const prepareDraft =
	(company: CompanyKey, name: DraftName, paper: Paper): Act =>
	async (scene) => {
		scene.made.drafts[name] = (await begin(scene, company, paper)).card.id;
	};

/** A contract is prepared and sent to the client to read. */
export const sendDraft =
	(company: CompanyKey, name: DraftName, paper: Paper): Act =>
	async (scene) => {
		const draft = await begin(scene, company, paper);
		scene.made.drafts[name] = draft.card.id;
		await send(scene, draft);
	};

/** The client wants something different. */
export const objectTo =
	(name: DraftName, by: PersonKey, text: string): Act =>
	async (scene) => {
		await scene.call(by, 'contract.objectToDraft', { draftId: scene.draft(name), text });
	};

interface Supplement {
	title: string;
	holdsFrom: string;
	change: (terms: DraftTerms) => DraftTerms;
}

/** A supplement is prepared, read, signed and sealed on one day. */
export const signSupplement =
	(company: CompanyKey, contract: ContractName, { title, holdsFrom, change }: Supplement): Act =>
	async (scene) => {
		const { draftId } = await scene.administrator('draft.startSupplement', {
			...{ contractId: scene.contract(contract), title, requestId: scene.newRequestId() },
		});
		const draft = await scene.administrator('draft.get', { draftId });
		const changed = await rewrite(scene, draft, change(draft.terms), holdsFrom);
		await send(scene, changed);
		await seal(scene, company, changed);
	};
