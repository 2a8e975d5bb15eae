/** What stands in the database of a world, for the tests: ids by what they name, whose they are, and what is secret. */
import { createHash } from 'node:crypto';
import { fileIdOf, LOCAL_BUCKET } from '../../simulator/storage/fileId';
import { START_MS, type World } from '../functions/support/world';
import { MARKS, type Owner } from './crowd';

interface Named {
	id: string;
	stageId?: string;
}
interface State {
	id: string;
	companyId?: string;
	name?: string;
	contacts?: Named[];
	staff?: Named[];
	attempts?: Named[];
	payments?: Named[];
	transfers?: Named[];
	endProposals?: Named[];
	refunds?: Named[];
	refundAsks?: Named[];
	invoiceAsks?: Named[];
	surcharges?: Named[];
	applications?: Named[];
	invoices?: Named[];
	/** Of a company. */
	titles?: Named[];
	versions?: { terms: Record<'stages' | 'occasions' | 'standing' | 'quotas' | 'functions', Named[]> }[];
	/** Of a draft. */
	revision?: number;
}

/** What belongs together, by the names of the fields that take it. */
export type Kin = Record<string, string | number | undefined>;

/** Ids by the name of the field that takes them, in an order that does not depend on chance. */
export type IdPool = Record<string, string[]>;

const states = (world: World, kind: string): State[] =>
	world.database
		.documents('heads', { query: { kind } })
		.map((head) => head.state as unknown as State)
		.sort((first, second) => (label(first) < label(second) ? -1 : 1));
const label = (state: State) => JSON.stringify(state).replace(/[0-9a-z]{24}/g, '');
const ids = (named: readonly Named[] = []) => named.map(({ id }) => id);

/** Every id that exists, of both companies alike. */
export function poolOf(world: World): IdPool {
	const [contracts, companies] = [states(world, 'contract'), states(world, 'company')];
	const faults = ids(states(world, 'fault'));
	const uploads = world.database.documents('uploads').map(({ _id }) => String(_id));
	const dutyIds = world.database.documents('duties').map(({ _id }) => String(_id));
	return {
		...recordedIds(contracts),
		draftId: ids(states(world, 'draft')),
		contractId: ids(contracts),
		companyId: ids(companies),
		contactId: companies.flatMap(({ contacts }) => ids(contacts)),
		staffId: states(world, 'agency').flatMap(({ staff }) => ids(staff)),
		attemptId: contracts.flatMap(({ attempts }) => ids(attempts)),
		paymentId: contracts.flatMap(({ payments }) => ids(payments)),
		transferId: contracts.flatMap(({ transfers }) => ids(transfers)),
		titleId: companies.flatMap(({ titles }) => ids(titles)),
		faultId: faults,
		uploadId: uploads,
		proofUploadId: uploads,
		uploadIds: uploads,
		dutyId: [...dutyIds, ...ids(contracts).map((id) => `${id}:standing:secret`)],
		stageId: ['first', 'last', 'year', 'small'],
		requestId: [...Array(40).keys()].map((number) => `mine-${number}`).concat(['request-1', 'request-2']),
		cursor: [...ids(contracts), ...ids(companies), ...faults],
		fileId: world.database.documents('uploads').map(({ fileId, cloudPath }) => String(fileId ?? cloudPath)),
	};
}

/** What something is recorded of, of all contracts together. */
function recordedIds(contracts: readonly State[]): IdPool {
	const recorded = contracts.flatMap(recordedOf);
	const named = (field: string) => [...new Set(recorded.flatMap((one) => one[field] ?? []).map(String))];
	const fields = ['termId', 'standingId', 'quotaId', 'functionId', 'key', 'proposalId'];
	return Object.fromEntries(fields.map((field) => [field, named(field)]));
}

/** Ids that belong together: a contract with its stage, its attempt …; a company with its contact; a ticket with its file. */
export function kinOf(world: World): Kin[] {
	const attached = new Set(world.database.documents('externalFacts').map(({ _id }) => String(_id)));
	const proofs = uploadsOf(world, { purpose: 'transferProof', state: 'ready' }).filter(
		(uploadId) => !attached.has(`upload:${uploadId}`),
	);
	const money = states(world, 'contract').flatMap((contract) => moneyOf(contract, proofs));
	const records = states(world, 'contract').flatMap(recordedOf);
	const drafts = states(world, 'draft').map(({ id: draftId, revision }) => ({ draftId, revision }));
	const people = states(world, 'company').flatMap(({ id: companyId, contacts }) =>
		ids(contacts).map((contactId) => ({ companyId, contactId })),
	);
	const files = world.database.documents('uploads', { query: { state: 'issued' } }).map(({ _id, cloudPath }) => ({
		uploadId: String(_id),
		fileId: fileIdOf(LOCAL_BUCKET, String(cloudPath)),
	}));
	const duties = world.database.documents('duties').map(({ _id }) => ({ dutyId: String(_id) }));
	return [
		...money,
		...records,
		...drafts,
		...states(world, 'contract').flatMap(booksOf),
		...asksOf(states(world, 'contract'), states(world, 'company')),
		...states(world, 'company').flatMap(({ id: companyId, titles }) =>
			ids(titles).map((titleId) => ({ companyId, titleId })),
		),
		...people,
		...files,
		...duties.filter(({ dutyId }) => OWN_DUTY.test(dutyId)),
	];
}

const CLAIMS = ['spoken:data:1', 'spoken:data:2', 'refund'];
/** Less than any of them comes to. */
const SMALL_FEN = 50;

/** What can be recorded of a contract: by its rules, its claims and the proposals to end it. */
function recordedOf({ id: contractId, versions = [], endProposals }: State): Kin[] {
	const { occasions, standing, quotas, functions } = versions.at(-1)?.terms ?? {};
	const occurredAtMs = START_MS;
	return [
		...ids(occasions).map((termId) => ({ contractId, termId, occurredAtMs })),
		...ids(standing).map((standingId) => ({ contractId, standingId, occurredAtMs })),
		...ids(quotas).flatMap((quotaId) => [
			{ contractId, quotaId },
			{ contractId, quotaId, tenths: 1, occurredAtMs },
		]),
		...ids(functions).map((functionId) => ({ contractId, functionId })),
		...(ids(functions).length > 0
			? CLAIMS.flatMap((key) => [
					{ contractId, key },
					{ contractId, key, amountFen: SMALL_FEN },
				])
			: []),
		...ids(endProposals).map((proposalId) => ({ contractId, proposalId })),
		{ contractId, endsOn: '2026-12-31' },
	];
}

/** What is paid: each real stage with a small sum and the day that its verbs take, and what came of it. */
function moneyOf({ id: contractId, versions = [], attempts, payments, transfers }: State, proofs: readonly string[]) {
	const day = '2026-10-12';
	return [
		...ids(versions.at(-1)?.terms.stages).flatMap((stageId): Kin[] => [
			{ contractId, stageId },
			{ contractId, stageId, amountFen: SMALL_FEN },
			{ contractId, stageId, amountFen: SMALL_FEN, valueDate: day },
			...proofs.map((proofUploadId) => {
				return { contractId, stageId, amountFen: SMALL_FEN, transferredOn: day, proofUploadId };
			}),
		]),
		...ids(attempts).map((attemptId) => ({ contractId, attemptId })),
		...ids(payments).map((paymentId) => ({ contractId, paymentId })),
		...ids(transfers).map((transferId) => ({ contractId, transferId })),
	];
}

/** An invoice is asked for in the name of a title of the contract's own company. */
const asksOf = (contracts: readonly State[], companies: readonly State[]): Kin[] =>
	contracts.flatMap(({ id: contractId, companyId, versions = [] }) => {
		const titles = ids(companies.find(({ id }) => id === companyId)?.titles);
		const stages = ids(versions.at(-1)?.terms.stages);
		return stages.flatMap((stageId) => titles.map((titleId) => ({ contractId, stageId, titleId, kind: 'ordinary' })));
	});

/** What stands in the books of a contract, with the sums and days that its verbs take. */
function booksOf({
	id: contractId,
	refunds,
	refundAsks,
	invoiceAsks,
	surcharges,
	applications,
	invoices,
}: State): Kin[] {
	return [
		...ids(refunds).map((refundId) => ({ contractId, refundId, valueDate: '2026-10-12' })),
		...[...ids(refundAsks), ...ids(invoiceAsks)].map((askId) => ({ contractId, askId })),
		...ids(surcharges).map((surchargeId) => ({ contractId, surchargeId })),
		...ids(applications).map((applicationId) => ({ contractId, stageId: 'year', applicationId })),
		...ids(invoices).map((invoiceId) => ({ contractId, invoiceId, reversedOn: '2026-10-12' })),
		{ contractId, amountFen: SMALL_FEN },
		{ contractId, from: '2026-01-01', to: '2026-12-31' },
	];
}

/** What is done, put off or given up by its id. */
const OWN_DUTY = /:(recurring|oneOff|occasion):/;

const uploadsOf = (world: World, query: object) =>
	world.database.documents('uploads', { query: { ...query } }).map(({ _id }) => String(_id));

/** What only the people of a company (and staff) may be told: its marks and the ids of what it owns. */
export function secretsOf(world: World): Record<Owner, Set<string>> {
	const secrets: Record<Owner, Set<string>> = { home: new Set([MARKS.home]), away: new Set([MARKS.away]) };
	const companies = states(world, 'company');
	for (const owner of ['home', 'away'] as const) {
		const company = companies.find(({ name }) => name?.startsWith(MARKS[owner]));
		if (!company) throw new Error(`${owner} has no company`);
		const contracts = states(world, 'contract').filter(({ companyId }) => companyId === company.id);
		const faults = states(world, 'fault').filter(({ companyId }) => companyId === company.id);
		const owned = contracts.flatMap(({ id, attempts, payments, transfers, endProposals }) => [
			...[id, ...ids(attempts), ...ids(payments), ...ids(transfers), ...ids(endProposals)],
		]);
		const drafts = states(world, 'draft').filter(({ companyId }) => companyId === company.id);
		const books = contracts.flatMap(({ refunds, invoices, surcharges }) =>
			[refunds, invoices, surcharges].flatMap(ids),
		);
		for (const id of [
			company.id,
			...ids(company.contacts),
			...ids(company.titles),
			...owned,
			...books,
			...ids(faults),
			...ids(drafts),
		])
			secrets[owner].add(id);
	}
	return secrets;
}

/** The hashes of one-time codes: nobody is told. */
export function codeHashesOf(world: World): Set<string> {
	const everything = JSON.stringify(['heads', 'events', 'invitations'].map((name) => world.database.documents(name)));
	const hashes = new Set(everything.match(/\b[0-9a-f]{64}\b/g));
	// The fingerprint of a sealed original is there to be read.
	for (const { sha256 } of world.database.documents('uploads')) hashes.delete(String(sha256));
	if (hashes.size === 0) throw new Error('No code was ever drawn');
	return hashes;
}

/** A digest of every document: equal when nothing changed. */
export function digestOf(world: World): string {
	const hash = createHash('sha1');
	for (const { name } of world.database.collections()) hash.update(JSON.stringify(world.database.documents(name)));
	return hash.digest('hex');
}
