import type { InputOf } from '../../../types/endpoints';
import { ENGINEER, FINANCE, FOREIGNER, type Office, PAYER } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { pay } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';
import {
	addTitle,
	applyFor,
	BARE_TITLE,
	FULL_TITLE,
	issueInput,
	readInvoices,
	reverseInput,
	YEAR_FEN,
} from './invoicing';

const saveInput = ({ companyId }: Office, titleId: string | null = null) => ({
	...{ companyId, titleId, ...FULL_TITLE, requestId: newRequestId() },
});
const applyInput = (contractId: string, stageId = 'year') => ({
	...{ contractId, stageId, note: '', requestId: newRequestId() },
});

/** A title that is complete: lists of titles have an end, so one serves all. */
async function fullTitle(office: Office): Promise<string> {
	const { titles } = await office.world.get(FINANCE, 'finance.listTitles', { companyId: office.companyId });
	return titles.find(({ taxpayerId }) => taxpayerId !== null)?.id ?? addTitle(office);
}

/** A small part of the year: many such fit into it. */
async function partInput(office: Office, values: Partial<InputOf<'finance.issueInvoice'>> = {}) {
	const titleId = values.titleId === undefined ? await fullTitle(office) : values.titleId;
	return issueInput(office, { amountFen: 1, ...values, titleId });
}

async function issued(office: Office): Promise<string> {
	const input = await partInput(office);
	await office.world.get(FINANCE, 'finance.issueInvoice', input);
	return input.number;
}

const freshReverse = async (office: Office, reversedOn?: string) =>
	reverseInput(office, office.maintenanceId, await issued(office), reversedOn);

/** A no to an ask, said once already. */
async function declined(office: Office) {
	const { purchaseId: contractId } = office;
	const ask = { contractId, stageId: 'first', kind: 'ordinary' as const, titleId: await fullTitle(office) };
	await office.world.get(PAYER, 'account.askInvoice', { ...ask, requestId: newRequestId() });
	const askId = (await readInvoices(office, contractId)).asks[0]?.id ?? '';
	const input = { contractId, askId, reason: '这一笔下个月统一开', requestId: newRequestId() };
	await office.world.get(FINANCE, 'finance.declineInvoice', input);
	return { ...input, requestId: newRequestId() };
}

const declineInput = ({ maintenanceId: contractId }: Office) => ({
	...{ contractId, askId: NOWHERE, reason: '核对后再开', requestId: newRequestId() },
});

const filled = async (office: Office) => {
	const companyId = office.foreignCompanyId;
	for (let count = 0; count < 10; count++)
		await office.world.ask(FINANCE, 'finance.saveTitle', { ...saveInput(office), companyId });
	return { ...saveInput(office), companyId };
};

/** What the staff may be refused about titles, applications and invoices. */
export const invoiceProvocations = {
	'finance.listTitles': { NOT_FOUND: async () => [ENGINEER, { companyId: NOWHERE }] },
	'finance.saveTitle': {
		NOT_FOUND: async (office) => [FINANCE, saveInput(office, NOWHERE)],
		NOT_ALLOWED: async (office) => [ENGINEER, saveInput(office)],
		TITLES_FULL: async (office) => [FINANCE, await filled(office)],
	},
	'finance.removeTitle': {
		NOT_FOUND: async ({ companyId }) => [FINANCE, { companyId, titleId: NOWHERE }],
		NOT_ALLOWED: async ({ companyId }) => [ENGINEER, { companyId, titleId: NOWHERE }],
	},
	'finance.getInvoices': { NOT_FOUND: async () => [ENGINEER, { contractId: NOWHERE }] },
	'finance.submitApplication': {
		NOT_ALLOWED: async ({ maintenanceId }) => [ENGINEER, applyInput(maintenanceId)],
		NOT_FOUND: async ({ maintenanceId }) => [FINANCE, applyInput(maintenanceId, 'other')],
		// No contract holds whose fee is not agreed.
		STAGE_NOT_OPEN: NO_WAY_YET,
		STAGE_PAID: async (office) => {
			const { foreignPurchaseId: contractId } = office;
			await pay(office, { contractId, openid: FOREIGNER });
			return [FINANCE, applyInput(contractId, 'first')];
		},
		ALREADY_RECORDED: async (office) => {
			await applyFor(office, office.purchaseId, 'last');
			return [FINANCE, applyInput(office.purchaseId, 'last')];
		},
	},
	'finance.issueInvoice': {
		NOT_ALLOWED: async (office) => [ENGINEER, await partInput(office)],
		NOT_FOUND: async (office) => [FINANCE, await partInput(office, { titleId: NOWHERE })],
		ALREADY_RECORDED: async (office) => {
			const { contractId, askId } = await declined(office);
			return [FINANCE, await partInput(office, { contractId, stageId: 'first', askId, titleId: null })];
		},
		TITLE_INCOMPLETE: async (office) => [
			FINANCE,
			await partInput(office, { titleId: await addTitle(office, { ...BARE_TITLE, buyerName: '没有税号的' }) }),
		],
		DATE_IN_FUTURE: async (office) => [FINANCE, await partInput(office, { issuedOn: '2026-10-13' })],
		DATE_BEFORE_CONTRACT: async (office) => [FINANCE, await partInput(office, { issuedOn: '2026-08-31' })],
		INVOICE_AMOUNT_DIFFERS: async (office) => [FINANCE, await partInput(office, { amountFen: YEAR_FEN + 1 })],
		INVOICE_NUMBER_TAKEN: async (office) => [FINANCE, await partInput(office, { number: await issued(office) })],
		// The file is the accountant's own.
		FILE_NOT_YOURS: async (office) => [ADMIN, await partInput(office)],
	},
	'finance.reverseInvoice': {
		NOT_ALLOWED: async (office) => [ENGINEER, await freshReverse(office)],
		NOT_FOUND: async (office) => [FINANCE, { ...(await freshReverse(office)), invoiceId: NOWHERE }],
		ALREADY_RECORDED: async (office) => {
			const { maintenanceId, world } = office;
			const number = await issued(office);
			await world.get(FINANCE, 'finance.reverseInvoice', await reverseInput(office, maintenanceId, number));
			return [FINANCE, await reverseInput(office, maintenanceId, number)];
		},
		DATE_IN_FUTURE: async (office) => [FINANCE, await freshReverse(office, '2026-10-13')],
		DATES_REVERSED: async (office) => [FINANCE, await freshReverse(office, '2026-10-11')],
		INVOICE_NUMBER_TAKEN: async (office) => {
			const number = await issued(office);
			return [FINANCE, { ...(await reverseInput(office, office.maintenanceId, number)), redNumber: number }];
		},
		FILE_NOT_YOURS: async (office) => [ADMIN, await freshReverse(office)],
	},
	'finance.declineInvoice': {
		NOT_ALLOWED: async (office) => [ENGINEER, declineInput(office)],
		NOT_FOUND: async (office) => [FINANCE, declineInput(office)],
		ALREADY_RECORDED: async (office) => [FINANCE, await declined(office)],
	},
} satisfies Partial<ProvocationsOf<'finance'>>;
