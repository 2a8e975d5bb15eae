import type { AreaHandlers } from '../../door/registry';
import { bookFoundTransfer } from './bookTransfer';
import { concedeClaim } from './concedeClaim';
import { declineInvoice } from './declineInvoice';
import { declineRefund } from './declineRefund';
import { getAccountOf } from './getAccount';
import { getBooks } from './getBooks';
import { getInvoicesOf } from './getInvoices';
import { getStatementOf } from './getStatement';
import { getStatementPdfOf } from './getStatementPdf';
import { getSurchargesOf } from './getSurcharges';
import { grantCredit } from './grantCredit';
import { issueInvoice } from './issueInvoice';
import { listDue } from './listDue';
import { listTasks } from './listTasks';
import { listTitlesOf } from './listTitles';
import { payRefundByTransfer } from './payRefundByTransfer';
import { proposeSurcharge } from './proposeSurcharge';
import { removeTitleOf } from './removeTitle';
import { reverseInvoice } from './reverseInvoice';
import { reversePayment } from './reversePayment';
import { saveTitleOf } from './saveTitle';
import { startRefund } from './startRefund';
import { submitApplication } from './submitApplication';
import { waiveStage } from './waiveStage';

export const financeHandlers: AreaHandlers<'finance'> = {
	'finance.listTitles': listTitlesOf,
	'finance.saveTitle': saveTitleOf,
	'finance.removeTitle': removeTitleOf,
	'finance.getInvoices': getInvoicesOf,
	'finance.submitApplication': submitApplication,
	'finance.issueInvoice': issueInvoice,
	'finance.reverseInvoice': reverseInvoice,
	'finance.declineInvoice': declineInvoice,
	'finance.listDue': listDue,
	'finance.getBooks': getBooks,
	'finance.bookTransfer': bookFoundTransfer,
	'finance.reversePayment': reversePayment,
	'finance.waiveStage': waiveStage,
	'finance.grantCredit': grantCredit,
	'finance.concedeClaim': concedeClaim,
	'finance.startRefund': startRefund,
	'finance.declineRefund': declineRefund,
	'finance.payRefundByTransfer': payRefundByTransfer,
	'finance.getSurcharges': getSurchargesOf,
	'finance.proposeSurcharge': proposeSurcharge,
	'finance.listTasks': listTasks,
	'finance.getAccount': getAccountOf,
	'finance.getStatement': getStatementOf,
	'finance.getStatementPdf': getStatementPdfOf,
};
