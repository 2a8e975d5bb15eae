import fc from 'fast-check';
import type { BillRow } from '../../../cloudfunctions/domain/reconciliation/bill';
import { compareBill, type Difference, type OurRow } from '../../../cloudfunctions/domain/reconciliation/compare';

const AT_MS = Date.parse('2026-10-12T09:30:00+08:00');
const row = (values: Partial<BillRow> = {}): BillRow => ({
	...{ kind: 'payment', id: '42', orderNumber: 'P1', amountFen: 100, atMs: AT_MS },
	...values,
});
const ours = (values: Partial<BillRow> = {}): OurRow => ({ ...row(values), contractId: 'c1', companyName: '山栀茶业' });

const billOf = (rows: BillRow[]) => {
	const sum = (kind: string) => rows.reduce((fen, one) => fen + (one.kind === kind ? one.amountFen : 0), 0);
	const sums = { paidFen: sum('payment'), refundedFen: sum('refund') };
	return { rows, added: sums, stated: sums };
};
const brief = (differences: Difference[]) =>
	differences.map(({ kind, of, rowId, billFen, ourFen }) => [kind, of, rowId, billFen, ourFen]);

test.each<[string, BillRow[], OurRow[], unknown[]]>([
	['nothing on either side', [], [], []],
	['the same', [row()], [ours()], []],
	['the same at another moment', [row()], [ours({ atMs: AT_MS + 86_400_000 })], []],
	['a payment that we do not have', [row()], [], [['missingInBooks', 'payment', '42', 100, null]]],
	['a payment that the bill does not have', [], [ours()], [['missingInBill', 'payment', '42', null, 100]]],
	['another amount', [row()], [ours({ amountFen: 101 })], [['amountDiffers', 'payment', '42', 100, 101]]],
	['another order', [row()], [ours({ orderNumber: 'P2' })], [['orderDiffers', 'payment', '42', 100, 100]]],
	[
		'another amount and order are one difference',
		[row()],
		[ours({ orderNumber: 'P2', amountFen: 1 })],
		[['amountDiffers', 'payment', '42', 100, 1]],
	],
	[
		'a refund is no payment, whatever its number',
		[row({ kind: 'refund' })],
		[ours()],
		[
			['missingInBooks', 'refund', '42', 100, null],
			['missingInBill', 'payment', '42', null, 100],
		],
	],
	['a row that the bill has twice', [row(), row()], [ours()], [['missingInBooks', 'payment', '42', 100, null]]],
])('%s', (_name, rows, books, expected) => {
	expect(brief(compareBill(billOf(rows), books))).toEqual(expected);
});

test('where the bill has none of it, all that we have is missing in it', () => {
	expect(brief(compareBill(null, [ours(), ours({ kind: 'refund', id: 'R1' })]))).toEqual([
		['missingInBill', 'payment', '42', null, 100],
		['missingInBill', 'refund', 'R1', null, 100],
	]);
});

test('a bill that does not add up says so, for payments and refunds apart', () => {
	const bill = { ...billOf([row()]), stated: { paidFen: 300, refundedFen: 7 } };
	expect(brief(compareBill(bill, [ours()]))).toEqual([
		['sumsDiffer', 'payment', null, 300, 100],
		['sumsDiffer', 'refund', null, 7, 0],
	]);
});

test('a difference names the contract where our books know it', () => {
	expect(compareBill(billOf([row()]), [ours({ amountFen: 1 })])).toMatchObject([
		{ contractId: 'c1', companyName: '山栀茶业', billOrder: 'P1', ourOrder: 'P1', atMs: AT_MS },
	]);
});

/** Few values, so that rows are often alike, and often almost. */
const anyRow: fc.Arbitrary<BillRow> = fc.record({
	kind: fc.constantFrom('payment' as const, 'refund' as const),
	id: fc.constantFrom('1', '2', '3'),
	orderNumber: fc.constantFrom('P1', 'P2'),
	amountFen: fc.constantFrom(1, 2),
	atMs: fc.constant(AT_MS),
});
const rowsOf = fc.array(anyRow, { maxLength: 10 });

/** How many rows of a list meet a condition. */
const tally = <T>(list: readonly T[], meets: (one: T) => boolean) => list.filter(meets).length;

test('every row of either side is matched once or in one difference: the slow count, value by value', () => {
	fc.assert(
		fc.property(rowsOf, rowsOf, (rows, books) => {
			const found = compareBill(
				billOf(rows),
				books.map((one) => ours(one)),
			);
			for (const kind of ['payment', 'refund'] as const) {
				for (const id of ['1', '2', '3']) {
					const here = (one: BillRow) => one.kind === kind && one.id === id;
					const [inBill, inBooks] = [rows.filter(here), books.filter(here)];
					const differences = found.filter(({ of, rowId }) => of === kind && rowId === id);
					// Alike in everything: for each value, as many as both sides have.
					let alike = 0;
					for (const amountFen of [1, 2]) {
						for (const orderNumber of ['P1', 'P2']) {
							const same = (one: BillRow) => one.amountFen === amountFen && one.orderNumber === orderNumber;
							alike += Math.min(tally(inBill, same), tally(inBooks, same));
						}
					}
					const of = (...kinds: string[]) => tally(differences, (one) => kinds.includes(one.kind));
					expect(of('missingInBooks')).toBe(Math.max(0, inBill.length - inBooks.length));
					expect(of('missingInBill')).toBe(Math.max(0, inBooks.length - inBill.length));
					expect(of('amountDiffers', 'orderDiffers')).toBe(Math.min(inBill.length, inBooks.length) - alike);
					const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, fen) => all + (fen ?? 0), 0);
					// What is told apart is all that separates the two sides.
					expect(sum(differences.map(({ billFen }) => billFen)) - sum(differences.map(({ ourFen }) => ourFen))).toBe(
						sum(inBill.map(({ amountFen }) => amountFen)) - sum(inBooks.map(({ amountFen }) => amountFen)),
					);
					for (const one of differences.filter(({ kind: how }) => how === 'orderDiffers')) {
						expect([one.billFen === one.ourFen, one.billOrder === one.ourOrder]).toEqual([true, false]);
					}
					for (const one of differences.filter(({ kind: how }) => how === 'amountDiffers')) {
						expect(one.billFen).not.toBe(one.ourFen);
					}
				}
			}
		}),
	);
});

test('the same rows in another order do not differ', () => {
	const shuffled = rowsOf.chain((rows) =>
		fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
	);
	fc.assert(
		fc.property(shuffled, ([rows, other]) => {
			expect(
				compareBill(
					billOf(rows),
					other.map((one) => ours(one)),
				),
			).toEqual([]);
		}),
	);
});
