/** Largest request body the gateway reads, bytes. The SDK never sends more in one request. */
export const REQUEST_LIMIT_BYTES = 10 * 1024 * 1024;

export const REQUEST_TOO_LARGE = {
	code: 'EXCEED_REQUEST_LIMIT',
	message: `request body exceeds the limit of ${REQUEST_LIMIT_BYTES} bytes`,
};

export const BROKEN_BODY = { code: 'INVALID_PARAM', message: 'request body can not be parsed' };

/** The token belongs to no call that is running: the real service refuses the source of the request. */
export const UNKNOWN_CALLER = { code: 'INVALID_REQUEST_SOURCE', message: 'request source is invalid' };

export const SYSTEM_ERROR = { code: 'SYS_ERR', message: 'system error' };
