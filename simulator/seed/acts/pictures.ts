import type { UploadPurpose } from '../../../types/codes';
import type { PersonKey } from '../people';
import type { Scene } from '../scene';

/** Uploads a file the way of the mini-program: ticket, upload, completion. Gives the id to attach it by. */
export async function uploadFile(
	scene: Scene,
	by: PersonKey,
	purpose: UploadPurpose,
	type: 'png' | 'pdf',
	bytes: Uint8Array,
): Promise<string> {
	const ticket = { purpose, type, sizeBytes: bytes.byteLength };
	const { uploadId, cloudPath } = await scene.call(by, 'file.issueTicket', ticket);
	const fileId = await scene.telephone(by).upload(cloudPath, bytes);
	await scene.call(by, 'file.complete', { uploadId, fileId });
	return uploadId;
}

/** The same of a picture. */
export const uploadPicture = (scene: Scene, by: PersonKey, purpose: UploadPurpose, png: Uint8Array): Promise<string> =>
	uploadFile(scene, by, purpose, 'png', png);
