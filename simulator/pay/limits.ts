/** Rules and limits of WeChat Pay as a merchant meets them through `cloudPay` (API v2), with the texts it answers. */
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const ORDER_NUMBER = /^[0-9A-Za-z_\-|*]{6,32}$/;
export const REFUND_NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/;
export const MAX_BODY_CHARACTERS = 127;

/** A prepay_id can be used for two hours; the order itself stays payable until it expires. */
export const PREPAY_LIVES_MS = 2 * HOUR_MS;
/** An order without time_expire stays payable this long. Unconfirmed: the merchant should always say it. */
export const ORDER_LIVES_MS = 7 * DAY_MS;
/** closeOrder is refused before the order is this old. */
export const CLOSE_AFTER_MS = 5 * MINUTE_MS;

export const REFUND_WITHIN_MS = 365 * DAY_MS;
export const MAX_PARTIAL_REFUNDS = 50;
export const REFUND_GAP_MS = MINUTE_MS;
/** An accepted refund reaches the payer, or fails, this much later. */
export const REFUND_TAKES_MS = 3 * MINUTE_MS;

/** A notification that is not answered with `{errcode: 0}` comes again after these pauses: 24 h 4 m in all. */
export const RETRY_PAUSES_MS = [
	...[15, 15, 30].map((seconds) => seconds * SECOND_MS),
	...[3, 10, 20, 30, 30, 30, 60].map((minutes) => minutes * MINUTE_MS),
	...[3, 3, 3, 6, 6].map((hours) => hours * HOUR_MS),
];
/** How late a notification comes when the fault `pay-notification-late` strikes. */
export const LATE_MS = 10 * MINUTE_MS;

/** How long queries do not know of a payment yet when the fault `pay-query-behind` strikes. */
export const BEHIND_MS = 15 * SECOND_MS;

/** The bill of a day can be fetched from 10:00 of the next day, Beijing time. */
export const BILL_READY_MS = 10 * HOUR_MS;
/** Fee of the merchant, per ten thousand. */
export const FEE_RATE_BP = 60;

/** Refusals: `err_code` with the words beside it. */
export const REFUSAL = {
	SYSTEMERROR: ['SYSTEMERROR', '系统错误'],
	ORDERPAID: ['ORDERPAID', '该订单已支付'],
	ORDERCLOSED: ['ORDERCLOSED', '订单已关闭'],
	ORDERNOTEXIST: ['ORDERNOTEXIST', '订单不存在'],
	OUT_TRADE_NO_USED: ['OUT_TRADE_NO_USED', '商户订单号重复'],
	CLOSE_TOO_EARLY: ['SYSTEMERROR', '订单生成后不能马上调用关单接口，最短调用时间间隔为5分钟'],
	NOT_PAID: ['TRADE_STATE_ERROR', '订单状态错误，订单未支付'],
	TRADE_OVERDUE: ['TRADE_OVERDUE', '订单已经超过退款期限'],
	TOTAL_DIFFERS: ['ERROR', '订单金额或退款金额与之前请求不一致，请核实后再试'],
	OVER_REFUND: ['ERROR', '累计退款金额大于支付金额'],
	TOO_MANY_REFUNDS: ['ERROR', '订单退款次数超过50次'],
	REFUND_TOO_SOON: ['FREQUENCY_LIMITED', '频率限制，同一订单两次退款需间隔1分钟'],
	NOT_ENOUGH: ['NOTENOUGH', '基本账户余额不足，请充值后重新发起'],
	REFUNDNOTEXIST: ['REFUNDNOTEXIST', '退款订单查询失败'],
} as const satisfies Record<string, readonly [string, string]>;

/**
 * What `wx.requestPayment` reports besides `requestPayment:ok`. The words after `fail` are not documented (only `cancel`
 * is): these are what telephones were seen to say, and nothing may depend on more than a part of them.
 */
export const PAYMENT_RESULT = {
	ok: 'requestPayment:ok',
	cancelled: 'requestPayment:fail cancel',
	badSign: 'requestPayment:fail:支付验证签名失败',
	otherPerson: 'requestPayment:fail:下单账号与支付账号不一致',
	prepayDead: 'requestPayment:fail:支付链接已失效，请回到商户重新下单',
	closed: 'requestPayment:fail:该订单已关闭',
	alreadyPaid: 'requestPayment:fail:该订单已支付',
	parameters: 'requestPayment:fail parameter error: payment is required',
	networkLost: 'requestPayment:fail:网络连接超时',
	strange: 'requestPayment:fail',
} as const;
