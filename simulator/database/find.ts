/** Answers a query: candidates from an index or from all documents, judged, sorted, cut. */
import type { Collection } from './catalog';
import { conditionsOf } from './conditions';
import { matcherOf } from './judge';
import { type Plan, planFor } from './plan';
import { bySortSpec, type SortPath } from './sorting';
import type { Row, Tables } from './tables';

export interface Question {
	query: Record<string, unknown>;
	sort?: readonly SortPath[];
	skip?: number;
	/** Absent: all of them. */
	limit?: number;
}

/** Gives the rows that match, in the order asked for. */
export function findRows(tables: Tables, collection: Collection, question: Question): Row[] {
	const { query, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY } = question;
	const matches = matcherOf(query);
	const plan = planFor(collection, conditionsOf(query), sort);
	const inOrder = sort.length === 0 || plan?.sorted === true;
	const wanted = inOrder ? skip + limit : Number.POSITIVE_INFINITY;
	const rows: Row[] = [];
	if (wanted === 0) return rows;
	for (const row of candidates(tables, collection, plan)) {
		if (!matches(row.document)) continue;
		rows.push(row);
		if (rows.length >= wanted) break;
	}
	return (inOrder ? rows : sorted(rows, sort)).slice(skip, skip + limit);
}

function sorted(rows: Row[], sort: readonly SortPath[]): Row[] {
	const compare = bySortSpec(sort);
	return rows.sort((a, b) => compare(a.document, b.document) || a.number - b.number);
}

function* candidates(tables: Tables, collection: Collection, plan: Plan | undefined): Generator<Row> {
	if (plan === undefined) {
		yield* tables.scan(collection.id);
		return;
	}
	const seen = new Set<number>();
	for (const range of plan.ranges) {
		const rows = plan.index
			? tables.scanIndex(plan.index.id, range, plan.backwards)
			: tables.scanIds(collection.id, range, plan.backwards);
		for (const row of rows) {
			if (plan.repeats && seen.has(row.number)) continue;
			seen.add(row.number);
			yield row;
		}
	}
}
