import { callOpenapi } from './openapi';

/** Version 2 answers with a suggestion; scene 2 is a comment. */
const VERSION = 2;
const SCENE_COMMENT = 2;
const MEDIA_PICTURE = 2;

interface TextReply {
	result?: { suggest?: string };
}

/**
 * Whether a text may stand: false only when WeChat finds it risky. When the check itself fails the text passes, because
 * somebody whose shop is down must be able to say so; the failure is logged.
 */
export async function checkText(openid: string, content: string): Promise<boolean> {
	try {
		const check = { openid, scene: SCENE_COMMENT, version: VERSION, content };
		const { result } = await callOpenapi<TextReply>('security.msgSecCheck', check);
		return result?.suggest !== 'risky';
	} catch (error) {
		console.error('text not checked', error);
		return true;
	}
}

/**
 * Asks WeChat to look at a picture by its signed address. The answer comes later through message-push under the trace
 * id given here; null when the check could not be asked for, which is logged and lets the picture pass.
 */
export async function askPictureCheck(openid: string, mediaUrl: string): Promise<string | null> {
	try {
		const check = { openid, scene: SCENE_COMMENT, version: VERSION, mediaType: MEDIA_PICTURE, mediaUrl };
		const { traceId } = await callOpenapi<{ traceId: string }>('security.mediaCheckAsync', check);
		return traceId;
	} catch (error) {
		console.error('picture not checked', error);
		return null;
	}
}
