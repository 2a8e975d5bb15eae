import type { AreaHandlers } from '../../door/registry';
import { getAccountOf } from './getAccount';
import { getStatementOf } from './getStatement';
import { getStatementPdfOf } from './getStatementPdf';
import { listDue } from './listDue';
import { listTasks } from './listTasks';

export const financeHandlers: AreaHandlers<'finance'> = {
	'finance.listDue': listDue,
	'finance.listTasks': listTasks,
	'finance.getAccount': getAccountOf,
	'finance.getStatement': getStatementOf,
	'finance.getStatementPdf': getStatementPdfOf,
};
