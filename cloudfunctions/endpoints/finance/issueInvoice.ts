import { decideIssueInvoice } from '../../domain/money/decideInvoice';
import { snapshotOf } from '../../domain/people/titles';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { claimFact, requestFact } from '../../store/facts';
import { companies, contracts } from '../../store/kinds';
import { readState } from '../../store/stream';
import type { Transaction } from '../../store/transaction';
import { claimUploads, findReadyUploads } from '../../store/uploads';
import { getContract } from '../access';
import { change } from '../change';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { invoiceMessages } from './invoiceMessages';

export const issueInvoice = handle('finance.issueInvoice', async (input, call) => {
	const { contractId, titleId, requestId, ...invoice } = input;
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const titles = titleId === null ? [] : ((await readState(companies, contract.companyId))?.titles ?? []);
	const title = titles.find(({ id }) => id === titleId);
	if (titleId !== null && !title) return refuse('NOT_FOUND');
	const files = await findReadyUploads(call.person.openid, 'invoiceFile', invoice.uploadIds);
	if (isRefused(files)) return files;
	const people = await readPeople(contract.companyId);
	const invoiceId = call.newId();
	const issued = await change(contracts, contractId, call, {
		fact: requestFact('finance.issueInvoice', call.person.openid, requestId),
		sees: () => true,
		decide: (state) =>
			decideIssueInvoice(state, { ...invoice, invoiceId, title: title ? snapshotOf(title) : null }, call),
		also: (tx) => claimInvoice(tx, invoice.number, invoice.uploadIds, `invoice:${invoiceId}`),
		messages: (state) => invoiceMessages(state, invoiceId, people),
	});
	return isRefused(issued) ? issued : {};
});

/** A number stands once in all our books, be it of an invoice or of a red-letter one; its files belong to it alone. */
export async function claimInvoice(
	tx: Transaction,
	number: string,
	uploadIds: readonly string[],
	record: string,
): Promise<Refused<'INVOICE_NUMBER_TAKEN' | 'FILE_NOT_YOURS'> | null> {
	if (!(await claimFact(tx, `invoice:${number}`, { record }))) return refuse('INVOICE_NUMBER_TAKEN');
	return claimUploads(tx, uploadIds, record);
}
