import fc from 'fast-check';
import { readBlanks } from '../../../cloudfunctions/domain/text/blanks';
import { findBrokenEnd } from '../../../cloudfunctions/domain/text/brokenEnd';
import { findFiguresAgainstCapitals } from '../../../cloudfunctions/domain/text/figures';
import { readLabel } from '../../../cloudfunctions/domain/text/labels';
import { findNumberingGaps } from '../../../cloudfunctions/domain/text/numbering';
import { plainOf } from '../../../cloudfunctions/domain/text/plain';
import { readNumbers } from '../../../cloudfunctions/domain/text/tokens';

const PIECES = [
	...'零一二两三十百千万亿壹贰拾元角分整％%‰成半第条章款附件（）()【】[]、，,.。；：:-/ 　年月日时点号个次份名',
	...[
		'个工作日',
		'小时',
		'大写',
		'小写',
		'人民币',
		'¥',
		'10',
		'2026',
		'31',
		'0',
		'９',
		'HT-',
		'G',
		'x',
		'\n',
		'__',
		'\\_',
		'每',
		'这',
		'百分之',
	],
];
const contractLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(contractLike, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

test('numbers stand in order, apart, and are what the text says there', () => {
	fc.assert(
		fc.property(anything, (text) => {
			let last = 0;
			for (const { start, end, words, readings } of readNumbers(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(text.slice(start, end)).toBe(words);
				for (const reading of readings) {
					if (reading.kind === 'amount') expect(Number.isSafeInteger(reading.fen)).toBe(true);
					if (reading.kind === 'rate') expect(Number.isSafeInteger(reading.bp)).toBe(true);
					if (reading.kind === 'count') expect(Number.isFinite(reading.value)).toBe(true);
				}
				last = end;
			}
		}),
		{ numRuns: 5_000 },
	);
});

test('no digit of a text is passed over, whatever stands around it', () => {
	fc.assert(
		fc.property(contractLike, (text) => {
			const rest = [...text];
			for (const { start, end } of readNumbers(text)) rest.fill(' ', start, end);
			expect(plainOf(rest.join('')).match(/\d/)).toBeNull();
		}),
		{ numRuns: 5_000 },
	);
});

test('blanks, figures, ends and labels of any text are found or not, never thrown at', () => {
	fc.assert(
		fc.property(anything, fc.array(anything, { maxLength: 10 }), (text, labels) => {
			let last = 0;
			for (const { start, end } of readBlanks(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThanOrEqual(start);
				last = end;
			}
			for (const { start, end } of findFiguresAgainstCapitals(text)) expect(end).toBeGreaterThan(start);
			const broken = findBrokenEnd(text);
			if (broken) expect(text.slice(broken.start).startsWith(broken.words)).toBe(true);
			for (const label of labels)
				for (const { start, words } of readLabel(label)) {
					expect(plainOf(label).slice(start, start + words.length)).toBe(words);
				}
			findNumberingGaps(labels);
		}),
		{ numRuns: 3_000 },
	);
});

/** Reading again and again what could not be read is what makes a reader slow; these would take hours. */
test.each([
	'1',
	'1,',
	'1 ',
	'一',
	'壹',
	'壹 ',
	'a',
	'a-',
	'A1',
	'第一、',
	'（',
	'( ',
	'_',
	'_ ',
	'\\_',
	'  ',
	'[',
	'[a',
	'¥',
	'1.',
	'1:',
	'百分之',
	'第',
	'x@',
	'://',
	'第1',
])('a text of 20,000 times %p is read once', (piece) => {
	const text = piece.repeat(20_000);
	expect(readNumbers(text).every(({ start, end }) => end > start)).toBe(true);
	readBlanks(text);
	findFiguresAgainstCapitals(text);
	findBrokenEnd(text);
});
