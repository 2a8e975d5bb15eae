/** A statement of any days: opening balance, every entry by when it counts, closing balance. */
import fc from 'fast-check';
import { addDays, startOfDay } from '../../../cloudfunctions/domain/calendar/chinaDate';
import type { LedgerEntry } from '../../../cloudfunctions/domain/money/records';
import { decideStatement, statementOf } from '../../../cloudfunctions/domain/money/statement';

const FIRST = '2026-09-01';

/** Owed more, or paid, on a day of September, recorded so many days later. */
const entryOf = (number: number, { day, late, fen }: { day: number; late: number; fen: number }): LedgerEntry => {
	const atMs = startOfDay(addDays(FIRST, day));
	const line = { account: 'receivable' as const, stageId: 'first', amountFen: fen };
	const rest = { account: fen > 0 ? ('revenue' as const) : ('bank' as const), stageId: null, amountFen: Math.abs(fen) };
	return {
		...{ number, type: fen > 0 ? 'evidenceRecorded' : 'paymentReceived', byName: '沈会计', ref: null },
		...{ atMs, recordedAtMs: atMs + late * 86_400_000, lines: [line, rest] },
	};
};

const move = fc.record({
	day: fc.nat(29),
	late: fc.nat(40),
	fen: fc.integer({ min: -90_000, max: 90_000 }).filter((fen) => fen !== 0),
});

test('each period opens with what the one before it left, and the rows lead from the one to the other', () => {
	fc.assert(
		fc.property(fc.array(move, { maxLength: 30 }), fc.nat(29), (moves, cut) => {
			const ledger = moves.map((one, index) => entryOf(index + 1, one));
			const before = statementOf({ ledger }, FIRST, addDays(FIRST, cut));
			const after = statementOf({ ledger }, addDays(FIRST, cut + 1), addDays(FIRST, 40));
			const whole = statementOf({ ledger }, FIRST, addDays(FIRST, 40));
			expect(after.openingFen).toBe(before.closingFen);
			expect(whole.closingFen).toBe(moves.reduce((sum, { fen }) => sum + fen, 0));
			expect(whole.closingFen).toBe(after.closingFen);
			for (const { openingFen, chargedFen, creditedFen, closingFen } of [before, after, whole])
				expect(openingFen + chargedFen - creditedFen).toBe(closingFen);
			const days = whole.rows.map(({ onDate }) => onDate);
			expect(days).toEqual([...days].sort());
		}),
	);
});

test('what was recorded on a later day says so, and counts on its own', () => {
	const { rows } = statementOf({ ledger: [entryOf(1, { day: 4, late: 3, fen: -100 })] }, FIRST, '2026-09-30');
	expect(rows).toMatchObject([{ onDate: '2026-09-05', recordedOn: '2026-09-08', creditedFen: 100, balanceFen: -100 }]);
});

test.each([
	['days in the wrong order', '2026-09-02', '2026-09-01', 1, 'DATES_REVERSED'],
	['more than a paper holds', FIRST, '2026-09-30', 201, 'STATEMENT_TOO_LONG'],
])('%s are refused', (_name, from, to, count, code) => {
	const ledger = Array.from({ length: count }, (_none, index) => entryOf(index + 1, { day: 3, late: 0, fen: 100 }));
	expect(decideStatement({ ledger }, { from, to })).toMatchObject({ refused: { code } });
});

test('as many as a paper holds are all there', () => {
	const ledger = Array.from({ length: 200 }, (_none, index) => entryOf(index + 1, { day: 3, late: 0, fen: 100 }));
	expect(decideStatement({ ledger }, { from: FIRST, to: FIRST })).toMatchObject({ rows: [] });
	expect(decideStatement({ ledger }, { from: FIRST, to: '2026-09-30' })).toMatchObject({ closingFen: 20_000 });
});
