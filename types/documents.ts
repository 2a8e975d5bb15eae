/**
 * A paper as it is told to the function that prints it: closed and checked, so that nothing but these blocks ever
 * reaches the printer. The same description is the same paper.
 */
import { count, date, flag, type In, list, literal, maybe, object, oneOf, text, variants } from './schema';

/** With 300 rows of the usual length a description stays below the 100 KB that a function takes. */
const ROWS_MAX = 300;
const COLUMNS_MAX = 8;

const line = () => text(300);
/** A cell may be empty; a line break begins a second, smaller line. */
const cell = () => text(1000, 0);

const pair = object({ label: text(20), value: line(), note: maybe(line()) });

const heading = object({ kind: literal('heading'), text: line() });
/** Names and their values, one below the other. */
const pairs = object({ kind: literal('pairs'), pairs: list(pair, 20) });
/** One amount in figures and 大写. */
const amount = object({ kind: literal('amount'), label: line(), figures: text(30), capitals: text(100) });
const table = object({
	kind: literal('table'),
	/** The shares are parts of the width; figures stand to the right. */
	columns: list(object({ title: text(20), share: count(100, 1), align: oneOf(['left', 'right']) }), COLUMNS_MAX),
	rows: list(list(cell(), COLUMNS_MAX), ROWS_MAX),
	total: maybe(list(cell(), COLUMNS_MAX)),
});
const paragraph = object({ kind: literal('paragraph'), text: text(2000), quiet: flag() });
/** Places to sign and seal, side by side. */
const seals = object({ kind: literal('seals'), places: list(object({ label: text(20), name: line() }), 2) });

export const describedDocument = object({
	title: text(20),
	/** A word stamped beside the title: 已冲销. */
	mark: maybe(text(10)),
	/** To the right of the title: number, day. */
	head: list(pair, 4),
	/** The day the paper bears; it stands in the file too. */
	datedOn: date(),
	blocks: list(variants('kind', [heading, pairs, amount, table, paragraph, seals]), 40),
	/** At the foot of every page, before its number. */
	foot: line(),
});
export type DescribedDocument = In<typeof describedDocument>;
export type DocumentBlock = DescribedDocument['blocks'][number];
export type BlockOf<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;
