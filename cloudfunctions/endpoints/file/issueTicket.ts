import { UPLOAD_MAX_BYTES } from '../../../types/endpoints/file';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { addUpload } from '../../store/uploads';
import { TYPES_OF_PURPOSE } from './purposes';

/** Refuses before a byte is sent what would be refused after it. */
export const issueTicket = handle('file.issueTicket', async ({ purpose, type, sizeBytes }, call) => {
	if (!TYPES_OF_PURPOSE[purpose].includes(type)) return refuse('FILE_TYPE_REFUSED');
	if (sizeBytes > UPLOAD_MAX_BYTES) return refuse('FILE_TOO_LARGE');
	const uploadId = call.newId();
	const cloudPath = `uploads/${uploadId}.${type}`;
	await addUpload(uploadId, {
		ownerId: call.person.openid,
		purpose,
		type,
		sizeBytes,
		cloudPath,
		state: 'issued',
		fileId: null,
		sha256: null,
		traceId: null,
		issuedAtMs: call.nowMs,
	});
	return { uploadId, cloudPath };
});
