/** Terms that are mostly registered: rules of every kind on days and counts at the edges. */
import fc, { type Arbitrary } from 'fast-check';
import { TRIGGERS } from '../../types/codes';
import type { DueRule, Terms } from '../../types/terms';
import { CLAUSES, maintenanceTerms, purchaseTerms } from '../domain/contract/terms';

const SIGNED_ON = ['2026-10-12', '2026-09-01', '2024-02-29', '1999-12-31', '1970-01-02', '1969-12-31'];
const ENDS = ['2026-12-31', '2028-02-29', '2199-12-31', '2999-12-31', null];
const source = { clauseId: 'c1', quote: '原文' };

const plainDue: Arbitrary<DueRule> = fc.oneof(
	fc.record({
		rule: fc.constant('count' as const),
		from: fc.constantFrom(...TRIGGERS),
		unit: fc.constantFrom('calendarDay', 'workingDay', 'month', 'year', 'hour'),
		count: fc.constantFrom(null, 1, 7, 365, 3650),
	}),
	fc.record({ rule: fc.constant('date' as const), month: fc.constantFrom(1, 2, 12), day: fc.constantFrom(1, 29, 31) }),
	fc.record({ rule: fc.constant('onDay' as const), date: fc.constantFrom('2026-10-30', ...SIGNED_ON, '2999-12-31') }),
	fc.constant({ rule: 'none' as const }),
);
const due: Arbitrary<DueRule> = fc.oneof(
	plainDue,
	fc.record({ rule: fc.constantFrom('later' as const, 'earlier' as const), of: fc.array(plainDue, { maxLength: 3 }) }),
);

const owner = fc.constantFrom('customer' as const, 'agency' as const);

/** The terms of a contract as an administrator might register them. */
export const termsArbitrary: Arbitrary<Terms> = fc
	.record({
		base: fc.constantFrom(purchaseTerms(), maintenanceTerms()),
		number: fc.integer({ min: 1, max: 1_000_000 }).map((number) => `FZ-${number}`),
		title: fc.constantFrom('合同', '<b>合同</b>', '\ud83d', '$where'),
		shortName: fc.constantFrom('短', '👩‍👩‍👧', '__proto'),
		signedOn: fc.oneof({ weight: 3, arbitrary: fc.constant('2026-10-12') }, fc.constantFrom(...SIGNED_ON)),
		from: fc.oneof({ weight: 3, arbitrary: fc.constant('2026-10-12') }, fc.constantFrom(...SIGNED_ON)),
		to: fc.constantFrom(...ENDS),
		onExpiry: fc.constantFrom('ends' as const, 'lapses' as const),
		stageDue: due,
		oneOffs: fc.array(fc.record({ owner, due }), { maxLength: 3 }),
		every: fc.constantFrom('month' as const, 'year' as const, null),
		silenceDays: fc.constantFrom(null, 1, 365),
	})
	.map(({ base, stageDue, oneOffs, every, silenceDays, from, to, onExpiry, ...values }) => ({
		...{ ...base, ...values, clauses: CLAUSES },
		stages: base.stages.map((stage) => ({ ...stage, due: stageDue })),
		period: { from, to, ends: null, endsBy: null, onExpiry, ...source },
		oneOffs: oneOffs.map((one, index) => ({ ...one, ...source, id: `once-${index}`, title: '一次' })),
		recurring: every ? [{ id: 'again', owner: 'agency' as const, title: '巡检', every, ...source }] : [],
		deemedAcceptance: silenceDays ? { calendarDays: silenceDays, ...source } : null,
	}));
