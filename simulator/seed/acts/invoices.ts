import type { InvoiceKind } from '../../../types/codes';
import type { OutputOf } from '../../../types/endpoints';
import { invoicePaper } from '../papers';
import type { CompanyKey, PersonKey } from '../people';
import { type Act, type ContractName, dayOf, type Scene } from '../scene';
import { uploadFile } from './pictures';

/** Who keeps titles, applies and issues: our finance. */
const FINANCE: PersonKey = 'shenZhiwei';

export interface TitleCast {
	buyerName: string;
	taxpayerId: string | null;
	address?: string;
	telephone?: string;
	bankName?: string;
	bankAccount?: string;
}

/** Our finance enters whom a company's invoices name, the one to be used first on top. */
export const keepTitles =
	(company: CompanyKey, titles: readonly TitleCast[]): Act =>
	async (scene) => {
		for (const [index, { buyerName, taxpayerId, ...more }] of titles.entries()) {
			const { address = null, telephone = null, bankName = null, bankAccount = null } = more;
			await scene.call(FINANCE, 'finance.saveTitle', {
				...{ companyId: scene.company(company), titleId: null, buyerName, taxpayerId, isDefault: index === 0 },
				...{ address, telephone, bankName, bankAccount, requestId: scene.newRequestId() },
			});
		}
	};

/** We apply for what remains of a stage. */
export const applyForPayment =
	(contract: ContractName, stageId: string, note: string): Act =>
	async (scene) => {
		const about = { contractId: scene.contract(contract), stageId, note, requestId: scene.newRequestId() };
		await scene.call(FINANCE, 'finance.submitApplication', about);
	};

interface Invoice {
	stageId: string;
	kind: InvoiceKind;
	number: string;
	amountFen: number;
}

const papersOf = (scene: Scene, contract: ContractName): Promise<OutputOf<'finance.getInvoices'>> =>
	scene.call(FINANCE, 'finance.getInvoices', { contractId: scene.contract(contract) });

/** An invoice that the tax platform issued today, to the company's first title. */
export const issueInvoice =
	(contract: ContractName, { stageId, kind, number, amountFen }: Invoice): Act =>
	async (scene) => {
		const { companyId } = (await papersOf(scene, contract)).contract;
		const { titles } = await scene.call(FINANCE, 'finance.listTitles', { companyId });
		const uploadIds = [await uploadFile(scene, FINANCE, 'invoiceFile', 'pdf', invoicePaper(number, amountFen))];
		await scene.call(FINANCE, 'finance.issueInvoice', {
			...{ contractId: scene.contract(contract), stageId, applicationId: null, askId: null, kind, number, amountFen },
			...{ titleId: titles[0]?.id ?? null, issuedOn: dayOf(scene.nowMs()), uploadIds },
			requestId: scene.newRequestId(),
		});
	};

/** It was wrong: a red-letter invoice takes it back. */
export const reverseInvoice =
	(contract: ContractName, number: string, red: { number: string; reason: string }): Act =>
	async (scene) => {
		const { invoices } = await papersOf(scene, contract);
		const invoice = invoices.find((one) => one.number === number);
		if (!invoice) throw new Error(`${contract} has no invoice ${number}`);
		const paper = invoicePaper(red.number, -invoice.amountFen);
		await scene.call(FINANCE, 'finance.reverseInvoice', {
			...{ contractId: scene.contract(contract), invoiceId: invoice.id, redNumber: red.number, reason: red.reason },
			reversedOn: dayOf(scene.nowMs()),
			uploadIds: [await uploadFile(scene, FINANCE, 'invoiceFile', 'pdf', paper)],
			requestId: scene.newRequestId(),
		});
	};

/** A contact asks for an invoice to the company's first title. */
export const askForInvoice =
	(contract: ContractName, by: PersonKey, stageId: string, kind: InvoiceKind): Act =>
	async (scene) => {
		const contractId = scene.contract(contract);
		const { companyId } = (await scene.call(by, 'account.getInvoices', { contractId })).contract;
		const { titles } = await scene.call(by, 'account.listTitles', { companyId });
		const [title] = titles;
		if (!title) throw new Error(`The company of ${contract} has no title`);
		const ask = { contractId, stageId, kind, titleId: title.id, requestId: scene.newRequestId() };
		await scene.call(by, 'account.askInvoice', ask);
	};
