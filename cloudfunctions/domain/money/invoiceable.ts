import type { Fen } from '../../../types/units';
import type { Stage } from '../contract/stages';
import { standingInvoices } from './invoiceEvidence';
import type { Books, Invoice, PaymentApplication } from './records';

type Papers = Pick<Books, 'applications' | 'invoices'>;

/** What standing invoices of a stage may still say: its amount less what was waived; without an amount what came. */
export function invoiceableOf(papers: Papers, { term, waivedFen, paidFen }: Stage): Fen {
	const invoicedFen = sumOf(standingInvoices(papers).filter(({ stageId }) => stageId === term.id));
	return Math.max(0, (term.amountFen ?? paidFen) - waivedFen - invoicedFen);
}

/** The payment application of a stage that holds: a later one takes the place of the one before. */
export const currentApplication = ({ applications }: Papers, stageId: string): PaymentApplication | null =>
	applications.filter((one) => one.stageId === stageId).at(-1) ?? null;

/** What standing invoices still have to say to be equal to an application. */
export function uninvoicedOf(papers: Papers, { id, amountFen }: PaymentApplication): Fen {
	return amountFen - sumOf(standingInvoices(papers).filter(({ applicationId }) => applicationId === id));
}

/** By which invoice each reversed one was followed: the next for the same stage and application after the reversal. */
export function successorsOf(invoices: readonly Invoice[]): Map<string, Invoice> {
	const successors = new Map<string, Invoice>();
	const taken = new Set<string>();
	for (const [index, { id, stageId, applicationId, reversal }] of invoices.entries()) {
		const next = invoices
			.slice(index + 1)
			.find(
				(one) =>
					reversal !== null &&
					one.atMs >= reversal.atMs &&
					one.stageId === stageId &&
					one.applicationId === applicationId &&
					!taken.has(one.id),
			);
		if (!next) continue;
		successors.set(id, next);
		taken.add(next.id);
	}
	return successors;
}

const sumOf = (all: readonly { amountFen: Fen }[]): Fen => all.reduce((sum, { amountFen }) => sum + amountFen, 0);
