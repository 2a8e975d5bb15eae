import { decideActivate } from '../../../cloudfunctions/domain/draft/decideActivate';
import { decideChange } from '../../../cloudfunctions/domain/draft/decideChange';
import { decideStartSupplement } from '../../../cloudfunctions/domain/draft/decideStart';
import type { Draft } from '../../../cloudfunctions/domain/draft/state';
import type { DraftTerms } from '../../../types/terms';
import { purchaseTerms } from '../contract/terms';
import { writtenOut } from '../contract/writtenOut';
import {
	activated,
	context,
	contractOf,
	NOW_MS,
	paid,
	sealed,
	sent,
	soundTerms,
	started,
	TODAY,
	undatedTerms,
	withFacts,
} from './story';

const DAY_MS = 86_400_000;

test('a contract takes effect with its sealed original', () => {
	const contract = activated(sent(started()));
	expect(contract).toMatchObject({ id: 'k1', companyName: '山栀茶业', status: 'active', versionInForce: 1 });
	const [version] = contract.versions;
	expect(version?.terms).toMatchObject({ signedOn: TODAY, period: { from: TODAY } });
	expect(version?.original).toMatchObject({ signedOn: TODAY, confirmedByName: '周岚', confirmedAtMs: NOW_MS });
	expect(version?.original.files).toEqual([{ uploadId: 'u1', sha256: 'a'.repeat(64), sizeBytes: 9 }]);
});

test('a term that begins with the signing begins on its day; one that names a day keeps it', () => {
	const open = activated(sent(started(undatedTerms())), { signedOn: '2026-10-08' });
	expect(open.versions[0]?.terms).toMatchObject({ signedOn: '2026-10-08', period: { from: '2026-10-08' } });
	const dated = writtenOut<DraftTerms>({ ...purchaseTerms(), signedOn: null });
	const fixed = activated(sent(started(dated)), { signedOn: '2026-08-20' });
	expect(fixed.versions[0]?.terms).toMatchObject({ signedOn: '2026-08-20', period: { from: '2026-09-01' } });
});

const seal = (customer: 'officialSeal' | 'none', agency: 'contractSeal' | 'none') => [
	{ side: 'customer' as const, name: '林小满', capacity: '法定代表人', seal: customer },
	{ side: 'agency' as const, name: '周岚', capacity: '负责人', seal: agency },
];

describe('what is no sealed original', () => {
	const copies = { total: 4, customer: 2, agency: 2, clauseId: 'c5', quote: '一式四份，各执两份' };
	test.each([
		['nobody signed', { signers: [] }, 'ORIGINAL_INCOMPLETE'],
		['the client did not seal', { signers: seal('none', 'contractSeal') }, 'ORIGINAL_INCOMPLETE'],
		['we did not seal', { signers: seal('officialSeal', 'none') }, 'ORIGINAL_INCOMPLETE'],
		['one side is missing', { signers: seal('officialSeal', 'contractSeal').slice(0, 1) }, 'ORIGINAL_INCOMPLETE'],
		['no scan', { files: [] }, 'ORIGINAL_INCOMPLETE'],
		['of tomorrow', { signedOn: '2026-10-13' }, 'DATE_IN_FUTURE'],
		['another draft was read', { revision: 7 }, 'DRAFT_CHANGED'],
		['other copies than agreed', { copies: 3 }, 'COPIES_DIFFER'],
	])('%s', (_what, values, code) => {
		const draft = sent(started(soundTerms({ copies })));
		expect(decideActivate(draft, sealed(draft, { copies: 4, ...values }), context())).toMatchObject({
			refused: { code },
		});
		expect(activated(draft, { copies: 4 }).status).toBe('active');
	});

	test('a second seal of a side makes up for a signer without one', () => {
		const signers = [...seal('none', 'contractSeal'), ...seal('officialSeal', 'none')];
		expect(activated(sent(started()), { signers }).status).toBe('active');
	});
});

test('only what was sent is activated', () => {
	const draft = started();
	expect(decideActivate(draft, sealed(draft), context())).toMatchObject({ refused: { code: 'DRAFT_NOT_SENT' } });
});

test('the checks run again with the day of signing', () => {
	const draft = sent(started(undatedTerms('2026-10-10')));
	expect(decideActivate(draft, sealed(draft), context())).toMatchObject({ refused: { code: 'CHECKS_OPEN' } });
	expect(activated(draft, { signedOn: '2026-09-01' }).versions[0]?.terms.period.from).toBe('2026-09-01');
});

describe('a supplement', () => {
	const prepared = (
		contract = contractOf(),
		change: (terms: DraftTerms) => DraftTerms = (terms) => terms,
		holdsFrom: string | null = '2026-11-01',
	): Draft => {
		const begun = decideStartSupplement(contract, { id: 's1', title: '补充协议一', openDraftId: null }, context());
		const draft = withFacts(null, begun);
		const command = { revision: 1, terms: change(draft.terms), holdsFrom };
		return withFacts(draft, decideChange(draft, command, context(contract)));
	};

	test('adds a version that holds from its day, and keeps the day of the contract’s signing', () => {
		const contract = contractOf();
		const draft = sent(prepared(contract), contract);
		const changed = activated(draft, { signedOn: TODAY, newContractId: 'never' }, contract);
		expect(changed.id).toBe('k1');
		expect(changed.versions.map(({ version, title, holdsFrom }) => [version, title, holdsFrom])).toEqual([
			[1, purchaseTerms().title, TODAY],
			[2, '补充协议一', '2026-11-01'],
		]);
		expect(changed.versions[1]?.terms).toMatchObject({ signedOn: TODAY, number: contract.versions[0]?.terms.number });
	});

	test('the next one begins with the terms signed last, also before their day', () => {
		const contract = contractOf();
		const renamed = (terms: DraftTerms) => ({ ...terms, title: '新名' });
		const draft = sent(prepared(contract, renamed), contract);
		const changed = activated(draft, {}, contract);
		expect(changed.versionInForce).toBe(1);
		const next = withFacts(
			null,
			decideStartSupplement(changed, { id: 's2', title: '二', openDraftId: null }, context()),
		);
		expect(next).toMatchObject({ terms: { title: '新名' }, supplement: { baseVersion: 2 } });
	});

	test('changes neither which contract it is, nor takes it before the contract', () => {
		const contract = contractOf();
		const other = prepared(contract, (terms) => ({ ...terms, number: 'X', kind: 'itemised', signedOn: '2020-01-01' }));
		expect(other.terms).toMatchObject({ number: soundTerms().number, kind: 'purchase', signedOn: TODAY });
		const early = { revision: 2, terms: other.terms, holdsFrom: '2026-10-11' };
		expect(decideChange(other, early, context(contract))).toMatchObject({
			refused: { code: 'SUPPLEMENT_BEFORE_CONTRACT' },
		});
		const draft = sent(prepared(contract), contract);
		expect(decideActivate(draft, sealed(draft, { signedOn: '2026-10-11' }), context(contract))).toMatchObject({
			refused: { code: 'SUPPLEMENT_BEFORE_CONTRACT' },
		});
	});

	test('needs a contract in force when it begins and when it is signed', () => {
		const over = { ...contractOf(), status: 'ended' as const };
		const command = { id: 's1', title: '一', openDraftId: null };
		expect(decideStartSupplement(over, command, context())).toMatchObject({ refused: { code: 'CONTRACT_NOT_ACTIVE' } });
		const contract = contractOf();
		const draft = sent(prepared(contract), contract);
		expect(decideActivate(draft, sealed(draft), context(over))).toMatchObject({
			refused: { code: 'CONTRACT_NOT_ACTIVE' },
		});
	});

	test.each([
		['takes a paid stage away', (terms: DraftTerms) => ({ ...terms, stages: terms.stages.slice(1) })],
		[
			'lowers it below what was paid',
			(terms: DraftTerms) => ({
				...terms,
				stages: terms.stages.map((one) => ({ ...one, amountFen: 100 })),
			}),
		],
	])('%s: refused with the place', (_what, change) => {
		const contract = contractOf();
		const draft = { ...sent(prepared(contract), contract) };
		const cut = { ...draft, terms: change(draft.terms) };
		const decided = decideActivate(cut, sealed(cut), context(paid(contract, 'first', 50_000)));
		expect(decided).toMatchObject({ refused: { code: 'TERMS_CONTRADICT', detail: { place: 'stages.first' } } });
	});

	test('what was paid of a fee that returns belongs to its stage', () => {
		const yearly = { freeYears: 0 };
		const terms = soundTerms();
		const stages = terms.stages.map((one) => (one.id === 'first' ? { ...one, yearly } : one));
		const contract = paid(contractOf(), 'first:1', 50_000);
		const draft = sent(prepared(contract), contract);
		const kept = { ...draft, terms: { ...draft.terms, stages } };
		expect(decideActivate(kept, sealed(kept), context(contract))).not.toMatchObject({
			refused: { code: 'TERMS_CONTRADICT' },
		});
	});

	test('that names no day of its own is an error', () => {
		const contract = contractOf();
		const draft = prepared(contract, undefined, null);
		const unchecked = withFacts(draft, [{ type: 'draftSent', occurredAtMs: NOW_MS + DAY_MS }]);
		expect(decideActivate(unchecked, sealed(unchecked), context(contract))).toMatchObject({
			refused: { code: 'CHECKS_OPEN' },
		});
	});
});
