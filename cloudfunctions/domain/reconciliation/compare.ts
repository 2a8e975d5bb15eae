import type { BillDifference, WeChatMoneyKind } from '../../../types/codes-bill';
import type { EpochMs, Fen } from '../../../types/units';
import type { Bill, BillRow } from './bill';

/** A payment or a refund as our books have it; `id` as in the bill. */
export interface OurRow extends BillRow {
	contractId: string;
	companyName: string;
}

/** One thing that the bill and our books do not say alike. */
export interface Difference {
	kind: BillDifference;
	of: WeChatMoneyKind;
	/** The row's id; null where no row is meant. */
	rowId: string | null;
	/** What the bill says; of sums, what stands below its rows. Null where it says nothing. */
	billFen: Fen | null;
	billOrder: string | null;
	/** What our books say; of sums, what the bill's own rows add up to. Null where they say nothing. */
	ourFen: Fen | null;
	ourOrder: string | null;
	contractId: string | null;
	companyName: string | null;
	atMs: EpochMs | null;
}

/** Compares a bill, or the lack of one, with our rows: every row of either side is matched once or in one difference. */
export function compareBill(bill: Bill | null, ours: readonly OurRow[]): Difference[] {
	return [...compareRows(bill?.rows ?? [], ours), ...(bill ? sumDifferences(bill) : [])];
}

type Key = (row: BillRow) => string;
const sameRow: Key = ({ kind, id, orderNumber, amountFen }) => `${kind} ${id} ${orderNumber} ${amountFen}`;
const sameMoney: Key = ({ kind, id }) => `${kind} ${id}`;

/** Rows that are alike in everything find each other first, then those that are the same payment or refund. */
function compareRows(rows: readonly BillRow[], ours: readonly OurRow[]): Difference[] {
	const unlike = pairUp(rows, ours, sameRow);
	const { pairs, left, right } = pairUp(unlike.left, unlike.right, sameMoney);
	return [
		...left.map((row) => difference('missingInBooks', row, null)),
		...right.map((row) => difference('missingInBill', null, row)),
		...pairs.map(([row, our]) =>
			difference(row.amountFen === our.amountFen ? 'orderDiffers' : 'amountDiffers', row, our),
		),
	];
}

interface Pairing {
	pairs: [BillRow, OurRow][];
	left: BillRow[];
	right: OurRow[];
}

function pairUp(rows: readonly BillRow[], ours: readonly OurRow[], keyOf: Key): Pairing {
	const waiting = new Map<string, OurRow[]>();
	for (const our of ours) waiting.set(keyOf(our), [...(waiting.get(keyOf(our)) ?? []), our]);
	const pairs: [BillRow, OurRow][] = [];
	const left: BillRow[] = [];
	for (const row of rows) {
		const our = waiting.get(keyOf(row))?.shift();
		if (our) pairs.push([row, our]);
		else left.push(row);
	}
	return { pairs, left, right: [...waiting.values()].flat() };
}

function difference(kind: BillDifference, row: BillRow, our: OurRow | null): Difference;
function difference(kind: BillDifference, row: null, our: OurRow): Difference;
function difference(kind: BillDifference, row: BillRow | null, our: OurRow | null): Difference {
	const { kind: of, id: rowId, atMs } = (row ?? our) as BillRow;
	return {
		...{ kind, of, rowId, atMs },
		...{ billFen: row?.amountFen ?? null, billOrder: row?.orderNumber ?? null },
		...{ ourFen: our?.amountFen ?? null, ourOrder: our?.orderNumber ?? null },
		...{ contractId: our?.contractId ?? null, companyName: our?.companyName ?? null },
	};
}

/** A bill whose sums are not those of its rows lost rows on the way, or was never right. */
function sumDifferences({ added, stated }: Bill): Difference[] {
	const check = (of: WeChatMoneyKind, billFen: Fen, ourFen: Fen): Difference[] =>
		billFen === ourFen
			? []
			: [
					{
						...{ kind: 'sumsDiffer', of, rowId: null, billFen, ourFen },
						...{ billOrder: null, ourOrder: null, contractId: null, companyName: null, atMs: null },
					},
				];
	return [
		...check('payment', stated.paidFen, added.paidFen),
		...check('refund', stated.refundedFen, added.refundedFen),
	];
}
