import { ANNA, startWorld, type TestWorld } from './fixtures';

/** What a merchant's function hears of an order; written down before it answers. */
const CALLBACK = `exports.main = async (event) => {
	const received = cloud.database().collection('received');
	const { SOURCE } = cloud.getWXContext();
	await received.add({ data: { ...event, source: SOURCE, atMs: Date.now() } });
	if (SOURCE !== 'wx_paycallback') return { errcode: 1, errmsg: 'refused' };
	const { total } = await received.where({ outTradeNo: event.outTradeNo }).count();
	const [mode, times] = (event.attach || 'accept').split(' ');
	if (mode === 'accept' || total > Number(times)) return { errcode: 0 };
	if (mode === 'throw') throw new Error('callback broke');
	return { errmsg: 'no errcode' };
};`;

/** Never answers, so the platform kills it. It does nothing that a slow machine could not do within its second. */
const ENDLESS = { code: 'exports.main = async () => { for (;;) {} };', config: { timeout: 1 } };

const SHOP = `exports.main = async ({ verb, request }) => {
	const reply = await cloud.cloudPay[verb](request);
	if (verb === 'unifiedOrder') {
		await cloud.database().collection('stored').add({ data: { outTradeNo: request.outTradeNo, atMs: Date.now() } });
	}
	return reply;
};`;

export interface PayReply {
	errCode: number;
	returnCode: string;
	returnMsg: string;
	resultCode: string;
	errCodeDes: string;
	prepayId: string;
	payment: { package: string; paySign: string };
	tradeState: string;
	[name: string]: unknown;
}

export interface PayWorld extends TestWorld {
	/** Asks `cloudPay` from inside a function, through the SDK. */
	shop(verb: string, request: Record<string, unknown>, openid?: string): Promise<PayReply>;
	order(outTradeNo: string, more?: Record<string, unknown>): Promise<PayReply>;
	/** Makes an order and pays it. */
	paid(outTradeNo: string, more?: Record<string, unknown>): Promise<void>;
	/** Notifications that the merchant's function received for an order, first one first. */
	received(outTradeNo: string): { source: string; atMs: number; [name: string]: unknown }[];
}

export function orderOf(outTradeNo: string, more: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		outTradeNo,
		body: '年度运维费余款',
		totalFee: 2_000_000,
		subMchId: '1900000001',
		envId: 'local',
		functionName: 'pay-callback',
		spbillCreateIp: '127.0.0.1',
		nonceStr: 'abcdef0123456789',
		tradeType: 'JSAPI',
		...more,
	};
}

/** A world with a shop that sells and a function that hears of payments. */
export async function startPayWorld(): Promise<PayWorld> {
	const functions = { shop: { code: SHOP }, 'pay-callback': { code: CALLBACK }, endless: ENDLESS };
	const names = ['received', 'stored'];
	const world = await startWorld(functions, { collections: names.map((name) => ({ name, indexes: [] })) });
	const shop: PayWorld['shop'] = (verb, request, openid = ANNA) => world.ask(openid, 'shop', { verb, request });
	const order: PayWorld['order'] = (outTradeNo, more) => shop('unifiedOrder', orderOf(outTradeNo, more));
	return {
		...world,
		shop,
		order,
		async paid(outTradeNo, more) {
			const { payment } = await order(outTradeNo, more);
			const { errMsg } = await world.pay.requestPayment(ANNA, payment);
			if (errMsg !== 'requestPayment:ok') throw new Error(errMsg);
			await world.settled();
		},
		received: (outTradeNo) =>
			world.database
				.documents('received', { query: { outTradeNo } })
				.map((event) => ({ ...event, source: String(event.source), atMs: Number(event.atMs) })),
	};
}
