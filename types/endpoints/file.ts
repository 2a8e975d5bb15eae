import { UPLOAD_PURPOSES } from '../codes';
import { endpoint } from '../endpoint';
import { count, id, object, oneOf, text, words } from '../schema';

export const UPLOAD_MAX_BYTES = 10 * 1024 * 1024;
export const UPLOAD_TYPES = ['jpg', 'png', 'webp', 'pdf', 'ofd', 'xml'] as const;

export const fileEndpoints = {
	/** A ticket to upload one file to a path that we choose. */
	'file.issueTicket': endpoint({
		caller: 'bound',
		input: object({ purpose: oneOf(UPLOAD_PURPOSES), type: oneOf(UPLOAD_TYPES), sizeBytes: count(1_000_000_000, 1) }),
		output: object({ uploadId: id(), cloudPath: words() }),
		refusals: ['FILE_TYPE_REFUSED', 'FILE_TOO_LARGE'],
	}),

	/** The file is there: owner, path, size and true type are checked before it may be attached to anything. */
	'file.complete': endpoint({
		caller: 'bound',
		input: object({ uploadId: id(), fileId: text(512) }),
		output: object({ uploadId: id() }),
		refusals: ['FILE_NOT_YOURS', 'FILE_TYPE_REFUSED', 'FILE_TOO_LARGE'],
	}),
};
