/** The actions of the gateway on files. Each answers file by file: one that is missing does not spoil the others. */
import type { Action, Clock, Faults } from '../kernel';
import { badList, FILE_CODE, type FileCode, storageFailed } from './errors';
import { checkedPath, fileIdOf, LOCAL_BUCKET, objectNameOf, pathOf } from './fileId';
import type { Files, StoredFile } from './files';
import { ADDRESS_DEFAULT_SECONDS, ADDRESS_MAX_SECONDS, BATCH_MAX, UPLOAD_LIFETIME_MS } from './limits';
import { FILES_ADDRESS, UPLOAD_ADDRESS, type UploadPermission } from './routes';
import type { Signatures } from './signatures';

export interface ActionParts {
	files: Files;
	signatures: Signatures;
	clock: Pick<Clock, 'nowMs'>;
	faults: Faults;
	/** The address of the gateway, without a slash at the end. */
	origin: () => string;
}

export function storageActions(parts: ActionParts): Record<string, Action> {
	return {
		'storage.getUploadMetadata': async (body, call) => uploadMetadata(parts, body.path, call.openid),
		'storage.batchGetDownloadUrl': async (body) => ({
			download_list: listOf(body.file_list).map((entry) => downloadAddress(parts, entry)),
		}),
		'storage.batchDeleteFile': async (body) => ({
			delete_list: listOf(body.fileid_list).map((fileid) => {
				const { code, file } = findFile(parts.files, fileid);
				if (file) parts.files.remove(file.path);
				return { code, fileID: fileid };
			}),
		}),
	};
}

/** The stored file of a file id, or the code that says why there is none for this caller. */
export function findFile(files: Files, fileId: unknown): { code: FileCode; file?: StoredFile } {
	const path = pathOf(LOCAL_BUCKET, fileId);
	if (path === undefined) return { code: FILE_CODE.malformed };
	if (typeof path !== 'string') return { code: FILE_CODE.foreign };
	const file = files.find(path);
	return file ? { code: FILE_CODE.success, file } : { code: FILE_CODE.missing };
}

function uploadMetadata({ signatures, clock, faults, origin }: ActionParts, wantedPath: unknown, openid: string) {
	const path = checkedPath(wantedPath);
	if (faults.take('storage-unavailable', path)) throw storageFailed();
	const expiresAtMs = clock.nowMs() + UPLOAD_LIFETIME_MS;
	const signature = signatures.sign('upload', path, openid, expiresAtMs);
	const permission: UploadPermission = { path, openid, expiresAtMs, signature };
	return {
		url: `${origin()}${UPLOAD_ADDRESS}`,
		token: signature,
		authorization: Buffer.from(JSON.stringify(permission)).toString('base64url'),
		fileId: fileIdOf(LOCAL_BUCKET, path),
		cosFileId: objectNameOf(path),
	};
}

/** The path stands in the address as it is: the SDK encodes the whole address itself. */
function downloadAddress({ files, signatures, clock, origin }: ActionParts, entry: unknown) {
	const { fileid, max_age } = (entry ?? {}) as { fileid?: unknown; max_age?: unknown };
	const { code, file } = findFile(files, fileid);
	if (file === undefined) return { code, fileID: fileid, tempFileURL: '' };
	const seconds = Math.min(Number(max_age ?? 0) || ADDRESS_DEFAULT_SECONDS, ADDRESS_MAX_SECONDS);
	const expiresAtMs = clock.nowMs() + seconds * 1000;
	const signature = signatures.sign('download', file.path, expiresAtMs);
	return {
		code,
		fileID: fileid,
		tempFileURL: `${origin()}${FILES_ADDRESS}${file.path}?sign=${signature}&t=${expiresAtMs}`,
	};
}

function listOf(value: unknown): unknown[] {
	if (!Array.isArray(value) || value.length === 0 || value.length > BATCH_MAX) throw badList();
	return value;
}
