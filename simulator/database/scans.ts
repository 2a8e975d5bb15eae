/** Reads stretches of documents from the file, page by page, no further than the reader goes. */
import { joined } from './sortKey';
import { blob, type RawRow, type Row, type Tables } from './tables';

/** Rows are read in pages, small first: most queries want few. */
const FIRST_PAGE_ROWS = 32;
const LARGEST_PAGE_ROWS = 1024;

/** A key with this byte added is the next one possible. */
const JUST_AFTER = Uint8Array.of(0);

/** A stretch of keys: from `lower`, up to but without `upper`. */
export interface KeyRange {
	lower: Uint8Array;
	upper: Uint8Array;
}

/** Where the page before ended. */
interface Position {
	number: number;
	key: Uint8Array;
}

type PageReader = (last: Position | undefined, limit: number) => RawRow[];

export class Scans {
	constructor(private readonly tables: Tables) {}

	/** All documents in the order in which they came. */
	all(collection: number): Generator<Row> {
		const page = this.tables.statement(
			"SELECT number, x'' AS key, document FROM documents WHERE collection = ? AND number > ? ORDER BY number LIMIT ?",
		);
		return this.paged((last, limit) => page.all(collection, last?.number ?? 0, limit) as RawRow[]);
	}

	/** Documents by their `_id`. */
	byId(collection: number, range: KeyRange, backwards: boolean): Generator<Row> {
		const page = this.tables.statement(
			`SELECT number, id_key AS key, document FROM documents WHERE collection = ? AND id_key >= ? AND id_key < ?
			ORDER BY id_key ${backwards ? 'DESC' : 'ASC'} LIMIT ?`,
		);
		return this.paged((last, limit) => {
			const lower = last === undefined || backwards ? range.lower : joined(last.key, JUST_AFTER);
			const upper = last === undefined || !backwards ? range.upper : last.key;
			return page.all(collection, blob(lower), blob(upper), limit) as RawRow[];
		});
	}

	/** Documents by the keys of an index; a document with several keys in the range comes several times. */
	byIndex(index: number, range: KeyRange, backwards: boolean): Generator<Row> {
		const [after, order] = backwards ? ['<', 'DESC'] : ['>', 'ASC'];
		const select = `SELECT e.number, e.key, d.document FROM entries e CROSS JOIN documents d ON d.number = e.number
			WHERE e.index_id = ? AND e.key >= ? AND e.key < ?`;
		const tail = `ORDER BY e.key ${order}, e.number ${order} LIMIT ?`;
		const first = this.tables.statement(`${select} ${tail}`);
		const next = this.tables.statement(`${select} AND (e.key, e.number) ${after} (?, ?) ${tail}`);
		const bounds = [index, blob(range.lower), blob(range.upper)];
		return this.paged((last, limit) => {
			const raw =
				last === undefined ? first.all(...bounds, limit) : next.all(...bounds, blob(last.key), last.number, limit);
			return raw as RawRow[];
		});
	}

	private *paged(read: PageReader): Generator<Row> {
		let last: Position | undefined;
		for (let limit = FIRST_PAGE_ROWS; ; limit = Math.min(limit * 2, LARGEST_PAGE_ROWS)) {
			const page = read(last, limit);
			for (const raw of page) yield this.tables.toRow(raw);
			const end = page.at(-1);
			if (end === undefined || page.length < limit) return;
			last = { number: end.number, key: new Uint8Array(end.key) };
		}
	}
}
