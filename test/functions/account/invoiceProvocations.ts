import type { InputOf } from '../../../types/endpoints';
import { FOREIGNER, type Office, PAYER, READER } from '../contract/office';
import { NOWHERE, type Provocation, type ProvocationsOf } from '../contract/provocation';
import { addTitle, BARE_TITLE, FULL_TITLE, issue } from '../finance/invoicing';
import { newRequestId } from '../support/people';

const saveInput = ({ companyId }: Office, values: { titleId?: string; buyerName?: string } = {}) => ({
	...{ companyId, titleId: null, ...FULL_TITLE, requestId: newRequestId(), ...values },
});

/** An ask of an ordinary invoice for the year. */
async function askInput(office: Office, values: Partial<InputOf<'account.askInvoice'>> = {}) {
	const titleId = values.titleId ?? (await addTitleOnce(office));
	const ask = { contractId: office.maintenanceId, stageId: 'year', kind: 'ordinary' as const };
	return { ...ask, requestId: newRequestId(), ...values, titleId };
}

/** A list of titles has an end: the office keeps one of each for all provocations. */
async function addTitleOnce(
	office: Office,
	title: typeof FULL_TITLE | typeof BARE_TITLE = FULL_TITLE,
): Promise<string> {
	const { titles } = await office.world.get(PAYER, 'account.listTitles', { companyId: office.companyId });
	return titles.find(({ buyerName }) => buyerName === title.buyerName)?.id ?? addTitle(office, title);
}

const filled: Provocation<'account.saveTitle'> = async (office) => {
	const input = () => ({ ...saveInput(office), companyId: office.foreignCompanyId });
	for (let count = 0; count < 10; count++) await office.world.ask(FOREIGNER, 'account.saveTitle', input());
	return [FOREIGNER, input()];
};

/** What a client may be refused about titles and invoices. */
export const invoiceProvocations = {
	'account.listTitles': { NOT_FOUND: async ({ foreignCompanyId }) => [PAYER, { companyId: foreignCompanyId }] },
	'account.saveTitle': {
		NOT_FOUND: async (office) => [PAYER, saveInput(office, { titleId: NOWHERE })],
		NOT_ALLOWED: async (office) => [READER, saveInput(office)],
		CONTENT_REFUSED: async (office) => [PAYER, saveInput(office, { buyerName: '请帮我代开发票' })],
		TITLES_FULL: filled,
	},
	'account.removeTitle': {
		NOT_FOUND: async ({ companyId }) => [PAYER, { companyId, titleId: NOWHERE }],
		NOT_ALLOWED: async ({ companyId }) => [READER, { companyId, titleId: NOWHERE }],
	},
	'account.getInvoices': { NOT_FOUND: async () => [PAYER, { contractId: NOWHERE }] },
	'account.askInvoice': {
		NOT_FOUND: async (office) => [PAYER, await askInput(office, { stageId: 'other' })],
		NOT_ALLOWED: async (office) => [READER, await askInput(office)],
		ALREADY_RECORDED: async (office) => {
			await office.world.ask(PAYER, 'account.askInvoice', await askInput(office));
			return [PAYER, await askInput(office)];
		},
		INVOICE_AMOUNT_DIFFERS: async (office) => {
			const last = { contractId: office.purchaseId, stageId: 'last' };
			await issue(office, { ...last, amountFen: 68_000, titleId: await addTitleOnce(office) });
			return [PAYER, await askInput(office, last)];
		},
		TITLE_INCOMPLETE: async (office) => [
			PAYER,
			await askInput(office, {
				...{ contractId: office.purchaseId, stageId: 'first', kind: 'special' },
				titleId: await addTitleOnce(office, BARE_TITLE),
			}),
		],
	},
} satisfies Partial<ProvocationsOf<'account'>>;
