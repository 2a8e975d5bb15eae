import type { AreaHandlers } from '../../door/registry';
import { answerSurcharge } from './answerSurcharge';
import { askInvoice } from './askInvoice';
import { askRefund } from './askRefund';
import { checkTaxpayerId } from './checkTaxpayerId';
import { getAccount } from './get';
import { getCredit } from './getCredit';
import { getInvoices } from './getInvoices';
import { getStatement } from './getStatement';
import { getStatementPdf } from './getStatementPdf';
import { getSurcharges } from './getSurcharges';
import { listAccounts } from './list';
import { listTitles } from './listTitles';
import { removeOwnTitle } from './removeTitle';
import { saveOwnTitle } from './saveTitle';
import { spendCredit } from './useCredit';

export const accountHandlers: AreaHandlers<'account'> = {
	'account.checkTaxpayerId': checkTaxpayerId,
	'account.listTitles': listTitles,
	'account.saveTitle': saveOwnTitle,
	'account.removeTitle': removeOwnTitle,
	'account.getInvoices': getInvoices,
	'account.askInvoice': askInvoice,
	'account.list': listAccounts,
	'account.getCredit': getCredit,
	'account.useCredit': spendCredit,
	'account.askRefund': askRefund,
	'account.getSurcharges': getSurcharges,
	'account.answerSurcharge': answerSurcharge,
	'account.get': getAccount,
	'account.getStatement': getStatement,
	'account.getStatementPdf': getStatementPdf,
};
