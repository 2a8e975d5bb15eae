/** The cloud storage as a service of the gateway. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, Faults, Service, Shelf } from '../kernel';
import { findFile, storageActions } from './actions';
import { storageFailed } from './errors';
import { checkedPath, fileIdOf, LOCAL_BUCKET } from './fileId';
import { openFiles, type StoredFile } from './files';
import { contentTypeOf, storageRoutes } from './routes';
import { openSignatures } from './signatures';

export interface StorageParts {
	/** Where the bytes are kept; ':temporary:' keeps nothing after `close`. */
	folder: string;
	/** Where everything else about the files is kept. */
	shelf: Shelf;
	clock: Pick<Clock, 'nowMs'>;
	faults: Faults;
	/** The address of the gateway, without a slash at the end: it stands in front of temporary addresses. */
	origin: () => string;
}

export interface StorageService extends Service {
	/**
	 * Puts a file in as a telephone does by `wx.cloud.uploadFile`, and gives its file id. Refuses a path that the
	 * storage does not take.
	 */
	upload(cloudPath: string, bytes: Uint8Array, openid: string, contentType?: string): string;
	inspect: {
		files(): StoredFile[];
		file(fileId: string): StoredFile | undefined;
		bytes(fileId: string): Uint8Array | undefined;
	};
}

/** Opens the storage. A file is on disk before its upload is acknowledged. */
export function createStorageService({ folder, shelf, clock, faults, origin }: StorageParts): StorageService {
	const temporary = folder === ':temporary:';
	const place = temporary ? mkdtempSync(join(tmpdir(), 'storage-')) : folder;
	const files = openFiles(place, shelf);
	const signatures = openSignatures(shelf);
	return {
		actions: storageActions({ files, signatures, clock, faults, origin }),
		routes: storageRoutes({ files, signatures, clock, faults }),
		upload(cloudPath, bytes, openid, declaredType) {
			const path = checkedPath(cloudPath);
			if (faults.take('storage-unavailable', path)) throw storageFailed();
			const contentType = contentTypeOf(path, declaredType);
			files.store({ path, openid, contentType, storedAtMs: clock.nowMs() }, bytes);
			return fileIdOf(LOCAL_BUCKET, path);
		},
		inspect: {
			files: () => files.list(),
			file: (fileId) => findFile(files, fileId).file,
			bytes: (fileId) => {
				const { file } = findFile(files, fileId);
				return file && files.read(file);
			},
		},
		async close() {
			if (temporary) rmSync(place, { recursive: true, force: true });
		},
	};
}
