/** Largest file, bytes. */
export const FILE_LIMIT_BYTES = 50 * 1024 * 1024;

/** Longest path of a file, bytes. */
export const PATH_LIMIT_BYTES = 850;

/** Most files in one request for addresses or deletion. */
export const BATCH_MAX = 50;

/** How long an upload may wait for its bytes after it was announced, simulated milliseconds. */
export const UPLOAD_LIFETIME_MS = 15 * 60_000;

/** How long a temporary address holds, seconds: when nothing is asked for, and at most. */
export const ADDRESS_DEFAULT_SECONDS = 86_400;
export const ADDRESS_MAX_SECONDS = 86_400;
