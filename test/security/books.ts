/** Something of each kind that stands in the books of a contract: credit, refunds, titles, invoices, surcharges. */

import type { Terms } from '../../types/terms';
import { purchaseTerms, source } from '../domain/contract/terms';
import { writtenOut } from '../domain/contract/writtenOut';
import { ENGINEER, FINANCE, type Office, SIGNED_TODAY } from '../functions/contract/office';
import { sign } from '../functions/draft/life';
import { bookInput, grantInput, proposeInput, refundInput } from '../functions/finance/books';
import { FULL_TITLE, issueInput } from '../functions/finance/invoicing';
import { newRequestId } from '../functions/support/people';

/** Of two invoices one is reversed; a refund is on its way and one is asked for; a surcharge waits for its answer. */
export async function makeBooks(office: Office, openid: string, mark: string, parties: Terms['parties']) {
	const { world, companyId } = office;
	const surcharge = { shareBp: 1000, ...source('c4') };
	const names = { number: `${mark}-F`, title: `${mark}采购`, shortName: mark, parties, places: [mark] };
	const contractId = await sign(world, companyId, writtenOut(purchaseTerms({ ...SIGNED_TODAY, ...names, surcharge })));
	const reason = { reason: mark };
	await world.get(FINANCE, 'finance.bookTransfer', bookInput(contractId, { amountFen: 300_000 }));
	await world.get(FINANCE, 'finance.grantCredit', { ...grantInput(contractId, 9000), ...reason });
	await world.get(FINANCE, 'finance.startRefund', {
		...refundInput(contractId, { way: 'bankTransfer', amountFen: 2000 }),
		...reason,
	});
	for (const amountFen of [1000, 1500]) {
		const asked = { contractId, amountFen, note: mark, requestId: newRequestId() };
		await world.get(openid, 'account.askRefund', asked);
	}
	for (let count = 0; count < 2; count += 1)
		await world.get(ENGINEER, 'finance.proposeSurcharge', { ...proposeInput(contractId), ...reason });
	for (const buyerName of [`${mark}商行`, `${mark}分行`]) {
		const title = { ...FULL_TITLE, buyerName, companyId, titleId: null, requestId: newRequestId() };
		await world.get(openid, 'account.saveTitle', title);
	}
	const { titles } = await world.get(openid, 'account.listTitles', { companyId });
	const titleId = titles[0]?.id ?? '';
	const asked = { contractId, stageId: 'first', kind: 'ordinary' as const, titleId, requestId: newRequestId() };
	await world.get(openid, 'account.askInvoice', asked);
	for (const amountFen of [1000, 2000]) {
		const issued = await issueInput(office, { contractId, stageId: 'first', titleId, amountFen, kind: 'ordinary' });
		await world.get(FINANCE, 'finance.issueInvoice', issued);
	}
}
