import { randomBytes } from 'node:crypto';
import { cloud } from '../cloud';

/** The function that WeChat Pay calls with the result of an order or a refund. */
export const CALLBACK_FUNCTION = 'pay-callback';
const MERCHANT_VARIABLE = 'WECHAT_SUB_MCH_ID';
const NONCE_BYTES = 16;

/** Our merchant number at WeChat Pay, from the deployment. */
export function weChatMerchantId(): string {
	const merchantId = process.env[MERCHANT_VARIABLE];
	if (!merchantId) throw new Error(`${MERCHANT_VARIABLE} is not set`);
	return merchantId;
}

/** What every answer carries; the SDK writes `refund_status_0` as `refundStatus_0`. */
export interface PayReply {
	returnCode?: string;
	returnMsg?: string;
	resultCode?: string;
	errCodeDes?: string;
}

/** Asks `cloudPay` for our merchant. Throws when WeChat can't be reached: then nobody knows whether it was done. */
export async function ask<Reply extends PayReply>(verb: string, data: object): Promise<Reply> {
	const { cloudPay } = cloud as unknown as { cloudPay: Record<string, (data: object) => Promise<unknown>> };
	const call = cloudPay[verb];
	if (!call) throw new Error(`cloudPay.${verb} is missing from the SDK`);
	const nonceStr = randomBytes(NONCE_BYTES).toString('hex');
	return (await call({ subMchId: weChatMerchantId(), nonceStr, ...data })) as Reply;
}

/** `errCode` 0 says only that WeChat answered: both of its own codes must be SUCCESS. Null when all is well. */
export function failureOf({ returnCode, returnMsg, resultCode, errCodeDes }: PayReply): string | null {
	if (returnCode === 'SUCCESS' && resultCode === 'SUCCESS') return null;
	return errCodeDes || returnMsg || `${returnCode} ${resultCode}`;
}
