import type { EpochMs, Fen } from '../../../types/units';
import { readCaller } from '../caller';
import { ask, CALLBACK_FUNCTION, failureOf, type PayReply } from './ask';
import { fromBillTime } from './time';

/** WeChat shows the payer a reason of 80 characters at most. */
const REASON_MAX = 80;
/** An order has 50 refunds at most, so an answer that lists them has no more. */
const REFUNDS_MAX = 50;
/** The SDK puts its own errCode 0 over WeChat's err_code, so that only the words tell this case apart. */
const NO_SUCH_REFUND = /退款订单查询失败|退款单不存在|REFUNDNOTEXIST|^(refund )?not exist$/i;

export interface RefundRequest {
	/** The order that was paid. */
	orderNumber: string;
	/** Ours, 1–64 of `[0-9A-Za-z_-|*@]`: one number refunds once, and a refund that failed is tried again under it. */
	refundNumber: string;
	/** Whole fen that the order was paid with. */
	totalFen: Fen;
	refundFen: Fen;
	/** The payer reads it. */
	reason: string;
}

/** Accepted is not refunded: the result comes later. `code` is null where the SDK has hidden WeChat's own. */
export type RequestedRefund =
	| { accepted: true; refused?: undefined }
	| { accepted?: undefined; refused: { code: string | null; words: string } };

export interface QueriedRefund {
	/** The last three are final; what is `abnormal` needs a person at the merchant platform. */
	state: 'processing' | 'success' | 'closed' | 'abnormal' | 'notFound';
	/** Null when there is none, or when WeChat does not say. */
	refundFen: Fen | null;
	finishedAtMs: EpochMs | null;
}

/** How API v2 calls the states. */
const STATES: Record<string, QueriedRefund['state']> = {
	PROCESSING: 'processing',
	SUCCESS: 'success',
	REFUNDCLOSE: 'closed',
	CHANGE: 'abnormal',
};

/**
 * Asks WeChat to refund an order, whole or part, to whoever paid it. A refusal of a number that WeChat knows with this
 * amount counts as accepted: an answer that says "system error" may come for a refund that was taken.
 */
export async function refundOrder(request: RefundRequest): Promise<RequestedRefund> {
	const { orderNumber, refundNumber, totalFen, refundFen, reason } = request;
	const reply = await ask<PayReply & { errorCode?: string }>('refund', {
		outTradeNo: orderNumber,
		outRefundNo: refundNumber,
		totalFee: totalFen,
		refundFee: refundFen,
		refundDesc: reason.slice(0, REASON_MAX),
		envId: readCaller().environmentId,
		functionName: CALLBACK_FUNCTION,
	});
	const words = failureOf(reply);
	if (words === null) return { accepted: true };
	const known = await queryRefund(refundNumber);
	if (known.state !== 'notFound' && known.refundFen === refundFen) return { accepted: true };
	return { refused: { code: reply.errorCode ?? null, words } };
}

/** What a notification says of a refund; null for a word that we do not know. */
export const refundStateOf = (word: unknown): QueriedRefund['state'] | null => STATES[String(word)] ?? null;

type RefundReply = PayReply & Record<string, unknown>;

/**
 * The truth about a refund, by our number. WeChat is known to answer without any row (empty lists): that it took the
 * refund is then all we learn, so it counts as `processing` and the notification has to tell the rest. Throws when there
 * is no answer to it.
 */
export async function queryRefund(refundNumber: string): Promise<QueriedRefund> {
	const reply = await ask<RefundReply>('queryRefund', { outRefundNo: refundNumber });
	const failed = failureOf(reply);
	if (failed !== null && NO_SUCH_REFUND.test(failed)) return { state: 'notFound', refundFen: null, finishedAtMs: null };
	if (failed !== null) throw new Error(`queryRefund ${refundNumber}: ${failed}`);
	const index = indexOf(reply, refundNumber);
	if (index === null) return { state: 'processing', refundFen: null, finishedAtMs: null };
	const word = field(reply, 'refundStatus', index);
	const state = refundStateOf(word);
	if (!state) throw new Error(`queryRefund ${refundNumber}: unknown state ${word}`);
	const fen = field(reply, 'refundFee', index);
	const finished = field(reply, 'refundSuccessTime', index);
	return {
		state,
		refundFen: fen === undefined ? null : Number(fen),
		finishedAtMs: finished ? fromBillTime(String(finished)) : null,
	};
}

/** The rows of an answer are fields with an index at the end, or lists. */
const field = (reply: RefundReply, name: string, index: number): unknown =>
	reply[`${name}_${index}`] ?? (reply[`${name}List`] as unknown[] | undefined)?.[index];

function indexOf(reply: RefundReply, refundNumber: string): number | null {
	for (let index = 0; index < REFUNDS_MAX; index++) {
		if (field(reply, 'outRefundNo', index) === refundNumber) return index;
	}
	return null;
}
