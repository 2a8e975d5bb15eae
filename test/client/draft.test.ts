import { draftTurn, openChecksWords, openObjection, sealWords, typedUnit } from '../../client/wording/draft';
import { emptyFieldWords } from '../../client/wording/template';
import type { OutputOf } from '../../types/endpoints';

type Draft = OutputOf<'draft.get'>;
type Step = Draft['steps'][number];

const step = (kind: Step['kind'], note: string | null = null): Step => ({
	...{ kind, note, atMs: 0, byName: '方知夏', side: kind === 'objected' ? 'customer' : 'agency' },
});
const card = (values: Partial<Draft['card']> = {}): Draft['card'] => ({
	...{ id: 'd', companyId: 'c', companyName: '半亩花坊', contractId: null, kind: 'maintenance' },
	...{ title: '运维', number: 'LJ-1', status: 'draft', changedAtMs: 0, ...values },
});
const check = (blocks: boolean, acknowledged = false): Draft['checks'][number] => ({
	...{ key: 'k', code: 'FEE_DERIVED', blocks, clauses: [], detail: [] },
	acknowledged: acknowledged ? { byName: '顾望川', atMs: 0, note: '谈定' } : null,
});

test('an objection stands until it was sent again', () => {
	const objected = [step('started'), step('sent'), step('objected', '改成 8 小时')];
	expect(openObjection(objected)?.note).toBe('改成 8 小时');
	expect(openObjection([...objected, step('changed')])?.note).toBe('改成 8 小时');
	expect(openObjection([...objected, step('changed'), step('sent')])).toBeUndefined();
	expect(openObjection([step('started')])).toBeUndefined();
});

test.each([
	['draft', [step('started')], 'agency', '我们在准备'],
	['draft', [step('sent'), step('objected')], 'agency', '客户要求修改'],
	['sent', [step('sent')], 'customer', '客户在读'],
	['dropped', [], 'agency', '已作废'],
	['activated', [], 'agency', '已生效'],
] as const)('whose turn it is: %s after %j', (status, steps, side, words) => {
	const turn = draftTurn({ card: card({ status }), steps: [...steps] });
	expect(turn.side).toBe(side);
	expect(turn.words).toContain(words);
});

test('what stands in the way is counted: errors, and warnings that nobody answered for', () => {
	expect(openChecksWords([])).toBe('');
	expect(openChecksWords([check(false, true)])).toBe('');
	expect(openChecksWords([check(true), check(true), check(false), check(false, true)])).toBe(
		'2 处要先改好，1 处要知悉',
	);
});

test('the sealed original of a contract counts from its day, of a supplement from the day it names', () => {
	expect(sealWords(card(), null, '2026-10-10')).toContain('从签署日 2026-10-10 起生效');
	expect(sealWords(card({ contractId: 'x' }), '2026-10-20', '2026-10-10')).toContain('从 2026-10-20 起');
	expect(sealWords(card({ contractId: 'x' }), null, '2026-10-10')).toContain('从 2026-10-10 起');
});

test('a value is typed in its own unit', () => {
	expect(typedUnit({ kind: 'amountFen', unit: null })).toBe('元');
	expect(typedUnit({ kind: 'rateBp', unit: null })).toBe('%');
	expect(typedUnit({ kind: 'count', unit: 'workingDay' })).toBe('个工作日');
	expect(typedUnit({ kind: 'date', unit: null })).toBe('');
});

test('an empty field says what hangs on it', () => {
	expect(emptyFieldWords({ key: 'total', needed: true })).toBe('未约定，合同还不能生效');
	expect(emptyFieldWords({ key: 'lateShare', needed: false })).toBe('未约定：迟付没有违约金');
	expect(emptyFieldWords({ key: 'customerTelephone', needed: false })).toBe('未约定，合同里留空');
});
