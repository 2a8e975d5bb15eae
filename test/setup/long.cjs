/** Whole programs need more than jest's 5 seconds on a slow machine; tests never depend on being fast. */
const LONG_MS = 60_000;

jest.setTimeout(LONG_MS);
