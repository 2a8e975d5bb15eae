import type { Content, TableLayout, TextNode } from 'pdfmake';
import type { BlockOf, DocumentBlock } from '../../types/documents';
import { CONTENT_WIDTH, HAIRLINE, INK, NOTE, SECOND, SIZE, STRONG_LINE } from './style';
import { words } from './words';

const LABEL_WIDTH = 92;
const GAP_BELOW = 22;

/** A block of a described paper as the printer takes it. */
export function layBlock(block: DocumentBlock): Content {
	switch (block.kind) {
		case 'heading':
			return { text: words(block.text), fontSize: SIZE.heading, bold: true, margin: [0, 4, 0, 8] };
		case 'pairs':
			return layPairs(block);
		case 'amount':
			return layAmount(block);
		case 'table':
			return layTable(block);
		case 'paragraph':
			return block.quiet
				? { text: words(block.text), fontSize: SIZE.small, color: NOTE, lineHeight: 1.35, margin: [0, 0, 0, 10] }
				: { text: words(block.text), lineHeight: 1.35, margin: [0, 0, 0, 12] };
		case 'seals':
			return laySeals(block);
	}
}

/** Horizontal lines alone; the first and last cell of a row stand on the edge of the paper's text. */
const lines = (
	columns: number,
	line: Pick<TableLayout, 'hLineWidth' | 'hLineColor'>,
	padding: number,
): TableLayout => ({
	...line,
	vLineWidth: () => 0,
	paddingLeft: (column) => (column === 0 ? 0 : 5),
	paddingRight: (column) => (column === columns - 1 ? 0 : 5),
	paddingTop: () => padding,
	paddingBottom: () => padding,
});

function layPairs({ pairs }: BlockOf<'pairs'>): Content {
	const body = pairs.map(({ label, value, note }): Content[] => [
		{ text: label, color: NOTE },
		note === null ? { text: words(value) } : { stack: [{ text: words(value) }, second(note)] },
	]);
	const layout = lines(2, { hLineWidth: () => 0.5, hLineColor: () => HAIRLINE }, 6.5);
	return { table: { body, widths: [LABEL_WIDTH, '*'], dontBreakRows: true }, layout, margin: [0, 0, 0, GAP_BELOW] };
}

const second = (text: string): TextNode => ({
	text: words(text),
	fontSize: SIZE.small,
	color: NOTE,
	margin: [0, 2, 0, 0],
});

function layAmount({ label, figures, capitals }: BlockOf<'amount'>): Content {
	return {
		unbreakable: true,
		margin: [0, 0, 0, GAP_BELOW],
		stack: [
			{ text: label, color: NOTE },
			{ text: figures, fontSize: SIZE.figure, bold: true, margin: [0, 4, 0, 2] },
			{ text: capitals, color: SECOND, characterSpacing: 0.6 },
		],
	};
}

function layTable({ columns, rows, total }: BlockOf<'table'>): Content {
	const last = rows.length + 1;
	const cells = (texts: readonly string[], style: Partial<TextNode>): Content[] =>
		columns.map(({ align }, index) => ({ ...cellOf(texts[index] ?? ''), alignment: align, ...style }));
	const body = [
		cells(
			columns.map(({ title }) => title),
			{ color: NOTE, fontSize: SIZE.small },
		),
		...rows.map((row) => cells(row, { fontSize: SIZE.table })),
		...(total === null ? [] : [cells(total, { fontSize: SIZE.table, bold: true })]),
	];
	const isStrong = (line: number) => line === 1 || (total !== null && line >= last);
	const line = {
		hLineWidth: (at: number) => (at === 0 ? 0 : isStrong(at) ? 0.7 : 0.5),
		hLineColor: (at: number) => (isStrong(at) ? STRONG_LINE : HAIRLINE),
	};
	return {
		table: { body, widths: widthsOf(columns), headerRows: 1, dontBreakRows: true },
		layout: lines(columns.length, line, 5.5),
		margin: [0, 0, 0, GAP_BELOW],
	};
}

/** The part of a cell after its line break is smaller. */
function cellOf(text: string): TextNode {
	const [first = '', ...more] = text.split('\n');
	if (more.length === 0) return { text: words(first) };
	return { text: [{ text: `${first}\n` }, { text: more.join('\n'), fontSize: SIZE.small - 1, color: NOTE }] };
}

/** The widths of the texts alone: what stands between two columns is taken off before the shares are. */
function widthsOf(columns: BlockOf<'table'>['columns']): number[] {
	const shares = columns.reduce((sum, { share }) => sum + share, 0);
	const free = CONTENT_WIDTH - (columns.length - 1) * 10;
	return columns.map(({ share }) => (free * share) / shares);
}

const SIGNING_ROOM = 40;
const SEAL_GAP = 40;
const SEAL_WIDTH = (CONTENT_WIDTH - SEAL_GAP) / 2;

function laySeals({ places }: BlockOf<'seals'>): Content {
	const layout = lines(1, { hLineWidth: (at) => (at === 1 ? 0.5 : 0), hLineColor: () => STRONG_LINE }, 4);
	return {
		unbreakable: true,
		margin: [0, 8, 0, GAP_BELOW],
		stack: [
			{
				columnGap: SEAL_GAP,
				columns: places.map(({ label, name }) => ({
					width: SEAL_WIDTH,
					table: {
						widths: ['*' as const],
						body: [
							[{ text: label, color: NOTE, fontSize: SIZE.small, margin: [0, 0, 0, SIGNING_ROOM] }],
							[{ text: words(name), color: INK, fontSize: SIZE.table }],
						],
					},
					layout,
				})),
			},
		],
	};
}
