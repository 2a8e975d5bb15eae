/** Most rows that one `get` gives a cloud function, and how many it gives when no limit is asked for. */
export const ROWS_MAX = 1000;
export const ROWS_DEFAULT = 100;

/** Rows an aggregate without a `$limit` stage gives. */
export const AGGREGATE_ROWS_DEFAULT = 20;

/** Largest document, bytes of BSON. */
export const DOCUMENT_LIMIT_BYTES = 512 * 1024;

/** A transaction must be committed or given up within this time, real milliseconds. */
export const TRANSACTION_LIFETIME_MS = 30_000;

/**
 * How long the transaction of a function goes on that was killed on purpose, real milliseconds. The real one lives its
 * 30 seconds, which nobody wants to wait for a thousand times.
 */
export const ABANDONED_TRANSACTION_MS = 20;

/**
 * How long an operation occupies its transaction at least, real milliseconds. The real service takes several; without
 * it two operations sent in parallel would never meet, and a mistake of the functions would stay unseen.
 */
export const TRANSACTION_OPERATION_MS = 1;

/** How often a write outside a transaction waits for the holder of a locked row before it gives up. */
export const LOCK_WAITS_MAX = 100;

/** Most key ranges one query reads from an index; a longer `$in` list is read by scanning. */
export const INDEX_RANGES_MAX = 1000;

/** For how many function calls the number of database requests is kept. */
export const COUNTED_CALLS_MAX = 10_000;

/** Longest `_id`, bytes. */
export const ID_LIMIT_BYTES = 1024;
