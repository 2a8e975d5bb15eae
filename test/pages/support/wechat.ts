/** WeChat around the mini-program: the `wx` of one telephone. Cloud and payment are the local WeChat cloud's. */
import { readFileSync } from 'node:fs';
import simulated from 'miniprogram-simulate/src/api/index';
import { ask } from '../../setup/program';
import type { createDocuments } from './documents';
import type { Activity } from './quiet';

/** What the person does when WeChat asks, and how the network is. */
export interface Manners {
	/** Answer to the payment sheet. */
	payment: 'pay' | 'cancel';
	/** Answer to the question for subscribe messages. */
	consent: 'accept' | 'reject';
	online: boolean;
	/** What is sent arrives, but no answer comes back. */
	losesAnswers: boolean;
	/** The files that the album or the camera gives next. */
	album: string[];
}

export interface WechatParts {
	url: string;
	openid: string;
	manners: Manners;
	activity: Activity;
	/** Those who want to hear that the network is there or gone. */
	networkListeners: ((state: { isConnected: boolean }) => void)[];
	documents: ReturnType<typeof createDocuments>;
	/** Opens, replaces and closes pages. */
	navigation: Record<'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch', (url: string) => Promise<void>> & {
		navigateBack: (delta: number) => Promise<void>;
	};
}

interface Options {
	success?: (result: object) => void;
	fail?: (result: object) => void;
	complete?: (result: object) => void;
	[name: string]: unknown;
}

/** WeChat was ended before it could tell anybody. */
const FOREVER = new Promise<never>(() => undefined);

type Work = (options: Options) => Promise<object>;

/** A call of WeChat's: tells by callbacks, and by a promise when there are none. */
function wechatCall(activity: Activity, name: string, work: Work) {
	return (options: Options = {}): Promise<object> | undefined => {
		const { success, fail, complete } = options;
		const done = activity.during(async () => ({ errMsg: `${name}:ok`, ...(await work(options)) }));
		const result = done.then((answer) => ('killed' in answer ? FOREVER : answer));
		if (!success && !fail && !complete) return result;
		result.then(success, fail).finally(() => complete?.({}));
		return undefined;
	};
}

/** What WeChat says when there is no network. */
const NO_NETWORK = 'cloud.callFunction:fail Error: errCode: -404011 cloud function execution error | request:fail';
const NO_NETWORK_CODE = -404011;

/** A failure as WeChat reports it. */
const failure = (errMsg: string, errCode = -1) => Object.assign(new Error(errMsg), { errMsg, errCode });

function cloudOf({ url, openid, manners }: WechatParts, call: (name: string, work: Work) => unknown) {
	const post = async (path: string, body: object) => {
		if (!manners.online) throw failure(NO_NETWORK, NO_NETWORK_CODE);
		const { body: answer } = await ask(`${url}/client/${path}`, 'POST', body, { 'x-persona': openid });
		if (manners.losesAnswers) throw failure(NO_NETWORK, NO_NETWORK_CODE);
		if (answer.errCode) throw failure(String(answer.errMsg), Number(answer.errCode));
		return answer;
	};
	const cloud = {
		init: () => undefined,
		callFunction: call('cloud.callFunction', ({ name, data }) => post('call', { name, data })),
		uploadFile: call('cloud.uploadFile', async ({ cloudPath, filePath }) =>
			post(`upload?cloudPath=${encodeURIComponent(String(cloudPath))}`, readFileSync(String(filePath))),
		),
	};
	return { post, cloud };
}

/** Builds the `wx` of a telephone. What is not named here is what WeChat's own simulation gives. */
export function createWechat(parts: WechatParts): object {
	const { manners, activity, navigation } = parts;
	const storage = new Map<string, unknown>();
	const call = (name: string, work: Work) => wechatCall(activity, name, work);
	const { post, cloud } = cloudOf(parts, call);
	const open = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
		call(name, async ({ url }) => {
			await navigation[name](String(url));
			return {};
		});
	return {
		...simulated,
		cloud,
		navigateTo: open('navigateTo'),
		redirectTo: open('redirectTo'),
		switchTab: open('switchTab'),
		reLaunch: open('reLaunch'),
		navigateBack: call('navigateBack', async ({ delta }) => {
			await navigation.navigateBack(Number(delta ?? 1));
			return {};
		}),
		setStorageSync: (key: string, value: unknown) => storage.set(key, value),
		getStorageSync: (key: string) => storage.get(key) ?? '',
		removeStorageSync: (key: string) => storage.delete(key),
		requestPayment: call('requestPayment', async (payment) => {
			const answer = await post('pay', { payment, decision: manners.payment });
			if (!answer.killed && !String(answer.errMsg).endsWith(':ok')) throw failure(String(answer.errMsg));
			return answer;
		}),
		requestSubscribeMessage: call('requestSubscribeMessage', ({ tmplIds }) =>
			post('subscribe', { tmplIds, decision: manners.consent }),
		),
		chooseImage: call('chooseImage', async () => {
			const paths = manners.album.splice(0);
			if (paths.length === 0) throw failure('chooseImage:fail cancel');
			return { tempFilePaths: paths, tempFiles: paths.map((path) => ({ path, size: readFileSync(path).byteLength })) };
		}),
		onNetworkStatusChange: (listener: WechatParts['networkListeners'][number]) => parts.networkListeners.push(listener),
		downloadFile: call('downloadFile', parts.documents.downloadFile),
		openDocument: call('openDocument', parts.documents.openDocument),
		createSelectorQuery: selectorQuery,
	};
}

/** Nothing has a size here, so every question about sizes is answered by nothing. */
function selectorQuery() {
	let told: ((results: unknown[]) => void) | undefined;
	const query = {
		in: () => query,
		select: () => query,
		selectAll: () => query,
		selectViewport: () => query,
		boundingClientRect: () => query,
		scrollOffset: () => query,
		fields: () => query,
		node: () => query,
		context: () => query,
		exec(done?: (results: unknown[]) => void) {
			told = done;
			setTimeout(() => told?.([]), 0);
			return query;
		},
	};
	return query;
}
