import { fenOfTyped, moneyParts, paidPercent, rate, typedOfFen, yuan } from '../../client/wording/money';

test('an amount shows thousands and always two decimals', () => {
	expect(yuan(2_000_000)).toBe('¥20,000.00');
	expect(yuan(7)).toBe('¥0.07');
	expect(yuan(123_456_789_01)).toBe('¥123,456,789.01');
	expect(yuan(-850)).toBe('−¥8.50');
	expect(moneyParts(100_000)).toEqual({ negative: false, yuan: '1,000', cents: '.00' });
});

// Bugs others had, case 21: 19.9 yuan became 1900 fen.
test('what a person types as yuan becomes whole fen', () => {
	expect(fenOfTyped('19.9')).toBe(1990);
	expect(fenOfTyped('0.07')).toBe(7);
	expect(fenOfTyped('1,000.10')).toBe(100_010);
	expect(fenOfTyped(' ¥5000 ')).toBe(500_000);
	expect(fenOfTyped('1.')).toBe(100);
});

test.each(['', '.', '-5', '1.234', '1e3', '五百', '1.2.3', '999999999'])('%p is no amount', (typed) => {
	expect(fenOfTyped(typed)).toBeUndefined();
});

test('every fen survives the way into a field and back', () => {
	for (let fen = 0; fen <= 1_000; fen += 1) expect(fenOfTyped(typedOfFen(fen))).toBe(fen);
	expect(fenOfTyped(typedOfFen(3_269_270))).toBe(3_269_270);
});

test('a rate is said in per cent or per mille', () => {
	expect(rate(8000)).toBe('80%');
	expect(rate(50)).toBe('5‰');
	expect(rate(10_000)).toBe('100%');
});

test('what is paid never shows more than all of it', () => {
	expect(paidPercent(800_000, 2_800_000)).toBe(28.6);
	expect(paidPercent(3_000_000, 2_800_000)).toBe(100);
	expect(paidPercent(0, 0)).toBe(100);
});
