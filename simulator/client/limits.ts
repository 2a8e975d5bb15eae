/** What WeChat answers a telephone that asks for what it may not have. */

/** A picture or a document of one upload. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

export const UNKNOWN_PERSONA = { errCode: -601006, errMsg: 'invalid login state: unknown x-persona' };
export const PATH_MISSING = {
	errCode: -401002,
	errMsg: 'cloud.uploadFile:fail parameter error: cloudPath is required',
};
export const UPLOAD_TOO_LARGE = { errCode: -403001, errMsg: 'cloud.uploadFile:fail file size exceed limit' };
/** The storage of this environment is closed to clients; addresses come from functions only. */
export const FILES_CLOSED = { errCode: -503002, errMsg: 'cloud.getTempFileURL:fail storage permission denied' };
export const uploadRefused = (reason: string) => ({ errCode: -503001, errMsg: `cloud.uploadFile:fail ${reason}` });
