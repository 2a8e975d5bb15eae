/** The mini-program and the cloud environment of the local world. */
export const APP_ID = 'wxlocal';
export const ENVIRONMENT_ID = 'local';

const IDENTITY_NAMES = ['WX_OPENID', 'WX_APPID', 'WX_API_TOKEN', 'TCB_SOURCE', 'TRIGGER_SRC'];

/**
 * What a function finds in its environment before any call. It is complete: nothing of the machine's own environment
 * goes in. The SDK takes the gateway's address from `TCB_CONTEXT_CNFG`; the address must not hold a "?".
 */
export function baseEnvironment(adminUrl: string): Record<string, string> {
	return {
		TENCENTCLOUD_RUNENV: 'SCF',
		TENCENTCLOUD_REGION: 'ap-shanghai',
		SCF_NAMESPACE: ENVIRONMENT_ID,
		TCB_ENV: ENVIRONMENT_ID,
		TENCENTCLOUD_SECRETID: 'local-id',
		TENCENTCLOUD_SECRETKEY: 'local-key',
		TENCENTCLOUD_SESSIONTOKEN: 'local-session',
		TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
		WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
	};
}

/** The variables of one call, and those that must not be left over from the call before. */
export function identityOf(call: { openid: string; source: string; token: string }): {
	env: Record<string, string>;
	absent: string[];
} {
	const env: Record<string, string> = { WX_API_TOKEN: call.token, TCB_SOURCE: call.source, WX_APPID: APP_ID };
	if (call.openid !== '') env.WX_OPENID = call.openid;
	return { env, absent: IDENTITY_NAMES.filter((name) => !(name in env)) };
}
