/** Limits of subscribe messages, telephone codes and content checks, with the texts of the platform. */

/** One asking may name this many templates. */
export const MAX_TEMPLATES_PER_ASKING = 3;
export const PHONE_CODE_LIVES_MS = 5 * 60_000;
/** The result of a check of a picture comes this much later. */
export const MEDIA_CHECK_TAKES_MS = 30_000;
/** How the platform names the source of a message push. Unconfirmed: the documentation lists no name of its own. */
export const MESSAGE_PUSH_SOURCE = 'wx_unknown';
export const MESSAGE_PUSH_FUNCTION = 'message-push';

export const NO_PERMISSION = -604101;
export const API_NOT_FOUND = -604100;

export interface OpenApiError {
	errcode: number;
	errmsg: string;
}

export const REFUSED_BY_PERSON: OpenApiError = { errcode: 43101, errmsg: 'user refuse to accept the msg' };
export const BAD_TEMPLATE: OpenApiError = { errcode: 40037, errmsg: 'invalid template_id' };
export const BAD_PERSON: OpenApiError = { errcode: 40003, errmsg: 'invalid openid' };
export const BAD_CODE: OpenApiError = { errcode: 40029, errmsg: 'invalid code' };
export const CONTENT_RISKY: OpenApiError = { errcode: 87014, errmsg: 'risky content' };
export const CONTENT_MISSING: OpenApiError = { errcode: 44002, errmsg: 'empty post data' };
export const badField = (name: string): OpenApiError => ({
	errcode: 47003,
	errmsg: `argument invalid! data.${name}.value is invalid`,
});

export const TOO_MANY_TEMPLATES = {
	errCode: 20003,
	errMsg: 'requestSubscribeMessage:fail Templates count out of max bounds',
};
export const NO_TEMPLATES = { errCode: 10001, errMsg: "requestSubscribeMessage:fail TmplIds can't be empty" };
export const NO_TELEPHONE = { errMsg: 'getPhoneNumber:fail user deny' };
/** The privacy declaration of the mini-program lacks what it asks for: refused before anybody is asked. */
export const PRIVACY_NOT_DECLARED = {
	errno: 112,
	errMsg: 'getPhoneNumber:fail api scope is not declared in the privacy agreement',
};
