import { cloud } from './cloud';

/** WeChat answered a call of its server API with an error code, for example 43101. */
export class OpenapiError extends Error {
	constructor(
		readonly errCode: number,
		message: string,
	) {
		super(message);
	}
}

type Verb = (data: object) => Promise<unknown>;

/**
 * Calls a server API of WeChat by its dotted name, for example `security.msgSecCheck`. It has to stand in the door's
 * config.json. Throws OpenapiError with WeChat's own code when it is refused.
 */
export async function callOpenapi<Reply>(name: `${string}.${string}`, data: object): Promise<Reply> {
	const [group = '', verb = ''] = name.split('.');
	// The SDK makes every name callable; it knows no list of them.
	const apis = cloud.openapi as Record<string, Record<string, Verb>>;
	const call = apis[group]?.[verb];
	if (!call) throw new Error(`${name} is no server API`);
	try {
		return (await call(data)) as Reply;
	} catch (error) {
		const { errCode, errMsg } = error as { errCode?: unknown; errMsg?: string };
		throw typeof errCode === 'number' ? new OpenapiError(errCode, `${errCode} ${errMsg ?? ''}`) : error;
	}
}
