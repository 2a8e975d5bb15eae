/** Names of files: `cloud://<environment>.<bucket>/<path>`. */
import { createHash } from 'node:crypto';
import { badPath } from './errors';
import { PATH_LIMIT_BYTES } from './limits';

export interface Bucket {
	environment: string;
	bucket: string;
}

export const LOCAL_BUCKET: Bucket = { environment: 'local', bucket: '6c6f-local-1300000000' };

export function fileIdOf({ environment, bucket }: Bucket, path: string): string {
	return `cloud://${environment}.${bucket}/${path}`;
}

/** The name of the object behind a path: it travels in a header, so it holds no letters outside ASCII. */
export function objectNameOf(path: string): string {
	return createHash('sha256').update(path).digest('base64url');
}

/** The path within the bucket; `foreign` for another environment or bucket, nothing when it is no file id at all. */
export function pathOf(bucket: Bucket, fileId: unknown): string | { foreign: true } | undefined {
	if (typeof fileId !== 'string') return undefined;
	const match = /^cloud:\/\/([^./]+)\.([^/]+)\/(.+)$/s.exec(fileId);
	if (match === null) return undefined;
	const [, environment, name, path] = match;
	if (environment !== bucket.environment || name !== bucket.bucket) return { foreign: true };
	return path;
}

/** Gives the path back when the storage takes it. Signs that mean something in an address are refused. */
export function checkedPath(path: unknown): string {
	if (typeof path !== 'string' || path === '') throw badPath('is required');
	if (Buffer.byteLength(path) > PATH_LIMIT_BYTES) throw badPath(`is longer than ${PATH_LIMIT_BYTES} bytes`);
	if (path.startsWith('/') || path.includes('//')) throw badPath('must not begin with "/" or contain "//"');
	if (path.split('/').some((part) => part === '.' || part === '..')) throw badPath('must not contain "." or ".."');
	if (/[?#%\\<>"|:]/.test(path) || [...path].some((sign) => sign < ' ' || sign === '\u007f')) {
		throw badPath('contains a sign that is not allowed');
	}
	return path;
}
