import { readCaller } from './caller';
import { cloud } from './cloud';

const FILE_ID = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/s;
/** There is no such file, or it lies in another bucket. The SDK gives these no number of their own (errCode -1). */
const NOT_OURS = new Set(['STORAGE_FILE_NONEXIST', 'STORAGE_EXCEED_AUTHORITY']);
/** How long a signed address opens the file. */
const ADDRESS_LIVES_S = 2 * 60 * 60;
/** The storage takes this many files in one request. */
const BATCH_MAX = 50;

/** The path of a file of this very environment; null for what is no fileID or names another environment. */
export function ownPathOf(fileId: string): string | null {
	const [, environment, path] = FILE_ID.exec(fileId) ?? [];
	return environment === readCaller().environmentId ? (path ?? null) : null;
}

/** The bytes of a stored file; null when there is none. */
export async function readFile(fileId: string): Promise<Uint8Array | null> {
	try {
		const { fileContent } = await cloud.downloadFile({ fileID: fileId });
		return new Uint8Array(fileContent);
	} catch (error) {
		const { code } = error as { code?: unknown };
		if (typeof code === 'string' && NOT_OURS.has(code)) return null;
		throw error;
	}
}

/** Stores bytes where no client can write, and gives the fileID. An older file of the path is replaced. */
export async function keepFile(cloudPath: string, bytes: Uint8Array): Promise<string> {
	const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) });
	return fileID;
}

/** Removes a file that is of no more use. That it could not be removed is logged and hurts nobody. */
export async function removeFile(fileId: string): Promise<void> {
	try {
		await cloud.deleteFile({ fileList: [fileId] });
	} catch (error) {
		console.error('file not removed', fileId, error);
	}
}

/** Signed addresses by fileID, good for two hours; a file that is gone has none. One request for every 50 files. */
export async function signUrls(fileIds: readonly string[]): Promise<Map<string, string>> {
	const urls = new Map<string, string>();
	for (let from = 0; from < fileIds.length; from += BATCH_MAX) {
		const fileList = fileIds.slice(from, from + BATCH_MAX).map((fileID) => ({ fileID, maxAge: ADDRESS_LIVES_S }));
		const reply = await cloud.getTempFileURL({ fileList });
		for (const { fileID, tempFileURL } of reply?.fileList ?? []) if (tempFileURL) urls.set(fileID, tempFileURL);
	}
	return urls;
}

/** Signed addresses of uploads, by upload id. The caller has checked that the person may see the record they hang on. */
export async function signUploadUrls(
	uploads: readonly { uploadId: string; fileId: string }[],
): Promise<{ id: string; url: string }[]> {
	const urls = await signUrls(uploads.map((one) => one.fileId));
	return uploads.flatMap(({ uploadId: id, fileId }) => {
		const url = urls.get(fileId);
		return url === undefined ? [] : [{ id, url }];
	});
}
