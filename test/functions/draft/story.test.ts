import { createHash } from 'node:crypto';
import type { EndpointName, InputOf } from '../../../types/endpoints';
import { purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import {
	COLLEAGUE,
	ENGINEER,
	FINANCE,
	FOREIGNER,
	givenOffice,
	type Office,
	PAYER,
	READER,
	SIGNED_TODAY,
} from '../contract/office';
import { replay } from '../store/replay';
import { BYTES } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import { acknowledgeAll, activate, begin, beginSent, getDraft, sealedOf, send } from './life';

const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const terms = (number: string) => writtenOut(purchaseTerms({ ...SIGNED_TODAY, number, title: '会员小程序采购合同' }));
const told = (template: string) =>
	office.world.database.documents('outbox', { query: { template } }).map((message) => message.toOpenid);
const ask = <Name extends EndpointName>(openid: string, name: Name, input: InputOf<Name>) =>
	office.world.refusal(openid, name, input);

test('a template gives a draft whose blanks block, until they are filled in or the words are written by hand', async () => {
	const { world, companyId } = office;
	const { templates } = await world.get(ENGINEER, 'draft.listTemplates', {});
	const template = templates.find(({ kind }) => kind === 'purchase');
	const values = (template?.fields ?? []).flatMap(({ key, preset }) => (preset === '' ? [] : [{ key, value: preset }]));
	const started = { companyId, kind: 'purchase', values, requestId: newRequestId() } as const;
	const { draftId } = await world.get(ADMIN, 'draft.start', started);
	expect(await world.get(ADMIN, 'draft.start', started)).toEqual({ draftId });
	const draft = await getDraft(world, draftId);
	expect(draft).toMatchObject({ values, revision: 1, card: { status: 'draft', companyName: '山栀茶业' } });
	expect(draft.fields).toEqual(template?.fields);
	// The price is a blank of this paper, and a payment hangs on it.
	expect(draft.checks).toContainEqual(expect.objectContaining({ code: 'BLANK_PARAMETER', blocks: true }));
	// It has no number yet, and nobody has said how the agency is called in full.
	expect(draft.checks.map(({ key }) => key)).toEqual(
		expect.arrayContaining(['BLANK_PARAMETER:number', 'BLANK_PARAMETER:agencyName']),
	);
	expect(await ask(ADMIN, 'draft.send', { draftId, revision: 1 })).toBe('CHECKS_OPEN');
	const written = { draftId, revision: 1, terms: terms('CG-1'), holdsFrom: null };
	expect((await world.get(ADMIN, 'draft.change', written)).values).toBeNull();
});

test('the client reads it, objects, and finds the contract: both sides see every step that is theirs', async () => {
	const { world, companyId } = office;
	const draftId = await begin(world, companyId, terms('CG-1'));
	const sent = await send(world, draftId);
	expect(sent.card.status).toBe('sent');
	expect(told('draftSent')).toEqual(expect.arrayContaining([PAYER, COLLEAGUE, READER]));
	const { drafts } = await world.get(READER, 'contract.listDrafts', {});
	expect(drafts).toEqual([sent.card]);
	const read = await world.get(READER, 'contract.getDraft', { draftId });
	expect(read.clauses).toEqual(sent.terms.clauses);
	expect(read.parties.map(({ side, name }) => [side, name])).toContainEqual(['customer', '山栀茶业']);
	expect(read.steps.map(({ kind }) => kind)).toEqual(['sent']);

	await world.get(READER, 'contract.objectToDraft', { draftId, text: '首付款的天数不对' });
	expect(told('draftObjected')).toEqual([ADMIN]);
	expect(await getDraft(world, draftId)).toMatchObject({ card: { status: 'draft' } });
	expect(await world.get(READER, 'contract.listDrafts', {})).toEqual({ drafts: [] });
	expect(await ask(READER, 'contract.getDraft', { draftId })).toBe('NOT_FOUND');
	await send(world, draftId);
	const contractId = await activate(world, draftId);
	const { card, versions, signedOn } = await world.get(READER, 'contract.get', { contractId });
	expect(card).toMatchObject({ number: 'CG-1', status: 'active', title: '会员小程序采购合同' });
	expect([signedOn, versions.length]).toEqual(['2026-10-12', 1]);
	expect(told('contractChanged')).toEqual(expect.arrayContaining([PAYER, COLLEAGUE, READER]));
	const steps = (await getDraft(world, draftId)).steps.map(({ kind, byName, note }) => [kind, byName, note]);
	expect(steps).toEqual(
		expect.arrayContaining([
			['objected', '江一舟', '首付款的天数不对'],
			['activated', '周岚', null],
		]),
	);
	expect((await world.get(ENGINEER, 'draft.list', {})).drafts).toEqual([]);
	expect(replay(world).differences).toEqual([]);
});

test('the sealed paper stands with its fingerprint, its signers and who confirmed it', async () => {
	const { world, companyId } = office;
	const contractId = await activate(world, await beginSent(world, companyId, terms('CG-2')));
	const head = world.database.document('heads', `contract:${contractId}`)?.state as { versions: unknown[] };
	const sha256 = createHash('sha256').update(BYTES.pdf).digest('hex');
	expect(head.versions).toMatchObject([
		{
			original: {
				files: [{ sha256, sizeBytes: BYTES.pdf.byteLength }],
				...{ signedOn: '2026-10-12', copies: 2, confirmedByName: '周岚' },
				signers: [
					{ side: 'customer', seal: 'officialSeal' },
					{ side: 'agency', seal: 'contractSeal' },
				],
			},
		},
	]);
});

test('what became a contract is changed by nobody', async () => {
	const { world, companyId } = office;
	const draftId = await beginSent(world, companyId, terms('CG-3'));
	const sealed = await sealedOf(world, draftId);
	await world.get(ADMIN, 'draft.activate', sealed);
	const changed = { draftId, revision: 1, terms: terms('CG-4'), holdsFrom: null };
	const reason = '改';
	expect([
		await ask(ADMIN, 'draft.change', changed),
		await ask(ADMIN, 'draft.fill', { draftId, revision: 1, values: [] }),
		await ask(ADMIN, 'draft.send', { draftId, revision: 1 }),
		await ask(ADMIN, 'draft.drop', { draftId, reason }),
		await ask(ADMIN, 'draft.acknowledge', { draftId, checkKey: 'any', note: reason }),
		await ask(ADMIN, 'draft.takeBack', { draftId, reason }),
		await ask(READER, 'contract.objectToDraft', { draftId, text: reason }),
		await ask(ADMIN, 'draft.activate', await sealedOf(world, draftId)),
	]).toEqual([...Array(5).fill('DRAFT_NOT_OPEN'), ...Array(3).fill('DRAFT_NOT_SENT')]);
});

test('the same original twice is one contract, also when the first answer was lost', async () => {
	const { world, companyId } = office;
	const count = () => world.database.documents('contractCards').length;
	const before = count();
	const first = await sealedOf(world, await beginSent(world, companyId, terms('CG-5')));
	const both = await Promise.all([1, 2].map(() => world.get(ADMIN, 'draft.activate', first)));
	expect(both[0]).toEqual(both[1]);
	const second = await sealedOf(world, await beginSent(world, companyId, terms('CG-6')));
	world.faults.arm('database-commit-reply-lost', { times: 1 });
	expect(await world.ask(ADMIN, 'draft.activate', second)).toMatchObject({ ok: false, refusal: { code: 'FAILED' } });
	const { contractId } = await world.get(ADMIN, 'draft.activate', second);
	expect(world.database.document('contractCards', contractId)).toMatchObject({ number: 'CG-6' });
	expect(count()).toBe(before + 2);
	expect(replay(world).differences).toEqual([]);
});

test('two members of staff at once: who comes second reads first', async () => {
	const { world, companyId, purchaseId } = office;
	const draftId = await begin(world, companyId, terms('CG-7'));
	const change = (title: string) =>
		world.ask(ADMIN, 'draft.change', {
			...{ draftId, revision: 1, terms: { ...terms('CG-7'), title }, holdsFrom: null },
		});
	const changes = await Promise.all(['一', '二', '三'].map(change));
	expect(changes.filter((one) => one.ok)).toHaveLength(1);
	expect(changes.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(['DRAFT_CHANGED', 'DRAFT_CHANGED']);
	const start = () =>
		world.ask(ADMIN, 'draft.startSupplement', { contractId: purchaseId, title: '一', requestId: newRequestId() });
	const starts = await Promise.all([start(), start(), start()]);
	expect(starts.filter((one) => one.ok)).toHaveLength(1);
	expect(starts.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(['SUPPLEMENT_OPEN', 'SUPPLEMENT_OPEN']);
	const same = await Promise.all(
		[1, 2].map(async () => sealedOf(world, await beginSent(world, companyId, terms('CG-8')))),
	);
	const signed = await Promise.all(same.map((one) => world.ask(ADMIN, 'draft.activate', one)));
	expect(signed.filter((one) => one.ok)).toHaveLength(1);
	expect(signed.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(['CONTRACT_NUMBER_TAKEN']);
	expect(replay(world).differences).toEqual([]);
});

test('a warning is answered for by name, and asked again when its numbers change', async () => {
	const { world, companyId } = office;
	const quote = '系统开发费';
	const withItems = (amountFen: number) =>
		writtenOut(
			purchaseTerms({
				...{ ...SIGNED_TODAY, number: 'CG-9' },
				items: [{ id: 'system', title: '系统', amountFen, shareBp: null, clauseId: 'c3', quote }],
			}),
		);
	const draftId = await begin(world, companyId, withItems(100));
	const answered = await acknowledgeAll(world, draftId);
	const sums = answered.checks.find(({ code }) => code === 'ITEMS_AGAINST_TOTAL');
	expect(sums?.acknowledged).toMatchObject({ byName: '周岚', note: 'ITEMS_AGAINST_TOTAL 已和客户核对' });
	const changed = await world.get(ADMIN, 'draft.change', {
		...{ draftId, revision: 1, terms: withItems(200), holdsFrom: null },
	});
	expect(changed.checks.find(({ code }) => code === 'ITEMS_AGAINST_TOTAL')?.acknowledged).toBeNull();
	expect(await ask(ADMIN, 'draft.send', { draftId, revision: 2 })).toBe('CHECKS_OPEN');
});

test('a draft is the administrators’ affair; other staff read it, and other clients know of none', async () => {
	const { world, companyId } = office;
	const draftId = await beginSent(world, companyId, terms('CG-10'));
	for (const openid of [ENGINEER, FINANCE]) {
		expect((await world.get(openid, 'draft.get', { draftId })).card.id).toBe(draftId);
		expect((await world.get(openid, 'draft.list', {})).drafts.map(({ id }) => id)).toEqual([draftId]);
		expect(await ask(openid, 'draft.takeBack', { draftId, reason: '改' })).toBe('NOT_ALLOWED');
	}
	expect(await ask(PAYER, 'draft.get', { draftId })).toBe('STAFF_ONLY');
	expect(await world.get(FOREIGNER, 'contract.listDrafts', {})).toEqual({ drafts: [] });
	expect(await ask(FOREIGNER, 'contract.getDraft', { draftId })).toBe('NOT_FOUND');
	expect(await ask(FOREIGNER, 'contract.objectToDraft', { draftId, text: '不对' })).toBe('NOT_FOUND');
});
