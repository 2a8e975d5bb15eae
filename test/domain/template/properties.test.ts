import fc from 'fast-check';
import { checkTerms } from '../../../cloudfunctions/domain/check/checkTerms';
import { accountOf } from '../../../cloudfunctions/domain/check/numbers';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { type EnteredValue, fillTemplate } from '../../../cloudfunctions/domain/template';
import type { FieldSpec } from '../../../cloudfunctions/domain/template/shape';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { type DraftTerms, draftTerms } from '../../../types/terms';
import { SAMPLE_PARTIES } from './samples';
import { clausesWith, fieldsOfKind, landingsOf, sourcesOf } from './support';

/** A value as a person may enter it, as the paper must print it, and as the terms must hold it. */
interface Drawn {
	entered: string;
	printed: string;
	held: unknown;
}

const two = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US');

const yuan = (minYuan: number): fc.Arbitrary<Drawn> =>
	fc.integer({ min: Math.max(1, minYuan * 100), max: 999_999_999 }).map((fen) => ({
		entered: (fen / 100).toFixed(2),
		printed: two.format(fen / 100),
		held: fen,
	}));

const counted = (min: number, max: number): fc.Arbitrary<Drawn> =>
	fc.integer({ min, max }).map((value) => ({ entered: String(value), printed: whole.format(value), held: value }));

const share = (min: number, max: number): fc.Arbitrary<Drawn> =>
	fc.integer({ min: Math.max(1, min * 100), max: max * 100 }).map((bp) => ({
		entered: String(bp / 100),
		printed: bp < 100 && bp % 10 === 0 ? `${bp / 10}‰` : `${bp / 100}%`,
		held: bp,
	}));

const day: fc.Arbitrary<Drawn> = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((date) => ({
		entered: date.toISOString().slice(0, 10),
		printed: `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`,
		held: date.toISOString().slice(0, 10),
	}));

const words = (maxLength: number): fc.Arbitrary<Drawn> =>
	fc
		.array(fc.constantFrom(...'山栀云岫渡口书店商城小馆 {}$&'), { minLength: 1, maxLength })
		.map((letters) => letters.join('').trim() || '山栀')
		.map((text) => ({ entered: text, printed: text, held: text }));

const TEXTS: Record<string, Drawn> = {
	list: { entered: '小程序, 后台', printed: '小程序、后台', held: ['小程序', '后台'] },
	contacts: { entered: '柳知远、江渺', printed: '柳知远、江渺', held: ['contact-2', 'contact-1'] },
	members: { entered: '孟舟', printed: '孟舟', held: [{ name: '孟舟', years: null }] },
	dayOfYear: { entered: '6-30', printed: '6 月 30 日', held: { rule: 'date', month: 6, day: 30 } },
	shifts: { entered: '08:30-18:00', printed: '08:30-18:00', held: [{ fromMinute: 510, toMinute: 1080 }] },
};

function drawnFor({ type, min, max, maxLength = 40, reads = 'text', choices = [] }: FieldSpec): fc.Arbitrary<Drawn> {
	switch (type) {
		case 'yuan':
			return yuan(min ?? 0);
		case 'count':
			return counted(min ?? 1, max ?? 3650);
		case 'hours':
			return counted(min ?? 1, 720);
		case 'percent':
			return share(min ?? 0, max ?? 100);
		case 'date':
			return day;
		case 'choice':
			return fc.constantFrom(...choices.map(({ value, label }) => ({ entered: value, printed: label, held: value })));
		case 'text':
			return reads === 'text' ? words(maxLength) : fc.constant(TEXTS[reads] as Drawn);
	}
}

/** A form of the kind, each field filled with a value of its own. */
const form = (kind: ContractKind): fc.Arbitrary<Map<string, Drawn>> =>
	fc
		.tuple(...fieldsOfKind(kind).map((field) => drawnFor(field).map((drawn): [string, Drawn] => [field.key, drawn])))
		.map((entries) => new Map(entries));

/** The same with some fields left empty. */
const formWithBlanks = (kind: ContractKind) =>
	fc.tuple(form(kind), fc.subarray(fieldsOfKind(kind).map(({ key }) => key))).map(([drawn, empty]) => {
		const blank: Drawn = { entered: ' ', printed: '____', held: null };
		return new Map([...drawn].map(([key, value]) => [key, empty.includes(key) ? blank : value]));
	});

function fill(kind: ContractKind, drawn: ReadonlyMap<string, Drawn>): DraftTerms {
	const entered = [...drawn].map(([key, value]): EnteredValue => ({ key, value: value.entered }));
	const terms = fillTemplate(kind, entered, SAMPLE_PARTIES);
	if (isRefused(terms)) throw new Error(JSON.stringify(terms.refused));
	return terms;
}

describe.each(CONTRACT_KINDS)('whatever is entered into the form of kind %s', (kind) => {
	it('is terms of the declared shape, each rule read from words that stand in its clause', () => {
		fc.assert(
			fc.property(formWithBlanks(kind), (drawn) => {
				const terms = fill(kind, drawn);
				expect(draftTerms.safeParse(terms).error?.issues).toBeUndefined();
				const texts = new Map(terms.clauses.map(({ id, text }) => [id, text]));
				expect(sourcesOf(terms).filter(({ clauseId, quote }) => !texts.get(clauseId)?.includes(quote))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it('stands in the words and in the terms as it was entered', () => {
		fc.assert(
			fc.property(form(kind), (drawn) => {
				const terms = fill(kind, drawn);
				for (const [key, { printed }] of drawn) {
					const shown = terms.clauses.filter(({ id }) => clausesWith(kind, key).includes(id));
					expect(shown.filter(({ text }) => !text.includes(printed))).toEqual([]);
				}
				for (const { key, value } of landingsOf(kind, terms)) {
					const value_ = drawn.get(key);
					if (value_) expect([key, value]).toEqual([key, value_.held]);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('has stages that come to the total', () => {
		fc.assert(
			fc.property(form(kind), (drawn) => {
				const { stages, total } = fill(kind, drawn);
				const once = stages.filter(({ yearly }) => yearly === null);
				expect(once.reduce((sum, { amountFen }) => sum + (amountFen ?? Number.NaN), 0)).toBe(total.amountFen);
			}),
			{ numRuns: 100 },
		);
	});

	it('leaves no number without an owner, and no value that its words do not say', () => {
		fc.assert(
			fc.property(form(kind), (drawn) => {
				const { orphans, mismatches } = accountOf(fill(kind, drawn));
				expect({ orphans, mismatches }).toEqual({ orphans: [], mismatches: [] });
			}),
			{ numRuns: 30 },
		);
	});

	it('can be checked', () => {
		fc.assert(
			fc.property(formWithBlanks(kind), (drawn) => {
				checkTerms(fill(kind, drawn), { nowMs: 0, holdsFrom: null, paid: {}, previous: null });
			}),
			{ numRuns: 20 },
		);
	});
});
