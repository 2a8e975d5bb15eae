import type { AreaHandlers } from '../../door/registry';
import { checkPayment } from './check';
import { getReceipt } from './getReceipt';
import { getReceiptPdf } from './getReceiptPdf';
import { getStage } from './getStage';
import { startPayment } from './start';
import { submitTransfer } from './submitTransfer';

export const payHandlers: AreaHandlers<'pay'> = {
	'pay.getStage': getStage,
	'pay.start': startPayment,
	'pay.check': checkPayment,
	'pay.submitTransfer': submitTransfer,
	'pay.getReceipt': getReceipt,
	'pay.getReceiptPdf': getReceiptPdf,
};
