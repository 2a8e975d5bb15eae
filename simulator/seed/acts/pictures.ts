import type { UploadPurpose } from '../../../types/codes';
import type { PersonKey } from '../people';
import type { Scene } from '../scene';

/** Uploads a picture the way of the mini-program: ticket, upload, completion. Gives the id to attach it by. */
export async function uploadPicture(
	scene: Scene,
	by: PersonKey,
	purpose: UploadPurpose,
	png: Uint8Array,
): Promise<string> {
	const ticket = { purpose, type: 'png' as const, sizeBytes: png.byteLength };
	const { uploadId, cloudPath } = await scene.call(by, 'file.issueTicket', ticket);
	const fileId = await scene.telephone(by).upload(cloudPath, png);
	await scene.call(by, 'file.complete', { uploadId, fileId });
	return uploadId;
}
