import { createHash } from 'node:crypto';
import { UPLOAD_MAX_BYTES } from '../../../types/endpoints/file';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import type { Stored } from '../../store/documents';
import { changeUpload, findUpload, type Upload, type UploadType } from '../../store/uploads';
import { askPictureCheck } from '../../wechat/contentCheck';
import { keepFile, ownPathOf, readFile, removeFile, signUrls } from '../../wechat/files';
import { blockIfRisky } from './pictureCheck';
import { trueTypeOf } from './trueType';

type FileRefused = Refused<'FILE_NOT_YOURS' | 'FILE_TYPE_REFUSED' | 'FILE_TOO_LARGE'>;

/**
 * The file must lie exactly where the ticket of this very person says, in this environment. What was checked is copied
 * to a place where no client writes, so that it cannot be exchanged afterwards. Completing twice is no failure.
 */
export const completeUpload = handle('file.complete', async ({ uploadId, fileId }, call) => {
	const ticket = await findUpload(uploadId);
	if (ticket?.ownerId !== call.person.openid || ownPathOf(fileId) !== ticket.cloudPath) return refuse('FILE_NOT_YOURS');
	if (ticket.state !== 'issued') return ticket.state === 'ready' ? { uploadId } : refuse('FILE_NOT_YOURS');
	const kept = await keepChecked(ticket, fileId);
	// Whoever completes at the same time may have come first.
	if (isRefused(kept)) return (await findUpload(uploadId))?.state === 'ready' ? { uploadId } : kept;
	const traceId = PICTURES.includes(ticket.type) ? await askAbout(kept.fileId, ticket.ownerId) : null;
	await changeUpload(uploadId, ['issued'], { state: 'ready', ...kept, traceId });
	await removeFile(fileId);
	if (traceId !== null) await blockIfRisky(traceId);
	return { uploadId };
});

/** What WeChat can look at. */
const PICTURES: readonly UploadType[] = ['jpg', 'png', 'webp'];

type Kept = Pick<Upload, 'sizeBytes'> & { fileId: string; sha256: string };

/** The checked copy, with its size and its fingerprint. What is refused goes at once. */
async function keepChecked(ticket: Stored<Upload>, fileId: string): Promise<Kept | FileRefused> {
	// It may go between its address and its bytes; asked again, the storage says so.
	const bytes = await readFile(fileId).catch(() => readFile(fileId));
	if (bytes === null) return refuse('FILE_NOT_YOURS');
	const refused = checkBytes(ticket, bytes);
	if (refused) await removeFile(fileId);
	return refused ?? keep(ticket, bytes);
}

async function keep({ _id, type }: Stored<Upload>, bytes: Uint8Array): Promise<Kept> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { fileId: await keepFile(`kept/${_id}.${type}`, bytes), sha256, sizeBytes: bytes.byteLength };
}

function checkBytes({ type }: Upload, bytes: Uint8Array): FileRefused | null {
	if (bytes.byteLength > UPLOAD_MAX_BYTES) return refuse('FILE_TOO_LARGE');
	return trueTypeOf(bytes) === type ? null : refuse('FILE_TYPE_REFUSED');
}

async function askAbout(fileId: string, openid: string): Promise<string | null> {
	const url = (await signUrls([fileId])).get(fileId);
	return url === undefined ? null : askPictureCheck(openid, url);
}
