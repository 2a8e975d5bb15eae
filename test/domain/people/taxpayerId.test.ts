import fc from 'fast-check';
import { doubtTaxpayerId, normaliseTaxpayerId } from '../../../cloudfunctions/domain/people/taxpayerId';

/**
 * Written from the standards by another way than the program: the check makes the whole weighted sum, itself included,
 * a multiple of the modulus, with the weights as the standards print them.
 */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PRINTED_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2, 1];

function sum(values: readonly number[], weights: readonly number[]): number {
	let total = 0;
	for (let place = 0; place < weights.length; place++)
		for (let time = 0; time < (weights[place] ?? 0); time++) total += values[place] ?? 0;
	return total;
}
const isWhole = (id: string) =>
	sum(
		[...id].map((one) => CHARACTERS.indexOf(one)),
		PRINTED_WEIGHTS,
	) %
		31 ===
	0;
function isOrganisation(id: string): boolean {
	const values = [...id.slice(8, 17)].map((one, place) => (place === 8 && one === 'X' ? 10 : Number.parseInt(one, 36)));
	return (values[8] ?? 99) <= 10 && sum(values, ORGANISATION_WEIGHTS) % 11 === 0;
}

/** Any 16 characters, then the only organisation check that fits (tried), then the only check (tried). */
const codes = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 16, maxLength: 16 }).map((characters) => {
	const begin = characters.join('');
	const organisation = [...'0123456789X'].map((one) => begin + one).find(isOrganisation) ?? '';
	return [...CHARACTERS].map((one) => organisation + one).find(isWhole) ?? '';
});

test.each([
	// The worked example of GB 11714: organisation code D2143569 with X.
	['91000000D2143569XC', null],
	['91350100M000100Y43', null],
	['91350100M000100Y44', 'check'],
	['9135010OM000100Y43', 'characters'],
	['91350100M000100Y4', 'length'],
	['', 'length'],
	// Before 2015: nothing to check but the characters.
	['350100123456789', null],
	['35010219800101123401', null],
	['35010012345678-', 'characters'],
])('%s: %s', (id, doubt) => {
	expect(doubtTaxpayerId(id)).toBe(doubt);
});

test('what fits both checks by their definition is not doubted', () => {
	fc.assert(fc.property(codes, (id) => doubtTaxpayerId(id) === null));
});

test('any 18 characters of the alphabet are judged as the definition judges them', () => {
	const any = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 18, maxLength: 18 }).map((all) => all.join(''));
	fc.assert(
		fc.property(fc.oneof(any, codes), (id) => {
			const expected = !isWhole(id) ? 'check' : isOrganisation(id) ? null : 'organisationCheck';
			return doubtTaxpayerId(id) === expected;
		}),
	);
});

test('a single changed character is always found', () => {
	fc.assert(
		fc.property(codes, fc.nat(17), fc.integer({ min: 1, max: 30 }), (id, place, step) => {
			const other = CHARACTERS[(CHARACTERS.indexOf(id[place] ?? '') + step) % 31] ?? '';
			return doubtTaxpayerId(id.slice(0, place) + other + id.slice(place + 1)) !== null;
		}),
	);
});

test('two exchanged characters are found, wherever their weights differ: everywhere but first with last', () => {
	fc.assert(
		fc.property(codes, fc.nat(17), fc.nat(17), (id, one, two) => {
			const [from, to] = [Math.min(one, two), Math.max(one, two)];
			fc.pre(id[from] !== id[to] && PRINTED_WEIGHTS[from] !== PRINTED_WEIGHTS[to]);
			const all = [...id];
			[all[from], all[to]] = [all[to] ?? '', all[from] ?? ''];
			return doubtTaxpayerId(all.join('')) !== null;
		}),
	);
	expect(PRINTED_WEIGHTS.slice(0, 17).every((weight, place, all) => all.indexOf(weight) === place)).toBe(true);
});

test('a code whose outer check fits may hold an organisation code that does not', () => {
	const inner = [...'0123456789X'].map((check) => `91350100M000100${check}`);
	const whole = inner.flatMap((begin) =>
		[...CHARACTERS].map((one) => begin + one).filter((id) => id.length === 18 && isWhole(id)),
	);
	for (const id of whole) expect(doubtTaxpayerId(id)).toBe(isOrganisation(id) ? null : 'organisationCheck');
});

test('it is kept in capitals without gaps', () => {
	expect(normaliseTaxpayerId(' 9135 0100-m000100y43 ')).toBe('91350100M000100Y43');
});
