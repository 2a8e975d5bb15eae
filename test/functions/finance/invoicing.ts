/** Invoices as people deal with them: titles, applications, numbers, files. */
import type { InputOf, OutputOf } from '../../../types/endpoints';
import { FINANCE, type Office, PAYER } from '../contract/office';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';

/** The price of the maintenance contract: its one stage. */
export const YEAR_FEN = 2_000_000;

/** A title that is complete enough for a special invoice. */
export const FULL_TITLE = {
	...{ buyerName: '澄川市山栀茶业有限公司', taxpayerId: '91350100M000100Y43', address: '澄川市栀山镇茶场路 7 号' },
	...{ telephone: '0599-8800001', bankName: '澄川农商银行栀山支行', bankAccount: '600000000000701' },
	isDefault: true,
};
/** Enough for an ordinary invoice alone. */
export const BARE_TITLE = {
	...{ buyerName: '山栀茶业门市', taxpayerId: null, address: null, telephone: null, bankName: null, bankAccount: null },
	isDefault: false,
};

let numbers = 0;
/** A 20-digit number that no other invoice has. */
export const newInvoiceNumber = () => String(++numbers).padStart(20, '26350000000000000000');

/** Keeps a title for the company of the office; gives its id. */
export async function addTitle(
	{ world, companyId }: Office,
	title = FULL_TITLE as typeof FULL_TITLE | typeof BARE_TITLE,
) {
	await world.get(PAYER, 'account.saveTitle', { companyId, titleId: null, ...title, requestId: newRequestId() });
	const { titles } = await world.get(PAYER, 'account.listTitles', { companyId });
	return titles.find(({ buyerName }) => buyerName === title.buyerName)?.id ?? '';
}

export const readInvoices = (
	{ world }: Office,
	contractId: string,
	openid = PAYER,
): Promise<OutputOf<'account.getInvoices'>> => world.get(openid, 'account.getInvoices', { contractId });

/** We apply for what remains of a stage; gives the application's id. */
export async function applyFor(office: Office, contractId: string, stageId = 'year'): Promise<string> {
	const input = { contractId, stageId, note: '按合同付款', requestId: newRequestId() };
	await office.world.get(FINANCE, 'finance.submitApplication', input);
	return (await readInvoices(office, contractId)).applications[0]?.id ?? '';
}

type Issue = InputOf<'finance.issueInvoice'>;

/** What is entered for an invoice of the whole year, with a file that was just uploaded. */
export async function issueInput(
	{ world, maintenanceId }: Office,
	values: Partial<Issue> & Pick<Issue, 'titleId'>,
): Promise<Issue> {
	const uploadIds = values.uploadIds ?? [await uploadReady(world, FINANCE, 'invoiceFile', 'pdf')];
	return {
		...{ contractId: maintenanceId, stageId: 'year', applicationId: null, askId: null, kind: 'special' },
		...{ number: newInvoiceNumber(), amountFen: YEAR_FEN, issuedOn: '2026-10-12', requestId: newRequestId() },
		...{ ...values, uploadIds },
	};
}

/** Issues an invoice; gives its number. */
export async function issue(office: Office, values: Partial<Issue> & Pick<Issue, 'titleId'>): Promise<string> {
	const input = await issueInput(office, values);
	await office.world.get(FINANCE, 'finance.issueInvoice', input);
	return input.number;
}

/** What is entered when an invoice, by its number, is taken back. */
export async function reverseInput(office: Office, contractId: string, number: string, reversedOn = '2026-10-12') {
	const { invoices } = await readInvoices(office, contractId);
	const invoiceId = invoices.find((one) => one.number === number)?.id ?? '';
	const uploadIds = [await uploadReady(office.world, FINANCE, 'invoiceFile', 'ofd')];
	const reason = '税号填错一位，冲红重开';
	return {
		...{ contractId, invoiceId, redNumber: newInvoiceNumber(), reason },
		...{ reversedOn, uploadIds, requestId: newRequestId() },
	};
}
