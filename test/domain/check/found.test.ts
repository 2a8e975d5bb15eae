import { blocks } from '../../../cloudfunctions/domain/check/severity';
import { CHECK_CODES } from '../../../types/codes-check';
import { check, found, SOUND } from './papers';
import { ANSWERED } from './rows/answered';
import { BLANKS } from './rows/blanks';
import { MONEY } from './rows/money';
import { STRUCTURE } from './rows/structure';
import { WORDS } from './rows/words';

const ROWS = [...BLANKS, ...MONEY, ...STRUCTURE, ...WORDS, ...ANSWERED];

test('nothing is wrong with the sound contract', () => {
	expect(check(SOUND)).toEqual([]);
});

test.each(ROWS)('$code: $says', ({ code, fault, sound = SOUND, at, detail, about, soundAbout = {} }) => {
	const findings = found(fault, code, about);
	expect(findings.length).toBeGreaterThan(0);
	expect(findings.every((one) => one.blocks === blocks(code))).toBe(true);
	expect([...new Set(findings.flatMap(({ clauseIds }) => clauseIds))].sort()).toEqual([...at].sort());
	if (detail) expect(findings[0]?.detail).toMatchObject(detail);
	expect(found(sound, code, soundAbout)).toEqual([]);
});

test('every code has its row', () => {
	const rows = new Set(ROWS.map(({ code }) => code));
	expect(CHECK_CODES.filter((code) => !rows.has(code))).toEqual([]);
});
