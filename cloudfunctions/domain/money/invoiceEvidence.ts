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

/**
 * When application and invoice of equal amount began to stand for a stage and when they ceased to, in order of time;
 * nothing where we never applied. What is not paid while they are missing costs nothing.
 */
export function invoicedSpans(
	{ applications, invoices }: Pick<Books, 'applications' | 'invoices'>,
	stageId: string,
): { fromMs: EpochMs; stood: boolean }[] {
	const own = applications.filter((one) => one.stageId === stageId);
	if (own.length === 0) return [];
	const moments = [...own, ...invoices].flatMap((one) => [
		one.atMs,
		...('reversal' in one && one.reversal ? [one.reversal.atMs] : []),
	]);
	return [0, ...new Set(moments)]
		.sort((one, two) => one - two)
		.map((fromMs) => {
			const then = invoices.filter(({ atMs, reversal }) => atMs <= fromMs && (reversal?.atMs ?? fromMs + 1) > fromMs);
			const books = {
				applications: own.filter(({ atMs }) => atMs <= fromMs),
				invoices: then.map((one) => ({ ...one, reversal: null })),
			};
			return { fromMs, stood: (invoicedAt(books, stageId) ?? null) !== null };
		});
}
