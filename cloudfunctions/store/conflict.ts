const CONFLICT = /TransactionConflict|TransactionBusy|Transaction is conflict|TransactionNotExist/;
const DUPLICATE = /E11000 duplicate key/;

/** A transaction could not be had after many tries: nothing was written. */
export class Busy extends Error {}

const textOf = (error: unknown) => `${(error as { errMsg?: string }).errMsg ?? ''} ${(error as Error).message ?? ''}`;

/**
 * True for the errors after which everything is read and decided again. The SDK retries a conflict met at commit only;
 * one met by an operation arrives as errCode -501001 without a code, so the text decides. A duplicate event number is
 * the same thing: somebody appended first.
 */
export function meansReadAgain(error: unknown): boolean {
	return CONFLICT.test(textOf(error)) || DUPLICATE.test(textOf(error));
}
