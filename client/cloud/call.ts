import Taro from '@tarojs/taro';
import { doorOf } from '../../types/areas';
import type { EndpointName, InputOf, Reply } from '../../types/endpoints';
import { recall, remember } from './memory';
import { hearServerTime } from './server-clock';

/**
 * The only file that knows `Taro.cloud` or `fetch`. In WeChat a call is a cloud function; in the browser the local
 * WeChat cloud stands at the same address and takes the person's id from a header.
 */

/** No answer came: no network, a dead function. The server may have acted or not. */
export class Unreachable extends Error {}

const PERSONA_MEMORY = 'persona';

/** In the browser: who the local WeChat says one is. */
export function persona(): string {
	if (process.env.TARO_ENV !== 'h5') return '';
	const asked = new URLSearchParams(window.location.search).get('persona');
	if (asked) remember(PERSONA_MEMORY, asked);
	return asked ?? recall<string>(PERSONA_MEMORY) ?? '';
}

/** Opens WeChat's cloud before the first call. */
export function openCloud(): void {
	if (process.env.TARO_ENV === 'h5') return;
	Taro.cloud.init(CLOUD_ENVIRONMENT_ID ? { env: CLOUD_ENVIRONMENT_ID, traceUser: true } : { traceUser: true });
}

/** Asks the local WeChat cloud for something; throws Unreachable when it is not there or fails. */
export async function askLocalCloud(path: string, body: BodyInit): Promise<Record<string, unknown>> {
	let response: Response;
	try {
		response = await fetch(`/client/${path}`, {
			method: 'POST',
			headers: { 'x-persona': persona(), ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}) },
			body,
		});
	} catch (error) {
		throw new Unreachable(String(error));
	}
	const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
	if (!response.ok || answer.errCode) throw new Unreachable(String(answer.errMsg ?? response.status));
	return answer;
}

async function callDoor(door: string, data: object): Promise<unknown> {
	if (process.env.TARO_ENV === 'h5') {
		return (await askLocalCloud('call', JSON.stringify({ name: door, data }))).result;
	}
	try {
		return (await Taro.cloud.callFunction({ name: door, data })).result;
	} catch (error) {
		throw new Unreachable(error instanceof Error ? error.message : JSON.stringify(error));
	}
}

/** Calls an endpoint by name. Gives its data or its refusal; throws Unreachable when no answer came. */
export async function call<Name extends EndpointName>(endpoint: Name, input: InputOf<Name>): Promise<Reply<Name>> {
	const reply = (await callDoor(doorOf(endpoint), { endpoint, input })) as Reply<Name> | undefined;
	if (!reply || typeof reply.ok !== 'boolean') throw new Unreachable(`${endpoint}: no reply`);
	hearServerTime(reply.nowMs);
	return reply;
}

/** Puts a file of this telephone at a path that the server chose; gives the file's id. */
export async function putFile(cloudPath: string, localPath: string): Promise<string> {
	if (process.env.TARO_ENV === 'h5') {
		const bytes = await (await fetch(localPath)).blob();
		const answer = await askLocalCloud(`upload?cloudPath=${encodeURIComponent(cloudPath)}`, bytes);
		return String(answer.fileID);
	}
	try {
		return (await Taro.cloud.uploadFile({ cloudPath, filePath: localPath })).fileID;
	} catch (error) {
		throw new Unreachable(error instanceof Error ? error.message : JSON.stringify(error));
	}
}
