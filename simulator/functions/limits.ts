/** Limits of cloud functions with the texts the platform answers when they are broken. */

/** Data of one call, as JSON. */
export const MAX_REQUEST_BYTES = 100 * 1024;
/** Result of one call, as JSON. */
export const MAX_REPLY_BYTES = 1024 * 1024;
export const DEFAULT_TIMEOUT_S = 3;
export const MAX_TIMEOUT_S = 60;
export const DEFAULT_MEMORY_MB = 256;
/** Loading a bundle has a limit of its own; generous, for a machine busy with other work. */
export const LOAD_TIMEOUT_MS = 60_000;
/** More calls at a time than this wait in line for a free instance. */
export const MAX_INSTANCES = 4;
/** An instance that nobody called for this long (real time) is given up, as the platform does. */
export const IDLE_MS = 120_000;

/** A call that was not answered: code and text as `wx.cloud.callFunction` reports them. */
export interface FunctionError {
	errCode: number;
	errMsg: string;
	/** What the function-to-function door answers in `code`. */
	code: string;
}

export function timedOut(timeoutS: number): FunctionError {
	return {
		errCode: -504003,
		errMsg: `Invoking task timed out after ${timeoutS} seconds`,
		code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
	};
}

/** `text` is the error with its stack, as the function threw it. */
export function executeFailed(text: string): FunctionError {
	return { errCode: -504002, errMsg: `functions execute fail | errMsg: ${text}`, code: 'FUNCTIONS_EXECUTE_FAIL' };
}

export function instanceLost(): FunctionError {
	return { errCode: -504001, errMsg: 'functions request fail: instance lost', code: 'FUNCTIONS_REQUEST_FAIL' };
}

export function functionNotFound(): FunctionError {
	return {
		errCode: -501000,
		errMsg: 'FunctionName parameter could not be found',
		code: 'FUNCTION_NOT_FOUND',
	};
}

export function requestTooLarge(): FunctionError {
	return { errCode: -501003, errMsg: 'exceed request limit: data exceed max size 100KB', code: 'EXCEED_REQUEST_LIMIT' };
}

export function replyTooLarge(): FunctionError {
	return {
		errCode: -604001,
		errMsg: 'cloudfunction result size exceed limit (1MB)',
		code: 'FUNCTIONS_EXECUTE_FAIL',
	};
}

export function notJson(): FunctionError {
	return { errCode: -501007, errMsg: 'invalid parameters: data is not JSON', code: 'INVALID_PARAM' };
}
