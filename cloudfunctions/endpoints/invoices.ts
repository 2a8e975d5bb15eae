/** Payment applications and invoices of a contract, as both sides read them. */
import type { OutputOf } from '../../types/endpoints';
import { findStage, type Stage, stagesOf } from '../domain/contract/stages';
import { type Contract, termsOf } from '../domain/contract/state';
import { currentApplication, invoiceableOf, successorsOf, uninvoicedOf } from '../domain/money/invoiceable';
import type { Invoice, InvoiceTitle } from '../domain/money/records';
import { listUploads, type UploadType } from '../store/uploads';
import { signUploadUrls } from '../wechat/files';
import { doubtOf } from './titles';

type View = Omit<OutputOf<'account.getInvoices'>, 'mayAsk'>;
type File = { id: string; url: string; type: UploadType };

/** As many of each as a reply holds, the latest first; the head keeps them all. */
const SHOWN_MAX = 50;
const latest = <T>(all: readonly T[]): T[] => all.slice(-SHOWN_MAX).reverse();

/** Who calls has been checked: the addresses of the files are signed here. */
export async function invoicesOf(contract: Contract): Promise<View> {
	const { id, companyId, companyName, applications, invoiceAsks, invoices } = contract;
	const terms = termsOf(contract);
	const files = await signedFiles(latest(invoices));
	const titled = <T extends { stageId: string }>(one: T) => ({
		...one,
		stageTitle: findStage(contract, terms, one.stageId)?.term.title ?? '',
	});
	return {
		contract: { id, companyId, companyName, number: terms.number, title: terms.title },
		stages: stagesOf(contract, terms)
			.slice(0, SHOWN_MAX)
			.map((stage) => stageView(contract, stage)),
		applications: latest(applications).map((one) => ({
			...titled(one),
			replaced: currentApplication(contract, one.stageId)?.id !== one.id,
			uninvoicedFen: uninvoicedOf(contract, one),
		})),
		asks: latest(invoiceAsks).map((one) => ({ ...titled(one), title: titleView(one.title) })),
		invoices: latest(invoices).map((one) => invoiceView(titled(one), successorsOf(invoices), files)),
	};
}

const titleView = (title: InvoiceTitle) => ({ ...title, ...doubtOf(title) });

function stageView(contract: Contract, stage: Stage): View['stages'][number] {
	const { term, remainingFen, openedAtMs } = stage;
	return {
		...{ id: term.id, title: term.title, amountFen: term.amountFen, remainingFen, openedAtMs },
		...{ invoiceableFen: invoiceableOf(contract, stage), opensOnInvoice: term.opensOn === 'invoiceReceived' },
	};
}

function invoiceView(
	{ uploadIds, title, reversal, askId: _askId, ...invoice }: Invoice & { stageTitle: string },
	successors: ReadonlyMap<string, Invoice>,
	files: ReadonlyMap<string, File>,
): View['invoices'][number] {
	const filesOf = (ids: readonly string[]) => ids.flatMap((id) => files.get(id) ?? []);
	if (!reversal) return { ...invoice, title: titleView(title), files: filesOf(uploadIds), reversal: null };
	const { uploadIds: redIds, ...red } = reversal;
	const successor = successors.get(invoice.id)?.number ?? null;
	return {
		...{ ...invoice, title: titleView(title), files: filesOf(uploadIds) },
		reversal: { ...red, files: filesOf(redIds), successor },
	};
}

async function signedFiles(invoices: readonly Invoice[]): Promise<Map<string, File>> {
	const ids = invoices.flatMap(({ uploadIds, reversal }) => [...uploadIds, ...(reversal?.uploadIds ?? [])]);
	if (ids.length === 0) return new Map();
	const uploads = await listUploads(ids);
	const types = new Map(uploads.map(({ uploadId, type }) => [uploadId, type]));
	const urls = await signUploadUrls(uploads);
	return new Map(urls.map(({ id, url }) => [id, { id, url, type: types.get(id) ?? 'pdf' }]));
}
