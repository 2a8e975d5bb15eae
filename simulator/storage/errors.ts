/** Refusals in the words of the real service: JSON from the cloud's interface, XML from the object storage. */
import { randomUUID } from 'node:crypto';
import { PlatformError } from '../kernel';
import { BATCH_MAX } from './limits';

/** Codes that stand beside a single file in a list. */
export const FILE_CODE = {
	success: 'SUCCESS',
	missing: 'STORAGE_FILE_NONEXIST',
	foreign: 'STORAGE_EXCEED_AUTHORITY',
	malformed: 'INVALID_PARAM',
} as const;

export type FileCode = (typeof FILE_CODE)[keyof typeof FILE_CODE];

export function badPath(reason: string): PlatformError {
	return new PlatformError('INVALID_PARAM', `[InvalidParameter] path ${reason}`);
}

export function badList(): PlatformError {
	return new PlatformError('INVALID_PARAM', `[InvalidParameter] expected a list of 1 to ${BATCH_MAX} files`);
}

export function storageFailed(): PlatformError {
	return new PlatformError('STORAGE_REQUEST_FAIL', 'storage request fail');
}

export const OBJECT_ERROR = {
	badSignature: { status: 403, code: 'SignatureDoesNotMatch', message: 'The Signature you specified is invalid.' },
	denied: { status: 403, code: 'AccessDenied', message: 'Access Denied.' },
	expired: { status: 403, code: 'AccessDenied', message: 'Request has expired' },
	missing: { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' },
	tooLarge: {
		status: 400,
		code: 'EntityTooLarge',
		message: 'Your proposed upload exceeds the maximum allowed object size.',
	},
	unavailable: { status: 503, code: 'ServiceUnavailable', message: 'Please reduce your request rate.' },
} as const;

export type ObjectError = (typeof OBJECT_ERROR)[keyof typeof OBJECT_ERROR];

/** The answer of the object storage, as the SDK reads it. */
export function objectRefusal({ status, code, message }: ObjectError): Response {
	const ids = `<RequestId>${randomUUID()}</RequestId><TraceId>${randomUUID()}</TraceId>`;
	const xml = `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message>${ids}</Error>`;
	return new Response(xml, { status, headers: { 'content-type': 'application/xml' } });
}
