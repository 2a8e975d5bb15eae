import type { UploadPurpose } from '../../../types/codes';
import type { UploadType } from '../../store/uploads';

/** What may be uploaded for what. */
export const TYPES_OF_PURPOSE: Record<UploadPurpose, readonly UploadType[]> = {
	faultPhoto: ['jpg', 'png', 'webp'],
	transferProof: ['jpg', 'png', 'webp', 'pdf'],
	sealedOriginal: ['jpg', 'png', 'webp', 'pdf'],
	invoiceFile: ['pdf', 'ofd', 'xml'],
};
