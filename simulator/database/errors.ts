/** Refusals in the words of the real service. */
import { PlatformError } from '../kernel';
import { DOCUMENT_LIMIT_BYTES } from './limits';

const CONTACT = 'Please check your request, but if the problem cannot be solved, contact us.';

export function collectionNotExist(name: string): PlatformError {
	const message = `[ResourceNotFound] Db or Table not exist: ${name}. ${CONTACT}`;
	return new PlatformError('DATABASE_COLLECTION_NOT_EXIST', message);
}

export function collectionExists(name: string): PlatformError {
	return new PlatformError('DATABASE_REQUEST_FAILED', `[ResourceUnavailable.ResourceExist] Table exist: ${name}.`);
}

/** Somebody else changed the document after this transaction began. */
export function transactionConflict(): PlatformError {
	const message = `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`;
	return new PlatformError('DATABASE_TRANSACTION_CONFLICT', message);
}

/** The document is locked by another transaction, or this transaction is still busy with another operation. */
export function transactionBusy(): PlatformError {
	const message = `[ResourceUnavailable.TransactionBusy] Transaction is busy, maybe resource operated by others. ${CONTACT}`;
	return new PlatformError('DATABASE_TRANSACTION_CONFLICT', message);
}

export function transactionNotExist(): PlatformError {
	const message = `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`;
	return new PlatformError('DATABASE_TRANSACTION_FAIL', message);
}

/** In a transaction the service knows single documents only. */
export function notInTransaction(what: string): PlatformError {
	return new PlatformError('INVALID_PARAM', `[InvalidParameter] ${what} is not supported in transaction.`);
}

export function writeFailed(reason: string): PlatformError {
	const message = `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`;
	return new PlatformError('DATABASE_REQUEST_FAILED', message);
}

/** `key` as MongoDB prints it, for example `{ stream: "contract:7", number: 3 }`. */
export function duplicateKey(collection: string, index: string, key: string): PlatformError {
	return writeFailed(`E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}`);
}

export function documentTooLarge(sizeBytes: number): PlatformError {
	return writeFailed(`document is too large: ${sizeBytes} bytes, at most ${DOCUMENT_LIMIT_BYTES}`);
}

export function badQuery(reason: string): PlatformError {
	return new PlatformError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`);
}

export function badParameter(reason: string): PlatformError {
	return new PlatformError('INVALID_PARAM', `[InvalidParameter] ${reason}`);
}

/** The service is down or a reply got lost: the caller cannot know whether the request was carried out. */
export function unavailable(): PlatformError {
	return new PlatformError('SYS_ERR', '[InternalError] An internal error has occurred. Retry your request.');
}
