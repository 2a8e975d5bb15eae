import { PlatformError, type Service } from '../../simulator/kernel';
import { CALL, sdkFor, startGateway, TOKEN } from './localCloud';

interface PaySdk {
	cloudPay: { unifiedOrder(order: Record<string, unknown>): Promise<Record<string, unknown>> };
}

describe('the gateway', () => {
	const seen: { body: Record<string, unknown>; call: unknown }[] = [];
	let answer: () => unknown;
	const service: Service = {
		actions: {
			'wx.wxPayApi': async (body, call) => {
				seen.push({ body, call });
				return answer();
			},
			'test.broken': async () => {
				throw new Error('inside');
			},
		},
		close: async () => undefined,
	};
	let gateway: Awaited<ReturnType<typeof startGateway>>;
	let url: string;

	beforeAll(async () => {
		gateway = await startGateway([service]);
		url = `${gateway.url}/admin`;
	});

	afterAll(() => gateway.close());

	beforeEach(() => {
		seen.length = 0;
	});

	const post = async (body: string, contentType = 'application/json') => {
		const reply = await fetch(url, { method: 'POST', headers: { 'content-type': contentType }, body });
		expect(reply.status).toBe(200);
		return (await reply.json()) as { code?: string; message?: string; requestId?: string };
	};

	it('hands a multipart request to the service and its bytes back to the SDK', async () => {
		const { cloudPay } = sdkFor(gateway.url) as unknown as PaySdk;
		answer = () => new TextEncoder().encode(JSON.stringify({ return_code: 'SUCCESS', return_msg: '好' }));
		const order = {
			body: '第一期',
			outTradeNo: 'order123',
			totalFee: 80,
			subMchId: '1',
			envId: 'local',
			functionName: 'pay',
		};
		expect(await cloudPay.unifiedOrder(order)).toMatchObject({ returnCode: 'SUCCESS', returnMsg: '好' });
		const [{ body, call } = { body: {}, call: undefined }] = seen;
		expect(call).toEqual(CALL);
		const bytes = body.requestData;
		const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : String(bytes);
		expect(JSON.parse(text)).toMatchObject({ out_trade_no: 'order123', total_fee: 80, body: '第一期' });
	});

	it('turns a refusal of a raw action into an error of the SDK', async () => {
		const { cloudPay } = sdkFor(gateway.url) as unknown as PaySdk;
		answer = () => {
			throw new PlatformError('INVALID_PARAM', 'no such merchant');
		};
		await expect(cloudPay.unifiedOrder({ outTradeNo: 'order123' })).rejects.toMatchObject({
			errMsg: expect.stringContaining('no such merchant'),
		});
	});

	it('keeps bytes as bytes and text as text in a multipart body', async () => {
		answer = () => undefined;
		const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
		const form = new FormData();
		form.append('action', 'wx.wxPayApi');
		form.append('wxCloudApiToken', TOKEN);
		form.append('text', '一\r\n--二');
		form.append('data', new Blob([bytes], { type: 'application/octet-stream' }));
		expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
		expect(seen[0]?.body).toMatchObject({ text: '一\r\n--二', data: bytes });
	});

	it.each([
		['an unknown action', JSON.stringify({ action: 'database.drop', wxCloudApiToken: TOKEN }), 'INVALID_PARAM'],
		[
			'a call that is not running',
			JSON.stringify({ action: 'wx.wxPayApi', wxCloudApiToken: 'old' }),
			'INVALID_REQUEST_SOURCE',
		],
		['a request without a call', JSON.stringify({ action: 'wx.wxPayApi' }), 'INVALID_REQUEST_SOURCE'],
		['broken JSON', '{"action":', 'INVALID_PARAM'],
		['a body that is no object', '[1]', 'INVALID_PARAM'],
		['more bytes than it reads', JSON.stringify({ x: 'x'.repeat(11 * 1024 * 1024) }), 'EXCEED_REQUEST_LIMIT'],
	])('refuses %s', async (_name, body, code) => {
		expect(await post(body)).toMatchObject({ code, message: expect.any(String), requestId: expect.any(String) });
		expect(seen).toEqual([]);
	});

	it('refuses a broken multipart body', async () => {
		expect(await post('--x\r\nnothing', 'multipart/form-data; boundary=x')).toMatchObject({ code: 'INVALID_PARAM' });
		expect(await post('nothing', 'multipart/form-data')).toMatchObject({ code: 'INVALID_PARAM' });
	});

	it('tells the caller nothing of an error inside, and reports it', async () => {
		const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const reply = await post(JSON.stringify({ action: 'test.broken', wxCloudApiToken: TOKEN }));
		expect(reply).toMatchObject({ code: 'SYS_ERR', message: 'system error' });
		expect(report).toHaveBeenCalledWith('gateway: test.broken failed', expect.any(Error));
		report.mockRestore();
	});

	it('does not start when two services claim one action', async () => {
		await expect(startGateway([service, service])).rejects.toThrow('two services answer wx.wxPayApi');
	});
});
