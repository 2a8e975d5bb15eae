import cloud from 'wx-server-sdk';

/** By which way the platform says that a function was called. Compared exactly: `wx_client,scf` is another one. */
export type Source = 'wx_client' | 'wx_paycallback' | 'wx_trigger' | 'wx_unknown';

/** The identity that WeChat vouches for; nothing of it comes from the caller's own words. Read anew at each call. */
export function readIdentity(): { openid: string; source: string } {
	const context = cloud.getWXContext() as { OPENID?: string; SOURCE?: string };
	return { openid: context.OPENID ?? '', source: context.SOURCE ?? '' };
}

/** Whether the call came the one way this door takes. */
export const comesFrom = (source: Source): boolean => readIdentity().source === source;
