import fc from 'fast-check';
import { capitalOf, MAX_CAPITAL_FEN } from '../../../cloudfunctions/domain/money/capital';
import { readCapital } from '../../../cloudfunctions/domain/text/capital';

test.each([
	['贰万捌仟元整', 2_800_000],
	['人民币贰万捌仟元整', 2_800_000],
	['人民币：贰万捌仟圆正', 2_800_000],
	['贰万捌仟元', 2_800_000],
	['貳萬捌仟圓整', 2_800_000],
	['參仟元整', 300_000],
	['贰 万 捌 仟 元 整', 2_800_000],
	['叁万贰仟陆佰玖拾贰元柒角整', 3_269_270],
	['叁万贰仟陆佰玖拾贰元柒角', 3_269_270],
	['壹仟陆佰捌拾元零叁角贰分', 168_032],
	['壹仟陆佰捌拾元叁角贰分', 168_032],
	['壹拾万零柒仟元伍角叁分', 10_700_053],
	['壹拾万柒仟元零伍角叁分', 10_700_053],
	['壹拾元零伍分', 1_005],
	['伍角', 50],
	['零元整', 0],
	['玖仟玖佰玖拾玖亿元整', 99_990_000_000_000],
])('%s is %i fen', (words, fen) => {
	expect(readCapital(words)).toEqual({ fen });
});

test.each([
	['', 'NOT_CAPITALS'],
	['两万捌仟元整', 'NOT_CAPITALS'],
	['28000元', 'NOT_CAPITALS'],
	['贰万捌仟整', 'NO_YUAN'],
	['贰万捌仟', 'NO_YUAN'],
	['拾万元整', 'MALFORMED'],
	['壹仟伍元整', 'MALFORMED'],
	['壹仟零伍拾零元整', 'MALFORMED'],
	['捌仟贰万元整', 'MALFORMED'],
	['贰贰万元整', 'MALFORMED'],
	['伍万零柒仟元整', 'MALFORMED'],
	['壹佰零零伍元整', 'MALFORMED'],
	['贰万捌仟元零角零分', 'MALFORMED'],
	['元整', 'MALFORMED'],
	['壹万亿元整', 'MALFORMED'],
	['玖仟玖仟亿元整', 'MALFORMED'],
	[`${'玖'.repeat(80)}元`, 'NOT_CAPITALS'],
])('%s is refused: %s', (words, fault) => {
	expect(readCapital(words)).toEqual({ fault });
});

const amount = fc.oneof(
	fc.integer({ min: 0, max: 2_000_000 }),
	fc.integer({ min: 0, max: MAX_CAPITAL_FEN }),
	fc
		.array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 14 })
		.map((list) => Number(list.join(''))),
);

test('what is written can be read back', () => {
	fc.assert(
		fc.property(amount, (fen) => {
			expect(readCapital(capitalOf(fen))).toEqual({ fen });
		}),
		{ numRuns: 5_000 },
	);
});

test('a text with a character more, less or elsewhere is never read as an amount that is written otherwise', () => {
	const character = fc.constantFrom(...'零壹贰玖拾佰仟万亿元角分整');
	fc.assert(
		fc.property(amount, fc.nat({ max: 40 }), fc.nat({ max: 2 }), character, (fen, place, remove, added) => {
			const written = capitalOf(fen);
			const at = place % written.length;
			const bent = written.slice(0, at) + added + written.slice(at + remove);
			const reading = readCapital(bent);
			if (!('fen' in reading)) return;
			// Only zeros that may be left out, and 整, can differ from the way that the writer chose.
			const essence = (words: string) => words.replace(/整|零/g, '');
			expect(essence(bent)).toBe(essence(capitalOf(reading.fen)));
		}),
		{ numRuns: 5_000 },
	);
});
