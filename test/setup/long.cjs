/**
 * Whole programs need more than jest's 5 seconds. This is no expectation: it only ends a test that hangs, so it is
 * generous enough for a machine that is busy with other work.
 */
const LONG_MS = 180_000;

jest.setTimeout(LONG_MS);
