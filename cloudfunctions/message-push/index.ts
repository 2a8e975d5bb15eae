import { refuse } from '../domain/refusal';
import { comesFrom } from '../door/source';
import { recordPictureCheck } from '../endpoints/file/pictureCheck';

/** What WeChat pushes when it has looked at a picture. */
interface PictureChecked {
	MsgType?: unknown;
	Event?: unknown;
	trace_id?: unknown;
	result?: { suggest?: unknown };
}

/**
 * The door of WeChat's own pushes. The platform names no source of its own for them (`wx_unknown`); a person's call
 * always says `wx_client`, and is turned away. Pushes about other things are none of ours.
 */
export async function main(event: PictureChecked | null) {
	const nowMs = Date.now();
	if (!comesFrom('wx_unknown')) return { ok: false, refusal: refuse('WRONG_DOOR').refused, nowMs };
	const { MsgType, Event, trace_id: traceId, result } = event ?? {};
	const isPictureCheck = MsgType === 'event' && Event === 'wxa_media_check' && typeof traceId === 'string';
	if (isPictureCheck) await recordPictureCheck(traceId, result?.suggest === 'risky');
	return { ok: true, nowMs };
}
