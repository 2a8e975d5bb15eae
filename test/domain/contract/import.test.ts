import { decideImport, findContradiction } from '../../../cloudfunctions/domain/contract/decideImport';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { DueRule, Terms } from '../../../types/terms';
import { at } from '../calendar/support';
import { context } from './story';
import { BARE_TERMS, CLAUSES, maintenanceTerms, purchaseTerms, stage } from './terms';

const NOW = at('2026-09-02 10:00');
const oneOff = (id: string, due: DueRule = { rule: 'none' }, clauseId = 'c3') => ({
	...{ id, owner: 'agency' as const, title: '交付', due, clauseId, quote: '原文' },
});
const TERM_END: DueRule = { rule: 'count', from: 'termEnd', unit: 'calendarDay', count: 3 };
const OPEN_END = { ...BARE_TERMS.period, to: null, endsBy: '验收' };

test.each<[string, Terms]>([
	['a contract that promises nothing', BARE_TERMS],
	['80 % and 20 %', purchaseTerms()],
	['a yearly contract', maintenanceTerms()],
	['a stage whose amount nobody agreed', purchaseTerms({ stages: [stage(), stage({ id: 'last', amountFen: null })] })],
	['a total without stages', { ...BARE_TERMS, totalFen: 100 }],
	['29 February', { ...BARE_TERMS, oneOffs: [oneOff('leap', { rule: 'date', month: 2, day: 29 })] }],
	['signed today', { ...BARE_TERMS, signedOn: '2026-09-02' }],
	['a term of one day', { ...BARE_TERMS, period: { ...BARE_TERMS.period, to: BARE_TERMS.period.from } }],
])('registers %s', (_words, terms) => {
	expect(findContradiction(terms, NOW)).toBeNull();
});

test.each<[string, string, Terms]>([
	['signed tomorrow', 'signedOn', { ...BARE_TERMS, signedOn: '2026-09-03' }],
	['an end before the beginning', 'period.to', { ...BARE_TERMS, period: { ...BARE_TERMS.period, to: '2026-08-31' } }],
	['stages that do not come to the total', 'totalFen', purchaseTerms({ totalFen: 340_001 })],
	[
		'stages that exceed it before the last one is agreed',
		'totalFen',
		purchaseTerms({ totalFen: 1, stages: [stage(), stage({ id: 'b', amountFen: null })] }),
	],
	[
		'a rule from a clause that is not there',
		'clause c9',
		{ ...BARE_TERMS, oneOffs: [oneOff('a', { rule: 'none' }, 'c9')] },
	],
	[
		'a rule from a clause that was struck',
		'struck clause c3',
		{ ...BARE_TERMS, clauses: CLAUSES.map((one) => ({ ...one, struck: one.id === 'c3' })), oneOffs: [oneOff('a')] },
	],
	['two stages of one name', 'id first', { ...BARE_TERMS, stages: [stage(), stage()] }],
	['two clauses of one name', 'id c1', { ...BARE_TERMS, clauses: [...CLAUSES, ...CLAUSES] }],
	['a 30 February', 'due a', { ...BARE_TERMS, oneOffs: [oneOff('a', { rule: 'date', month: 2, day: 30 })] }],
	[
		'two limits of which neither is there',
		'due a',
		{ ...BARE_TERMS, oneOffs: [oneOff('a', { rule: 'later', of: [] })] },
	],
	// https://github.com/invoiceninja/invoiceninja/issues/9155
	[
		'a first stage due after an end that is not set',
		'due first',
		{ ...BARE_TERMS, period: OPEN_END, stages: [stage({ due: TERM_END })] },
	],
	[
		'the same, as one of two limits',
		'due first',
		{ ...BARE_TERMS, period: OPEN_END, stages: [stage({ due: { rule: 'earlier', of: [TERM_END] } })] },
	],
])('asks back about %s', (_words, place, terms) => {
	expect(findContradiction(terms, NOW)).toBe(place);
});

test('a refused contract says where it contradicts itself', () => {
	const command = { id: 'k1', companyId: 'company', companyName: '山栀茶业', terms: purchaseTerms({ totalFen: 1 }) };
	expect(decideImport(command, context('2026-09-02'))).toEqual({
		refused: { code: 'TERMS_CONTRADICT', detail: { place: 'totalFen' } },
	});
	const registered = decideImport({ ...command, terms: purchaseTerms() }, context('2026-09-02'));
	expect(isRefused(registered) ? null : registered[0]).toMatchObject({
		type: 'contractActivated',
		occurredAtMs: at('2026-09-01'),
	});
});
