import fc from 'fast-check';
import { numberOf, readNumeral, wholeTimes } from '../../../cloudfunctions/domain/text/numerals';

const read = (words: string) => {
	const decimal = readNumeral(words);
	return decimal && numberOf(decimal);
};

test.each([
	['三', 3],
	['两', 2],
	['十', 10],
	['十五', 15],
	['二十', 20],
	['二十一', 21],
	['一百二十', 120],
	['一百二', 120],
	['一百零二', 102],
	['一百十五', 115],
	['两千五', 2500],
	['两千零五', 2005],
	['两千零五十', 2050],
	['两万', 20_000],
	['两万五', 25_000],
	['两万零五', 20_005],
	['十万', 100_000],
	['一百二十万', 1_200_000],
	['三亿零二万', 300_020_000],
	['一亿二', 120_000_000],
	['一点五', 1.5],
	['一点五万', 15_000],
	['零点零五', 0.05],
	['二〇二六', 2026],
	['零', 0],
	['28,000.00', 28_000],
	['28，000', 28_000],
	['２８', 28],
	['10万', 100_000],
	['2.8 万', 28_000],
	['3千', 3000],
	['1.5亿', 150_000_000],
])('%s is %p', (words, expected) => {
	expect(read(words)).toBe(expected);
});

test.each([
	'',
	'两三',
	'三五',
	'百',
	'万',
	'千百',
	'十十',
	'一百百',
	'二百三百',
	'零零',
	'28,00',
	'1,2',
	'1.2.3',
	'一点',
	'万五',
])('%s is not read', (words) => {
	expect(readNumeral(words)).toBeNull();
});

test('what is too large to be exact is not read', () => {
	expect(readNumeral('9'.repeat(17))).toBeNull();
	expect(readNumeral('9007199254740991万')).toBeNull();
	expect(readNumeral(`${'九'.repeat(39)}`)).toBeNull();
});

test.each([
	['0.05', 100, 5],
	['0.005', 100, null],
	['19.99', 100, 1999],
	['1.5', 1000, 1500],
])('%s × %i is %p, exactly', (words, factor, expected) => {
	const decimal = readNumeral(words);
	expect(decimal && wholeTimes(decimal, factor)).toBe(expected);
});

/** Place by place, zeros and all; then strikes what nobody says. */
function slowChinese(value: number): string {
	const units = ['', '十', '百', '千', '万', '十', '百', '千', '亿', '十', '百', '千'];
	const digits = String(value).split('').reverse();
	return digits
		.reduce((text, digit, place) => `${'零一二三四五六七八九'[Number(digit)]}${units[place]}${text}`, '')
		.replace(/零[十百千]/g, '零')
		.replace(/零+/g, '零')
		.replace(/零亿/g, '亿')
		.replace(/零万/g, '万')
		.replace(/亿万/g, '亿零')
		.replace(/零+/g, '零')
		.replace(/(?<=.)零$/, '');
}

const value = fc.oneof(
	fc.integer({ min: 0, max: 20_000 }),
	fc.integer({ min: 0, max: 999_999_999_999 }),
	fc.array(fc.constantFrom('0', '0', '1', '9'), { minLength: 1, maxLength: 12 }).map((list) => Number(list.join(''))),
);

test('written slowly and read back it is the same number', () => {
	fc.assert(
		fc.property(value, (number) => {
			const words = slowChinese(number);
			expect([words, read(words)]).toEqual([words, number]);
			expect(read(words.replace(/^一十/, '十'))).toBe(number);
			expect(read(String(number).replace(/\B(?=(\d{3})+$)/g, ','))).toBe(number);
		}),
		{ numRuns: 3_000 },
	);
});

test('any string is read or refused, never thrown at', () => {
	const letters = fc.array(fc.constantFrom(...'零一二两十百千万亿点,.1０ 〇'), { maxLength: 50 });
	fc.assert(
		fc.property(
			fc.oneof(
				letters.map((list) => list.join('')),
				fc.string({ unit: 'binary' }),
			),
			(words) => {
				const decimal = readNumeral(words);
				if (decimal) expect(Number.isSafeInteger(decimal.units) && decimal.scale >= 0).toBe(true);
			},
		),
		{ numRuns: 3_000 },
	);
});
