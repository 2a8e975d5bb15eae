import { readBlanks } from '../../../cloudfunctions/domain/text/blanks';
import { findBrokenEnd } from '../../../cloudfunctions/domain/text/brokenEnd';
import { findFiguresAgainstCapitals } from '../../../cloudfunctions/domain/text/figures';
import { findNumberingGaps } from '../../../cloudfunctions/domain/text/numbering';
import { DEMO_CLAUSES } from './demo';
import { DEMO_NUMBERS } from './demoNumbers';
import { shown } from './show';

const KINDS = Object.keys(DEMO_CLAUSES) as (keyof typeof DEMO_CLAUSES)[];

test.each(KINDS)('every number of the %s contract is read, and nothing else', (kind) => {
	const read = DEMO_CLAUSES[kind]
		.map(({ id, text }) => [id, shown(text)] as const)
		.filter(([, list]) => list.length > 0);
	expect(Object.fromEntries(read)).toEqual(DEMO_NUMBERS[kind]);
});

test('the blanks of the demo contracts are where a number was left out', () => {
	const blanks = KINDS.flatMap((kind) => DEMO_CLAUSES[kind].filter(({ text }) => readBlanks(text).length > 0));
	expect(blanks.map(({ id }) => id)).toEqual(['d4-1-2', 'd6-3', 'e6-1-2', 'e8-2', 'c2', 'c4-4', 'p7-1']);
});

test('only the purchase contract jumps in its numbering', () => {
	const gaps = KINDS.map((kind) => [kind, findNumberingGaps(DEMO_CLAUSES[kind].map(({ label }) => label))] as const);
	expect(gaps.filter(([, list]) => list.length > 0)).toEqual([
		[
			'purchase',
			[
				{ after: '四', before: '六、3', missing: ['五'] },
				{ after: null, before: '六、3', missing: ['六、1', '六、2'] },
			],
		],
	]);
});

test('no demo clause breaks off, and figures agree with capitals', () => {
	for (const { id, text } of KINDS.flatMap((kind) => DEMO_CLAUSES[kind])) {
		expect([id, findBrokenEnd(text), findFiguresAgainstCapitals(text)]).toEqual([id, null, []]);
	}
});
