import { checkWords } from '../../client/wording/checks';
import { CHECK_CODES, type CheckCode } from '../../types/codes-check';
import { found } from '../domain/check/papers';
import { ANSWERED } from '../domain/check/rows/answered';
import { BLANKS } from '../domain/check/rows/blanks';
import { MONEY } from '../domain/check/rows/money';
import type { Row } from '../domain/check/rows/row';
import { STRUCTURE } from '../domain/check/rows/structure';
import { WORDS } from '../domain/check/rows/words';

const ROWS = [...BLANKS, ...MONEY, ...STRUCTURE, ...WORDS, ...ANSWERED];

/** The words for what a planted fault leads to, one for each finding. */
const wordsFor = ({ code, fault, about }: Row): string[] =>
	found(fault, code, about).map(({ detail }) =>
		checkWords({ code, detail: Object.entries(detail).map(([name, value]) => ({ name, value: String(value) })) }),
	);

test.each(ROWS)('$code: $says, in calm words', (row) => {
	for (const words of wordsFor(row)) {
		expect(words.length).toBeGreaterThan(6);
		// Nothing is missing, no code shows through, and nobody shouts.
		// An id in brackets helps whoever wrote the terms.
		expect(words.replace(/（[^）]*）/g, '')).not.toMatch(/undefined|NaN|null|“”|[a-z]{4,}|请|！|尽快|异常/);
		expect(words).toMatch(/^\S.*[^\s，。：]$/u);
	}
});

const says = (code: CheckCode, detail: Record<string, string | number>): string =>
	checkWords({ code, detail: Object.entries(detail).map(([name, value]) => ({ name, value: String(value) })) });

test.each<[CheckCode, Record<string, string | number>, string]>([
	[
		'BLANK_PARAMETER',
		{ path: 'oneOffs.launch.due.count', title: '上线', field: 'count', unit: 'calendarDay' },
		'上线天数未约定，合同还不能生效',
	],
	[
		'BLANK_PARAMETER',
		{ path: 'deemedAcceptance.calendarDays', title: '', field: 'calendarDays', unit: 'calendarDay' },
		'视为验收天数未约定，合同还不能生效',
	],
	[
		'ITEMS_AGAINST_TOTAL',
		{ itemsFen: 3_269_270, totalFen: 3_269_200 },
		'分项合计 ¥32,692.70，合同 ¥32,692.00，差 ¥0.70',
	],
	['NUMBERING_GAP', { after: '四', before: '六', missing: '五' }, '条款编号从四到六，缺五'],
	['NUMBERING_GAP', { after: '', before: '3', missing: '1、2' }, '条款编号从开头到3，缺1、2'],
	[
		'DATES_CONTRADICT',
		{ side: 'end', date: '2026-03-03', held: '2026-03-31' },
		'条款写 2026-03-03，期限的截止日是 2026-03-31',
	],
	[
		'VALUE_NOT_IN_QUOTE',
		{
			path: 'latePenalty.perDayBp',
			title: '',
			field: 'perDayBp',
			unit: '',
			kind: 'rateBp',
			value: 30,
			quote: '每天 5‰',
		},
		'逾期违约金每天的比例是 3‰，条款“每天 5‰”没有这样写',
	],
	['UNIT_UNUSUAL', { words: '10人/天', count: 10, unit: 'personDay' }, '“10人/天”的单位少见，现在读作 10 人天'],
	[
		'FEE_DERIVED',
		{ amountFen: 233_333, totalFen: 2_800_000 },
		'合同没写月服务费，按一年 ¥28,000.00 除以 12 算成 ¥2,333.33',
	],
])('%s reads as a person would say it', (code, detail, words) => {
	expect(says(code, detail)).toBe(words);
});

test('every finding has words, even without its values', () => {
	for (const code of CHECK_CODES) expect(checkWords({ code, detail: [] })).not.toBe('');
});

test('long passages are cut in the middle', () => {
	const words = says('CLAUSE_REPEATED', { words: '乙'.repeat(120) });
	expect(words.length).toBeLessThan(60);
	expect(words).toContain('……');
});
