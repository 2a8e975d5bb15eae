/** A function that is deployed in tests alone: it calls WeChat through the product's own adapters, as the caller. */
import { askPictureCheck, checkText } from '../../../cloudfunctions/wechat/contentCheck';
import {
	closeOrder,
	createOrder,
	downloadBill,
	type OrderRequest,
	queryOrder,
	queryRefund,
	type RefundRequest,
	refundOrder,
} from '../../../cloudfunctions/wechat/pay';

export type Call =
	| { call: 'createOrder'; order: OrderRequest }
	| { call: 'queryOrder' | 'closeOrder'; orderNumber: string }
	| { call: 'refundOrder'; refund: RefundRequest }
	| { call: 'queryRefund'; refundNumber: string }
	| { call: 'downloadBill'; day: string }
	| { call: 'checkText'; openid: string; text: string }
	| { call: 'askPictureCheck'; openid: string; url: string };

export async function main(event: Call) {
	switch (event.call) {
		case 'createOrder':
			return createOrder(event.order);
		case 'queryOrder':
			return queryOrder(event.orderNumber);
		case 'closeOrder':
			return closeOrder(event.orderNumber);
		case 'refundOrder':
			return refundOrder(event.refund);
		case 'queryRefund':
			return queryRefund(event.refundNumber);
		case 'downloadBill':
			return downloadBill(event.day);
		case 'checkText':
			return { passes: await checkText(event.openid, event.text) };
		case 'askPictureCheck':
			return { traceId: await askPictureCheck(event.openid, event.url) };
	}
}
