import type { InputOf } from '../../../types/endpoints';
import type { DraftTerms, Terms } from '../../../types/terms';
import { purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import { FINANCE, importContract, type Office, PAYER, READER, SIGNED_TODAY } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type Provocation, type ProvocationsOf } from '../contract/provocation';
import { pay } from '../pay/money';
import { uploadReady } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import { begin, beginSent, beginSupplement, sealedOf, send } from './life';

const REASON = { reason: '客户要改' };
const WRONG_VALUE = [{ key: 'noSuchField', value: '1' }];

let numbers = 0;
const termsOf = (values: Partial<Terms> = {}): DraftTerms =>
	writtenOut(purchaseTerms({ ...SIGNED_TODAY, number: `CG-${++numbers}`, ...values }));
/** Its term begins with the signing. */
function undated(to: string): DraftTerms {
	const period = { ...purchaseTerms().period, from: null, to, quote: '自双方签字盖章之日起生效' };
	return writtenOut<DraftTerms>({ ...purchaseTerms(), number: `CG-${++numbers}`, signedOn: null, period });
}
/** The stages do not come to the total. */
const contradicting = () => termsOf({ total: { ...purchaseTerms().total, amountFen: 1 } });

const open = ({ world, companyId }: Office, terms = termsOf()) => begin(world, companyId, terms);
const sent = ({ world, companyId }: Office, terms = termsOf()) => beginSent(world, companyId, terms);

async function dropped(office: Office): Promise<string> {
	const draftId = await open(office);
	await office.world.get(ADMIN, 'draft.drop', { draftId, reason: '不签了' });
	return draftId;
}

/** A contract of its own with a supplement in preparation. */
async function supplement(office: Office): Promise<string> {
	const contractId = await importContract(office.world, office.companyId, termsOf() as Terms);
	return beginSupplement(office.world, contractId);
}

/** A contract whose term was over before today. */
const ended = ({ world, companyId }: Office) => {
	const period = { ...purchaseTerms().period, from: '2024-01-01', to: '2024-12-31' };
	return importContract(world, companyId, purchaseTerms({ signedOn: '2024-01-01', period }));
};

const changed = async ({ world }: Office, draftId: string, values: Partial<InputOf<'draft.change'>> = {}) => {
	const { revision, terms, holdsFrom } = await world.get(ADMIN, 'draft.get', { draftId });
	return { draftId, revision, terms, holdsFrom, ...values };
};

/** What is entered with the original of a draft that was sent. */
const sealed =
	(values: Partial<InputOf<'draft.activate'>>): Provocation<'draft.activate'> =>
	async (office) => [ADMIN, await sealedOf(office.world, await sent(office), values)];

export const draftProvocations: ProvocationsOf<'draft'> = {
	'draft.start': {
		NOT_ALLOWED: async ({ companyId }) => [
			FINANCE,
			{ companyId, kind: 'purchase', values: [], requestId: newRequestId() },
		],
		NOT_FOUND: async () => [ADMIN, { companyId: NOWHERE, kind: 'purchase', values: [], requestId: newRequestId() }],
		TEMPLATE_VALUE_INVALID: async ({ companyId }) => [
			ADMIN,
			{ companyId, kind: 'purchase', values: WRONG_VALUE, requestId: newRequestId() },
		],
	},
	'draft.startFromTerms': {
		NOT_ALLOWED: async ({ companyId }) => [FINANCE, { companyId, terms: termsOf(), requestId: newRequestId() }],
		NOT_FOUND: async () => [ADMIN, { companyId: NOWHERE, terms: termsOf(), requestId: newRequestId() }],
	},
	'draft.startSupplement': {
		NOT_ALLOWED: async ({ purchaseId: contractId }) => [
			FINANCE,
			{ contractId, title: '补充协议', requestId: newRequestId() },
		],
		NOT_FOUND: async () => [ADMIN, { contractId: NOWHERE, title: '补充协议', requestId: newRequestId() }],
		CONTRACT_NOT_ACTIVE: async (office) => [
			ADMIN,
			{ contractId: await ended(office), title: '补充协议', requestId: newRequestId() },
		],
		SUPPLEMENT_OPEN: async (office) => {
			const { card } = await office.world.get(ADMIN, 'draft.get', { draftId: await supplement(office) });
			return [ADMIN, { contractId: card.contractId ?? '', title: '补充协议', requestId: newRequestId() }];
		},
	},
	'draft.get': { NOT_FOUND: async () => [ADMIN, { draftId: NOWHERE }] },
	'draft.fill': {
		NOT_ALLOWED: async (office) => [FINANCE, { draftId: await open(office), revision: 1, values: [] }],
		NOT_FOUND: async () => [ADMIN, { draftId: NOWHERE, revision: 1, values: [] }],
		DRAFT_CHANGED: async (office) => [ADMIN, { draftId: await open(office), revision: 2, values: [] }],
		DRAFT_NOT_OPEN: async (office) => [ADMIN, { draftId: await supplement(office), revision: 2, values: [] }],
		TEMPLATE_VALUE_INVALID: async (office) => [
			ADMIN,
			{ draftId: await open(office), revision: 1, values: WRONG_VALUE },
		],
	},
	'draft.change': {
		NOT_ALLOWED: async (office) => [FINANCE, await changed(office, await open(office))],
		NOT_FOUND: async (office) => [ADMIN, await changed(office, await open(office), { draftId: NOWHERE })],
		DRAFT_CHANGED: async (office) => [ADMIN, await changed(office, await open(office), { revision: 2 })],
		DRAFT_NOT_OPEN: async (office) => [ADMIN, await changed(office, await sent(office))],
		SUPPLEMENT_BEFORE_CONTRACT: async (office) => [
			ADMIN,
			await changed(office, await supplement(office), { holdsFrom: '2026-10-11' }),
		],
	},
	'draft.acknowledge': {
		NOT_ALLOWED: async (office) => [FINANCE, { draftId: await open(office), checkKey: 'any', note: '知悉' }],
		NOT_FOUND: async (office) => [ADMIN, { draftId: await open(office), checkKey: 'no-such-check', note: '知悉' }],
		DRAFT_NOT_OPEN: async (office) => [ADMIN, { draftId: await dropped(office), checkKey: 'any', note: '知悉' }],
		CHECK_BLOCKS: async (office) => {
			const draftId = await open(office, contradicting());
			const { checks } = await office.world.get(ADMIN, 'draft.get', { draftId });
			return [ADMIN, { draftId, checkKey: checks.find((one) => one.blocks)?.key ?? '', note: '知悉' }];
		},
	},
	'draft.send': {
		NOT_ALLOWED: async (office) => [FINANCE, { draftId: await open(office), revision: 1 }],
		NOT_FOUND: async () => [ADMIN, { draftId: NOWHERE, revision: 1 }],
		DRAFT_CHANGED: async (office) => [ADMIN, { draftId: await open(office), revision: 2 }],
		DRAFT_NOT_OPEN: async (office) => [ADMIN, { draftId: await sent(office), revision: 1 }],
		CHECKS_OPEN: async (office) => [ADMIN, { draftId: await open(office, contradicting()), revision: 1 }],
	},
	'draft.takeBack': {
		NOT_ALLOWED: async (office) => [FINANCE, { draftId: await sent(office), ...REASON }],
		NOT_FOUND: async () => [ADMIN, { draftId: NOWHERE, ...REASON }],
		DRAFT_NOT_SENT: async (office) => [ADMIN, { draftId: await open(office), ...REASON }],
	},
	'draft.drop': {
		NOT_ALLOWED: async (office) => [FINANCE, { draftId: await open(office), ...REASON }],
		NOT_FOUND: async () => [ADMIN, { draftId: NOWHERE, ...REASON }],
		DRAFT_NOT_OPEN: async (office) => [ADMIN, { draftId: await dropped(office), ...REASON }],
	},
	'draft.activate': {
		NOT_ALLOWED: async (office) => [FINANCE, await sealedOf(office.world, await sent(office))],
		NOT_FOUND: sealed({ draftId: NOWHERE }),
		DRAFT_CHANGED: sealed({ revision: 2 }),
		DRAFT_NOT_SENT: async (office) => [ADMIN, await sealedOf(office.world, await open(office))],
		// The term begins with the signing, which comes after its last day.
		CHECKS_OPEN: async (office) => {
			const draftId = await sent(office, undated('2026-10-11'));
			return [ADMIN, await sealedOf(office.world, draftId)];
		},
		FILE_NOT_YOURS: async (office) => {
			const uploadIds = [await uploadReady(office.world, FINANCE, 'sealedOriginal', 'pdf')];
			return [ADMIN, await sealedOf(office.world, await sent(office), { uploadIds })];
		},
		ORIGINAL_INCOMPLETE: sealed({ signers: [] }),
		COPIES_DIFFER: async (office) => {
			const copies = { total: 4, customer: 2, agency: 2, clauseId: 'c5', quote: '一式四份，各执两份' };
			return [ADMIN, await sealedOf(office.world, await sent(office, termsOf({ copies })), { copies: 2 })];
		},
		DATE_IN_FUTURE: sealed({ signedOn: '2026-10-13' }),
		CONTRACT_NUMBER_TAKEN: async (office) => {
			const terms = termsOf();
			const first = await sealedOf(office.world, await sent(office, terms));
			await office.world.get(ADMIN, 'draft.activate', first);
			return [ADMIN, await sealedOf(office.world, await sent(office, terms))];
		},
		// A contract ends only as time passes: supplement.test.ts lets it.
		CONTRACT_NOT_ACTIVE: NO_WAY_YET,
		SUPPLEMENT_BEFORE_CONTRACT: async (office) => {
			const draftId = await supplement(office);
			await send(office.world, draftId);
			return [ADMIN, await sealedOf(office.world, draftId, { signedOn: '2026-10-11' })];
		},
		// The stage was paid after the supplement had been sent.
		TERMS_CONTRADICT: async (office) => {
			const contractId = await importContract(office.world, office.companyId, termsOf() as Terms);
			const draftId = await beginSupplement(office.world, contractId, { change: withoutFirst });
			await send(office.world, draftId);
			await pay(office, { contractId });
			return [ADMIN, await sealedOf(office.world, draftId)];
		},
	},
};

/** The stage that was there is another one now. */
const withoutFirst = (terms: DraftTerms): DraftTerms => ({
	...terms,
	stages: terms.stages.map((one) => (one.id === 'first' ? { ...one, id: 'another' } : one)),
});

/** A draft that PAYER's company was never sent. */
export const neverSent: Provocation<'contract.getDraft'> = async (office) => [READER, { draftId: await open(office) }];

/** A draft that was taken back since. */
export const takenBack: Provocation<'contract.objectToDraft'> = async (office) => {
	const draftId = await sent(office);
	await office.world.get(ADMIN, 'draft.takeBack', { draftId, ...REASON });
	return [PAYER, { draftId, text: '第二条不对' }];
};

/** Words that WeChat does not let pass. */
export const risky: Provocation<'contract.objectToDraft'> = async (office) => [
	PAYER,
	{ draftId: await sent(office), text: '请帮我代开发票' },
];
