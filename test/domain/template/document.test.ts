import { readFileSync } from 'node:fs';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { sampleTerms } from './samples';
import { isObject } from './support';

/** The sections of the document by the letters of the kinds. */
const LETTERS: Record<ContractKind, string> = {
	...{ development: 'D', enterprise: 'E', purchase: 'P', maintenance: 'O', itemised: 'G' },
};
/** What is no list of rules. */
const NOT_RULES = ['clauses', 'exclusions', 'places'];

const SECTIONS = readFileSync('docs/terms.md', 'utf8').split('\n## ');
const PATH = /`([a-z][A-Za-z]*(?:\.[A-Za-z]+)*)`/g;

/** The places of the terms that the table of a kind names, as lists of keys. */
function placesNamed(kind: ContractKind): string[][] {
	const section = SECTIONS.find((one) => one.startsWith(`${LETTERS[kind]}: `)) ?? '';
	return [...section.matchAll(PATH)].map(([, path = '']) => path.split('.'));
}

function valueAt(data: unknown, [key, ...rest]: readonly string[]): unknown {
	if (key === undefined) return data;
	if (Array.isArray(data))
		return valueAt(
			data.find((item) => isObject(item) && item.id === key),
			rest,
		);
	return isObject(data) ? valueAt(data[key], rest) : undefined;
}

describe.each(CONTRACT_KINDS)('the table of kind %s in docs/terms.md', (kind) => {
	const terms = sampleTerms(kind);

	it('names places of the terms that hold something', () => {
		const inTerms = placesNamed(kind).filter(([first = '', second]) => second !== undefined || first in terms);
		expect(inTerms.length).toBeGreaterThan(20);
		const empty = inTerms.filter((keys) => (valueAt(terms, keys) ?? null) === null);
		expect(empty).toEqual([]);
	});

	it('leaves out no rule', () => {
		const named = new Set(placesNamed(kind).map(([list, id]) => `${list}.${id}`));
		const functions = SECTIONS.find((one) => one.startsWith(`${LETTERS[kind]}: `)) ?? '';
		const missing = Object.entries(terms).flatMap(([key, value]) => {
			if (NOT_RULES.includes(key)) return [];
			if (key === 'functions') return terms.functions.filter(({ id }) => !functions.includes(id)).map(({ id }) => id);
			if (!Array.isArray(value)) return [];
			const ids = (value as unknown[]).map((item) => (isObject(item) ? `${key}.${item.id}` : key));
			return ids.filter((path) => !named.has(path));
		});
		expect(missing).toEqual([]);
	});

	it('says so of every single rule', () => {
		const first = new Set(placesNamed(kind).map(([key]) => key));
		const single = ['latePenalty', 'monthlyFee', 'surcharge', 'refund', 'lapse', 'service', 'officeHours', 'copies'];
		const present = [...single, 'deemedAcceptance', 'namedContacts'].filter((key) => valueAt(terms, [key]) !== null);
		expect(present.filter((key) => !first.has(key))).toEqual([]);
	});
});
