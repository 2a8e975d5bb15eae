/** A variable that an installation sets for its cloud functions. The repository knows names, never values. */
export interface EnvironmentVariable {
	name: string;
	/** What it is for and where its value comes from, for the person who deploys. */
	purpose: string;
	/** Never shown, never logged. */
	secret: boolean;
}

/** Every variable that a door's config.json names under `environment`. */
export const ENVIRONMENT_VARIABLES: readonly EnvironmentVariable[] = [
	{
		name: 'FIRST_ADMIN_CODE_SHA256',
		purpose: 'SHA-256 (hex) of the one-time code by which the first administrator gets in; useless once it was used',
		secret: true,
	},
	{ name: 'WECHAT_SUB_MCH_ID', purpose: 'Merchant number that WeChat Pay settles to', secret: false },
];
