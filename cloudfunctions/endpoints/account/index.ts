import type { AreaHandlers } from '../../door/registry';
import { getAccount } from './get';
import { getStatement } from './getStatement';
import { getStatementPdf } from './getStatementPdf';
import { listAccounts } from './list';

export const accountHandlers: AreaHandlers<'account'> = {
	'account.list': listAccounts,
	'account.get': getAccount,
	'account.getStatement': getStatement,
	'account.getStatementPdf': getStatementPdf,
};
