import { cloud } from './cloud';

/** What WeChat vouches for at this very call; nothing of it comes from the caller's own words. */
export interface Caller {
	/** Empty when nobody in WeChat stands behind the call. */
	openid: string;
	/** By which way the function was called: `wx_client`, `wx_trigger`, or a chain such as `wx_client,scf`. */
	source: string;
	environmentId: string;
	ip: string | null;
}

/** Reads who is calling. The instance is reused for other people, so nothing of it may be kept. */
export function readCaller(): Caller {
	const { OPENID, SOURCE, ENV, CLIENTIP } = cloud.getWXContext() as Partial<Record<string, string>>;
	return { openid: OPENID ?? '', source: SOURCE ?? '', environmentId: ENV ?? '', ip: CLIENTIP ?? null };
}
