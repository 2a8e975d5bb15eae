/** The addresses of the object storage: where the bytes of a file go in and come out. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { getMimeType } from 'hono/utils/mime';
import type { Clock, Faults } from '../kernel';
import { OBJECT_ERROR, objectRefusal } from './errors';
import { objectNameOf } from './fileId';
import type { Files } from './files';
import { FILE_LIMIT_BYTES } from './limits';
import type { Signatures } from './signatures';

export const UPLOAD_ADDRESS = '/storage/upload';
export const FILES_ADDRESS = '/storage/files/';

/** What an upload permission says; it travels in the `authorization` header together with its signature. */
export interface UploadPermission {
	path: string;
	openid: string;
	expiresAtMs: number;
	signature: string;
}

export interface RouteParts {
	files: Files;
	signatures: Signatures;
	clock: Pick<Clock, 'nowMs'>;
	faults: Faults;
}

export function storageRoutes(parts: RouteParts): Hono {
	const routes = new Hono();
	routes.use('/storage/*', cors());
	const tooLarge = () => objectRefusal(OBJECT_ERROR.tooLarge);
	routes.put(UPLOAD_ADDRESS, bodyLimit({ maxSize: FILE_LIMIT_BYTES, onError: tooLarge }), (context) =>
		upload(parts, context),
	);
	routes.get(`${FILES_ADDRESS}*`, (context) => download(parts, context));
	return routes;
}

/** The type of a file when the upload did not say it. */
export function contentTypeOf(path: string, declared: string | undefined): string {
	return declared ?? getMimeType(path) ?? 'application/octet-stream';
}

/** The permission counts, not the address: path and person are what was signed. */
async function upload({ files, signatures, clock, faults }: RouteParts, context: Context): Promise<Response> {
	const permission = readPermission(context.req.header('authorization'));
	if (permission === undefined) return objectRefusal(OBJECT_ERROR.denied);
	const { path, openid, expiresAtMs, signature } = permission;
	if (!signatures.holds(signature, 'upload', path, openid, expiresAtMs))
		return objectRefusal(OBJECT_ERROR.badSignature);
	if (context.req.header('x-cos-meta-fileid') !== objectNameOf(path)) return objectRefusal(OBJECT_ERROR.badSignature);
	if (clock.nowMs() > expiresAtMs) return objectRefusal(OBJECT_ERROR.expired);
	if (faults.take('storage-unavailable', path)) return objectRefusal(OBJECT_ERROR.unavailable);
	const bytes = new Uint8Array(await context.req.arrayBuffer());
	const contentType = contentTypeOf(path, context.req.header('content-type'));
	files.store({ path, openid, contentType, storedAtMs: clock.nowMs() }, bytes);
	return new Response(null, { status: 200 });
}

/** Also answers HEAD: size and type without the bytes. */
function download({ files, signatures, clock }: RouteParts, context: Context): Response {
	const address = new URL(context.req.url);
	const path = decoded(address.pathname.slice(FILES_ADDRESS.length));
	const expiresAtMs = Number(address.searchParams.get('t'));
	if (path === undefined || !signatures.holds(address.searchParams.get('sign') ?? '', 'download', path, expiresAtMs)) {
		return objectRefusal(OBJECT_ERROR.denied);
	}
	if (clock.nowMs() > expiresAtMs) return objectRefusal(OBJECT_ERROR.expired);
	const file = files.find(path);
	if (file === undefined) return objectRefusal(OBJECT_ERROR.missing);
	const bytes = new Uint8Array(files.read(file));
	return new Response(bytes.buffer, {
		headers: {
			'content-type': file.contentType,
			'content-length': String(file.sizeBytes),
			etag: `"${file.sha256}"`,
			'x-content-type-options': 'nosniff',
		},
	});
}

function readPermission(header: string | undefined): UploadPermission | undefined {
	try {
		const read: UploadPermission = JSON.parse(Buffer.from(header ?? '', 'base64url').toString('utf8'));
		const wellFormed = [read.path, read.openid, read.signature].every((part) => typeof part === 'string');
		return wellFormed && typeof read.expiresAtMs === 'number' ? read : undefined;
	} catch {
		return undefined;
	}
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
