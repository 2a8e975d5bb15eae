import type { TextNode } from 'pdfmake';

/** Signs in a row between which a line may not end: up to the 20 of an invoice number they fit into any column. */
const LONG_RUN = /([!-~]{21,})/;

/** A text that stays within its column: where it has no place to break, a line may end anywhere. */
export function words(text: string): string | TextNode[] {
	const parts = text.split(LONG_RUN);
	if (parts.length === 1) return text;
	return parts
		.filter((part) => part !== '')
		.map((part): TextNode => (LONG_RUN.test(part) ? { text: part, wordBreak: 'break-all' } : { text: part }));
}
