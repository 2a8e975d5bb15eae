/** A page with a few lines of figures, as PDF: the smallest form of the format, so that any reader opens it. */
export function paperOf(lines: readonly string[]): Uint8Array {
	const text = lines.map((line, index) => `BT /F1 14 Tf 60 ${760 - index * 28} Td (${line}) Tj ET`).join('\n');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	let file = '%PDF-1.4\n';
	const offsets: number[] = [];
	for (const [index, object] of objects.entries()) {
		offsets.push(file.length);
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
	}
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return new TextEncoder().encode(`${file}xref\n0 ${size}\n0000000000 65535 f \n${entries}${end}`);
}

/** An invented invoice: its number and its amount. */
export const invoicePaper = (number: string, amountFen: number): Uint8Array =>
	paperOf(['SPECIMEN', `No. ${number}`, `CNY ${(amountFen / 100).toFixed(2)}`]);
