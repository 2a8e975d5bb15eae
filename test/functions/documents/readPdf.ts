/** What stands in a PDF of our printer, without a reader: its objects, its fonts, and its text by the fonts' own tables. */
import { inflateSync } from 'node:zlib';

interface PdfObject {
	dictionary: string;
	/** Unpacked; empty where the object is no stream. */
	stream: string;
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
	const text = pdf.toString('latin1');
	const objects = new Map<number, PdfObject>();
	for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
		const from = match.index + match[0].length;
		const [end, mark] = [text.indexOf('\nendobj', from), text.indexOf('\nstream\n', from)];
		const isStream = mark !== -1 && mark < end;
		const dictionary = text.slice(from, isStream ? mark : end);
		const start = mark + '\nstream\n'.length;
		const bytes = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0));
		const stream = !isStream ? '' : (/FlateDecode/.test(dictionary) ? inflateSync(bytes) : bytes).toString('latin1');
		objects.set(Number(match[1]), { dictionary, stream });
	}
	return objects;
}

const reference = (dictionary: string, name: string): number =>
	Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1]);

/** The sign of every code of a font. */
function signsOf({ stream }: PdfObject): Map<number, string> {
	const signs = new Map<number, string>();
	for (const [, first = '', list = ''] of stream.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
		const words = [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) => hex.replace(/ /g, ''));
		words.forEach((hex, index) => {
			signs.set(Number.parseInt(first, 16) + index, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
		});
	}
	return signs;
}

/** The names of the fonts, with the six letters that mark a subset. */
export const fontsOf = (pdf: Buffer): string[] => [
	...new Set(
		[...objectsOf(pdf).values()].flatMap(({ dictionary }) => /\/BaseFont \/(\S+)/.exec(dictionary)?.[1] ?? []),
	),
];

/** The text of every page in the order in which it was printed; lines and words follow each other without a gap. */
export function pagesOf(pdf: Buffer): string[] {
	const objects = objectsOf(pdf);
	const get = (number: number): PdfObject => objects.get(number) ?? { dictionary: '', stream: '' };
	const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary));
	return pages.map(({ dictionary }) => {
		const { dictionary: resources } = get(reference(dictionary, 'Resources'));
		const fonts = new Map(
			[...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [
				name,
				signsOf(get(reference(get(Number(number)).dictionary, 'ToUnicode'))),
			]),
		);
		return printed(get(reference(dictionary, 'Contents')).stream, fonts);
	});
}

function printed(content: string, fonts: Map<string | undefined, Map<number, string>>): string {
	let signs: Map<number, string> | undefined;
	let text = '';
	for (const [, font, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
		if (font) signs = fonts.get(font);
		for (const [, codes = ''] of shown.matchAll(/<([0-9a-f]+)>/g)) {
			for (const [code] of codes.matchAll(/.{4}/g)) text += signs?.get(Number.parseInt(code, 16)) ?? '\uFFFD';
		}
	}
	return text;
}
