import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invoicePaper } from '../../simulator/seed/papers';

/** The path of an invoice as the tax platform gives it, on somebody's disk. */
export function invoiceFile(number: string, amountFen: number): string {
	const path = join(mkdtempSync(join(tmpdir(), 'invoice-')), `${number}.pdf`);
	writeFileSync(path, invoicePaper(number, amountFen));
	return path;
}
