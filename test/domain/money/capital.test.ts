import fc from 'fast-check';
import { capitalOf, MAX_CAPITAL_FEN } from '../../../cloudfunctions/domain/money/capital';

test.each([
	[0, '零元整'],
	[1, '壹分'],
	[10, '壹角整'],
	[11, '壹角壹分'],
	[105, '壹元零伍分'],
	[150, '壹元伍角整'],
	[1_000, '壹拾元整'],
	[1_990, '壹拾玖元玖角整'],
	[100_100, '壹仟零壹元整'],
	[140_950, '壹仟肆佰零玖元伍角整'],
	[600_714, '陆仟零柒元壹角肆分'],
	[168_032, '壹仟陆佰捌拾元叁角贰分'],
	[1_640_902, '壹万陆仟肆佰零玖元零贰分'],
	[32_504, '叁佰贰拾伍元零肆分'],
	[10_700_053, '壹拾万柒仟元伍角叁分'],
	[2_000_000, '贰万元整'],
	[100_050_000, '壹佰万零伍佰元整'],
	[10_000_000_100, '壹亿零壹元整'],
	[10_000_100_000, '壹亿零壹仟元整'],
	[10_010_001_000, '壹亿零壹拾万零壹拾元整'],
	[1_000_000_000_000, '壹佰亿元整'],
	[MAX_CAPITAL_FEN, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
])('%i fen is %s', (amountFen, expected) => {
	expect(capitalOf(amountFen)).toBe(expected);
});

test.each([-1, 0.5, Number.NaN, MAX_CAPITAL_FEN + 1, Number.POSITIVE_INFINITY])(
	'%p fen cannot be written',
	(amount) => {
		expect(() => capitalOf(amount)).toThrow(RangeError);
	},
);

/** The schoolbook way: write every digit with its unit, zeros and all, then strike what is not said. */
function slowCapital(amountFen: number): string {
	const units = ['分', '角', '元', '拾', '佰', '仟', '万', '拾', '佰', '仟', '亿', '拾', '佰', '仟'];
	const digits = String(amountFen).split('').reverse();
	let text = '';
	for (const [place, digit] of digits.entries())
		text = `${'零壹贰叁肆伍陆柒捌玖'[Number(digit)]}${units[place]}${text}`;
	text = text
		.replace(/零[拾佰仟]/g, '零')
		.replace(/零+/g, '零')
		.replace(/零亿/g, '亿')
		.replace(/零万/g, '万')
		.replace(/亿万/g, '亿零')
		.replace(/零+/g, '零')
		.replace(/零元/g, '元')
		.replace(/零角零分$/, '整')
		.replace(/零分$/, '整')
		.replace(/零角/g, '零');
	return text
		.replace(/^元零?/, '')
		.replace(/^零(?=.)/, '')
		.replace(/^整$/, '零元整');
}

const amount = fc.oneof(
	fc.integer({ min: 0, max: 2_000_000 }),
	fc.integer({ min: 0, max: MAX_CAPITAL_FEN }),
	fc
		.array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 14 })
		.map((list) => Number(list.join(''))),
);

test('it agrees with the schoolbook way', () => {
	fc.assert(
		fc.property(amount, (amountFen) => {
			expect(capitalOf(amountFen)).toBe(slowCapital(amountFen));
		}),
		{ numRuns: 5_000 },
	);
});

/** Reads capitals back: each character is worth what it stands for. */
function readCapital(text: string): number {
	const places: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
	let [total, group, digit] = [0, 0, 0];
	for (const character of text) {
		const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
		if (value >= 0) digit = value;
		else if (places[character] !== undefined) {
			group += digit * places[character];
			digit = 0;
		} else if ('亿万元'.includes(character)) {
			total += (group + digit) * { 亿: 10_000_000_000, 万: 1_000_000, 元: 100 }[character as '亿' | '万' | '元'];
			[group, digit] = [0, 0];
		} else if (character === '角' || character === '分') {
			total += digit * (character === '角' ? 10 : 1);
			digit = 0;
		}
	}
	return total;
}

test('read back it is the same amount, and zeros never stand in a row', () => {
	fc.assert(
		fc.property(amount, (amountFen) => {
			const text = capitalOf(amountFen);
			expect(readCapital(text)).toBe(amountFen);
			expect(text).not.toMatch(/零零|零[拾佰仟万亿]|整./);
		}),
		{ numRuns: 5_000 },
	);
});
