import type { EpochMs, Fen } from '../../../types/units';
import type { Books, Invoice } from './records';

/** What of an invoice stands: a reversed one counts for nothing. */
export const standingInvoices = ({ invoices }: Pick<Books, 'invoices'>): Invoice[] =>
	invoices.filter(({ reversal }) => reversal === null);

/**
 * When payment application and invoice of equal amount were both there: the later of the two starts the clock. Null
 * while they are not, or since a wrong invoice was reversed; undefined where we never applied for this stage.
 */
export function invoicedAt(
	books: Pick<Books, 'applications' | 'invoices'>,
	stageId: string,
): EpochMs | null | undefined {
	const applications = books.applications.filter((one) => one.stageId === stageId);
	if (applications.length === 0) return undefined;
	const standing = standingInvoices(books);
	const moments = applications.flatMap(({ id, amountFen, atMs }) => {
		const own = standing.filter(({ applicationId }) => applicationId === id);
		const sumFen = own.reduce<Fen>((sum, invoice) => sum + invoice.amountFen, 0);
		return sumFen === amountFen ? [Math.max(atMs, ...own.map((invoice) => invoice.atMs))] : [];
	});
	return moments.length > 0 ? Math.min(...moments) : null;
}
