import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { fillTemplate, TEMPLATES } from '../../../cloudfunctions/domain/template';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { draftTerms } from '../../../types/terms';
import { SAMPLE_PARTIES, sampleDraft } from './samples';
import { clausesWith, fieldsOfKind, landingsOf, sourcesOf } from './support';

const FIELDS = CONTRACT_KINDS.flatMap((kind) =>
	fieldsOfKind(kind).map(({ key }): [ContractKind, string] => [kind, key]),
);

describe.each(FIELDS)('a contract of kind %s with %s left empty', (kind, key) => {
	const filled = sampleDraft(kind);
	const terms = sampleDraft(kind, { [key]: '' });

	it('has terms of the declared shape whose words say what the rules were read from', () => {
		expect(draftTerms.safeParse(terms).error?.issues).toBeUndefined();
		const texts = new Map(terms.clauses.map(({ id, text }) => [id, text]));
		expect(sourcesOf(terms).filter(({ clauseId, quote }) => !texts.get(clauseId)?.includes(quote))).toEqual([]);
	});

	it('shows ____ wherever the value stood', () => {
		const blanksIn = (clauses: typeof terms.clauses, id: string) =>
			clauses.find((clause) => clause.id === id)?.text.split('____').length ?? 0;
		const shown = clausesWith(kind, key).filter((id) => terms.clauses.some((clause) => clause.id === id));
		for (const id of shown) {
			const value = filled.clauses.find((clause) => clause.id === id);
			// Compared with the filled one, where this value may be blank as well.
			if (value) expect(blanksIn(terms.clauses, id)).toBeGreaterThanOrEqual(blanksIn(filled.clauses, id));
			expect(blanksIn(terms.clauses, id)).toBeGreaterThan(1);
		}
	});

	it('sets nothing by it', () => {
		const set = landingsOf(kind, terms).filter((landing) => landing.key === key);
		expect(set.filter(({ value }) => !(value === null || (Array.isArray(value) && value.length === 0)))).toEqual([]);
	});
});

it.each(CONTRACT_KINDS)('an empty form of kind %s is a contract of blanks', (kind) => {
	const terms = fillTemplate(kind, [], SAMPLE_PARTIES);
	if (isRefused(terms)) throw new Error('Refused');
	expect(draftTerms.safeParse(terms).error?.issues).toBeUndefined();
	expect(terms.number).toBe('____');
	expect(terms.places).toEqual([]);
	expect(terms.bankAccount).toBeNull();
	expect(terms.parties.customer.name).toBe('云岫书院有限公司');
	const values = landingsOf(kind, terms).map(({ value }) => value);
	expect(values.filter((value) => value !== null && !Array.isArray(value))).toEqual([]);
	expect(values.length).toBeGreaterThan(3);
});

it('makes what follows from a blank a blank', () => {
	const { total, stages } = sampleDraft('purchase', { systemFee: '' });
	expect(total.amountFen).toBeNull();
	expect(stages.slice(0, 2).map(({ amountFen, shareBp }) => [amountFen, shareBp])).toEqual([
		[null, 8000],
		[null, 2000],
	]);
	expect(sampleDraft('maintenance', { total: '' }).monthlyFee?.amountFen).toBeNull();
	expect(TEMPLATES.purchase.derived.length).toBe(4);
});
