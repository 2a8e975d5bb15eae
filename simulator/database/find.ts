/** Answers a query: candidates from an index or from all documents, judged, sorted, cut. */
import type { Collection } from './catalog';
import { matcherOf } from './judge';
import { type Plan, plansFor } from './plan';
import { Scans } from './scans';
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
	const plans = plansFor(collection, query, sort);
	const inOrder = sort.length === 0 || (plans?.length === 1 && plans[0]?.sorted === true);
	const wanted = inOrder ? skip + limit : Number.POSITIVE_INFINITY;
	const rows: Row[] = [];
	if (wanted === 0) return rows;
	for (const row of candidates(tables, collection, plans)) {
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

/** Every document that can match, each once. Without plans that is the whole collection. */
function* candidates(tables: Tables, collection: Collection, plans: Plan[] | undefined): Generator<Row> {
	if (plans === undefined) {
		yield* new Scans(tables).all(collection.id);
		return;
	}
	const repeats = plans.length > 1 || plans.some((plan) => plan.repeats);
	const seen = new Set<number>();
	for (const plan of plans) {
		for (const row of planned(tables, collection, plan)) {
			if (repeats && seen.has(row.number)) continue;
			seen.add(row.number);
			yield row;
		}
	}
}

function* planned(tables: Tables, collection: Collection, { index, ranges, backwards }: Plan): Generator<Row> {
	const scans = new Scans(tables);
	for (const range of ranges) {
		if (index) yield* scans.byIndex(index.id, range, backwards);
		else yield* scans.byId(collection.id, range, backwards);
	}
}
