import { checkTerms } from '../../../cloudfunctions/domain/check/checkTerms';
import { accountOf } from '../../../cloudfunctions/domain/check/numbers';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { fieldsOf, fillTemplate, TEMPLATES } from '../../../cloudfunctions/domain/template';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { draftEndpoints } from '../../../types/endpoints/draft';
import { type DraftTerms, draftTerms, terms as termsSchema } from '../../../types/terms';
import { SAMPLE_AGENCY, SAMPLE_PARTIES, sampleDraft, sampleTerms } from './samples';
import { fieldsOfKind, sourcesOf } from './support';

const blockingOf = (terms: DraftTerms) =>
	checkTerms(terms, { nowMs: 0, holdsFrom: null, paid: {}, previous: null }).filter(({ blocks }) => blocks);

describe.each(CONTRACT_KINDS)('the template %s', (kind) => {
	const { fields, derived, clauses, rules, title, about } = TEMPLATES[kind];

	it('gives terms of the declared shape', () => {
		expect(draftTerms.safeParse(sampleDraft(kind)).error?.issues).toBeUndefined();
		expect(termsSchema.safeParse(sampleTerms(kind)).error?.issues).toBeUndefined();
	});

	it('has the words of every rule in the clause it names', () => {
		const terms = sampleDraft(kind);
		const texts = new Map(terms.clauses.map(({ id, text }) => [id, text]));
		const strange = sourcesOf(terms).filter(({ clauseId, quote }) => !texts.get(clauseId)?.includes(quote));
		expect(strange).toEqual([]);
	});

	it('answers for every number of its words, and nothing blocks what is filled in', () => {
		const { orphans, mismatches, differing, total } = accountOf(sampleDraft(kind));
		expect({ orphans, mismatches, differing }).toEqual({ orphans: [], mismatches: [], differing: [] });
		expect(total).toBeGreaterThan(10);
		expect(blockingOf(sampleDraft(kind))).toEqual([]);
	});

	it('marks the fields without which something blocks', () => {
		const blocking = fields.filter(({ key }) => blockingOf(sampleDraft(kind, { [key]: '' })).length > 0);
		const needed = fields.filter((field) => field.needed);
		expect(needed.map(({ key }) => key)).toEqual(blocking.map(({ key }) => key));
	});

	it('uses every field, and no key twice', () => {
		const uses = JSON.stringify([clauses, rules, derived]);
		const shared = ['number', 'title', 'shortName', 'places', 'accountName', 'bankName', 'accountNumber'];
		const sides = ['customerAddress', 'customerTelephone', 'agencyAddress', 'agencyTelephone'];
		const keys = fields.map(({ key }) => key);
		const idle = keys.filter((key) => ![...shared, ...sides].includes(key) && !new RegExp(`\\b${key}\\b`).test(uses));
		expect(idle).toEqual([]);
		expect(new Set([...keys, ...derived.map(({ key }) => key)]).size).toBe(keys.length + derived.length);
		expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
		expect(new Set(clauses.map(({ label }) => label)).size).toBe(clauses.length);
	});

	it('gives a form of the declared shape, with the details of the agency in it', () => {
		const form = fieldsOf(kind, SAMPLE_AGENCY);
		const view = { templates: [{ kind, title, about, fields: form }] };
		expect(draftEndpoints['draft.listTemplates'].output.safeParse(view).success).toBe(true);
		const presetOf = (key: string) => form.find((field) => field.key === key)?.preset;
		expect(presetOf('agencyAddress')).toBe(SAMPLE_AGENCY.address);
		expect(presetOf('accountNumber')).toBe(SAMPLE_AGENCY.bank?.accountNumber);
		const bare = fieldsOf(kind, { ...SAMPLE_AGENCY, address: null, telephone: null, bank: null });
		expect(bare.find(({ key }) => key === 'bankName')?.preset).toBe('');
	});

	it('takes its own presets', () => {
		const presets = fieldsOf(kind, SAMPLE_AGENCY).map(({ key, preset }) => ({ key, value: preset }));
		const terms = fillTemplate(kind, presets, SAMPLE_PARTIES);
		expect(isRefused(terms)).toBe(false);
		expect(draftTerms.safeParse(terms).success).toBe(true);
	});
});

/** What each kind says that the others do not. */
const OWN_RULES: [ContractKind, (terms: DraftTerms) => unknown, unknown][] = [
	['development', ({ surcharge }) => surcharge?.shareBp, 1000],
	['development', ({ period }) => period.ends, { trigger: 'acceptance', unit: 'calendarDay', count: 0 }],
	['development', ({ clauses }) => clauses.filter(({ struck }) => struck).map(({ id }) => id), ['d8-1', 'd8-2']],
	['enterprise', ({ period }) => period.ends, { trigger: 'delivery', unit: 'year', count: 1 }],
	['enterprise', ({ officeHours }) => officeHours?.shifts?.map(({ fromMinute }) => fromMinute), [540, 810]],
	['purchase', ({ stages }) => stages.map(({ amountFen }) => amountFen), [1_000_000, 250_000, 80_000]],
	['purchase', ({ stages }) => stages[2]?.yearly, { freeYears: 1 }],
	['purchase', ({ functions }) => functions.length, 29],
	['purchase', ({ prices }) => prices.length, 14],
	['purchase', ({ refund, lapse }) => [refund?.shareBp, lapse?.stageIds], [10_000, ['server']]],
	['purchase', ({ parties }) => [parties.agency.label, parties.customer.label], ['甲方', '乙方']],
	['maintenance', ({ monthlyFee }) => monthlyFee?.amountFen, 233_333],
	['maintenance', ({ latePenalty }) => latePenalty?.perDayBp, 50],
	['maintenance', ({ deemedAcceptance }) => deemedAcceptance?.calendarDays, 3],
	['maintenance', ({ breachPenalties }) => breachPenalties.map(({ owner }) => owner), ['customer', 'agency', 'agency']],
	['maintenance', ({ stages }) => stages[0]?.due.rule, 'later'],
	['itemised', ({ namedContacts }) => namedContacts?.contactIds, ['contact-1']],
	['itemised', ({ items }) => items.filter(({ amountFen }) => amountFen === null).length, 4],
	['itemised', ({ quotas }) => quotas[0]?.count, 10],
	['itemised', ({ team }) => team.map(({ members }) => members.length), [1, 2]],
];

it.each(OWN_RULES)('the template %s sets what its paper says: %s', (kind, read, expected) => {
	expect(read(sampleDraft(kind))).toEqual(expected);
});

/** A rule is absent unless that kind of paper says it. */
const ONLY: Partial<Record<keyof DraftTerms, ContractKind[]>> = {
	...{ latePenalty: ['maintenance'], monthlyFee: ['maintenance'], deemedAcceptance: ['maintenance'] },
	...{ breachPenalties: ['maintenance'], surcharge: ['development'], service: ['development'] },
	...{ refund: ['purchase'], lapse: ['purchase'], prices: ['purchase'], functions: ['purchase'] },
	...{ namedContacts: ['itemised'], quotas: ['purchase', 'itemised'], items: ['purchase', 'itemised'] },
	...{ officeHours: ['enterprise'], copies: ['development', 'maintenance'], team: ['maintenance', 'itemised'] },
	recurring: ['maintenance', 'itemised'],
};

it.each(Object.entries(ONLY))('only the kinds that say it have %s', (rule, kinds) => {
	const having = CONTRACT_KINDS.filter((kind) => {
		const value = sampleDraft(kind)[rule as keyof DraftTerms];
		return Array.isArray(value) ? value.length > 0 : value !== null;
	});
	expect(having).toEqual(CONTRACT_KINDS.filter((kind) => kinds.includes(kind)));
});

it('leaves clauses and rules out by the choice that is made', () => {
	const ownedBy = (ownership: string) =>
		sampleDraft('enterprise', { ownership }).clauses.flatMap(({ id }) => (/^e5-2-[12]$/.test(id) ? [id] : []));
	expect(ownedBy('customer')).toEqual(['e5-2-1']);
	expect(ownedBy('agency')).toEqual(['e5-2-2']);
	expect(ownedBy('both')).toEqual(['e5-2-1', 'e5-2-2']);
	const { standing } = sampleDraft('enterprise', { ownership: 'customer' });
	expect(standing.map(({ id }) => id)).toContain('ownership');
	expect(standing.map(({ id }) => id)).not.toContain('ownershipOfCode');
});

it('lists the numbers of free words as what they are', () => {
	const { exclusions } = sampleDraft('maintenance', { system: '一号店 2026 版商城' });
	expect(exclusions).toContainEqual({ reason: 'identifier', clauseId: 'c1', quote: '一号店 2026 版商城' });
	const { exclusions: ofServer } = sampleDraft('itemised');
	expect(ofServer).toContainEqual(expect.objectContaining({ reason: 'capacity', clauseId: 'g2-1-items' }));
});

it('asks for at most as many fields as a form can hold', () => {
	for (const kind of CONTRACT_KINDS) expect(fieldsOfKind(kind).length).toBeLessThanOrEqual(80);
});
