import fc from 'fast-check';
import { normaliseTelephone } from '../../../cloudfunctions/domain/people/telephone';

test.each([
	['13800000001', '13800000001'],
	['138 0000-0001', '13800000001'],
	['+86 138 0000 0001', '13800000001'],
	['86 13800000001', '13800000001'],
	['0086-13800000001', '13800000001'],
	['１３８００００００００１'.slice(0, 11), '13800000000'],
	['(0571) 8000 1234', '057180001234'],
	['+852 9123 4567', '+85291234567'],
	['86123456', '86123456'],
])('%s is spelt %s', (written, spelt) => {
	expect(normaliseTelephone(written)).toBe(spelt);
});

test.each(['', '没有', '12', '138-0000-0001 转 8', '+', '1'.repeat(30)])('“%s” is no telephone', (written) => {
	expect(normaliseTelephone(written)).toBeNull();
});

test('spelling twice changes nothing', () => {
	fc.assert(
		fc.property(fc.string(), (written) => {
			const once = normaliseTelephone(written);
			if (once !== null) expect(normaliseTelephone(once)).toBe(once);
		}),
	);
});

test('spaces and dashes anywhere do not matter', () => {
	const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
	const gaps = fc.array(fc.constantFrom('', ' ', '-', '（', '）'), { minLength: 11, maxLength: 11 });
	fc.assert(
		fc.property(mobile, gaps, fc.constantFrom('', '+86', '86 ', '0086-'), (number, between, prefix) => {
			const written = prefix + [...number].map((digit, index) => digit + between[index]).join('');
			expect(normaliseTelephone(written)).toBe(number);
		}),
	);
});
