/** WeChat Pay through `cloudPay`: orders, refunds, the daily bill. */
export { weChatMerchantId } from './ask';
export { type DownloadedBill, downloadBill } from './bill';
export {
	type CreatedOrder,
	closeOrder,
	createOrder,
	type OrderRequest,
	type PaidOrder,
	queryOrder,
} from './orders';
export {
	type QueriedRefund,
	queryRefund,
	type RefundRequest,
	type RequestedRefund,
	refundOrder,
	refundStateOf,
} from './refunds';
