import { fileNameOf } from '../../domain/documents/figures';
import { describeReceipt } from '../../domain/documents/receipt';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { handOut } from '../../wechat/documents';
import { getOwnReceipt } from './receiptFacts';

export const getReceiptPdf = handle('pay.getReceiptPdf', async (asked, { person }) => {
	const receipt = await getOwnReceipt(person, asked);
	return isRefused(receipt) ? receipt : handOut(describeReceipt(receipt), fileNameOf('收据', receipt.number));
});
