import type { Content, Definition, TableLayout, TextNode } from 'pdfmake';
import type { DescribedDocument } from '../../types/documents';
import { layBlock } from './blocks';
import { FONT, INK, MISSED, NOTE, PAGE, SECOND, SIZE } from './style';
import { words } from './words';

/** The first moment of a day in China. */
const startOf = (date: string): Date => new Date(`${date}T00:00:00+08:00`);

/** The paper as the printer takes it: A4, its head, its blocks, and a foot with the number of the page. */
export function definitionOf(paper: DescribedDocument): Definition {
	return {
		pageSize: 'A4',
		pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
		defaultStyle: { font: FONT, fontSize: SIZE.body, color: INK, lineHeight: 1.15 },
		info: { title: paper.title, creationDate: startOf(paper.datedOn), creator: paper.foot, producer: 'pdfmake' },
		language: 'zh-CN',
		displayTitle: true,
		content: [headOf(paper), ...paper.blocks.map(layBlock)],
		footer: (page, pages) => ({
			margin: [PAGE.side, 24, PAGE.side, 0],
			columns: [
				{ text: words(paper.foot), fontSize: SIZE.small, color: NOTE, width: '*' },
				{ text: `${page} / ${pages}`, fontSize: SIZE.small, color: NOTE, alignment: 'right', width: 60 },
			],
		}),
	};
}

function headOf({ title, mark, head }: DescribedDocument): Content {
	const name: TextNode = { text: title, fontSize: SIZE.title, bold: true, characterSpacing: 2 };
	const facts = head.map(
		({ label, value }): TextNode => ({
			text: [
				{ text: `${label}　`, color: NOTE },
				{ text: value, color: SECOND },
			],
			fontSize: SIZE.small,
			alignment: 'right',
			margin: [0, 0, 0, 3],
		}),
	);
	return {
		margin: [0, 0, 0, 28],
		columns: [
			{ ...name, width: 'auto' },
			...(mark === null ? [] : [{ ...stamp(mark), width: 'auto' as const }]),
			{ stack: facts, width: '*', margin: [0, 5, 0, 0] },
		],
		columnGap: 14,
	};
}

/** A word in a frame of its own colour. */
function stamp(mark: string): Content {
	const layout: TableLayout = {
		hLineWidth: () => 1,
		vLineWidth: () => 1,
		hLineColor: () => MISSED,
		vLineColor: () => MISSED,
		paddingLeft: () => 7,
		paddingRight: () => 7,
		paddingTop: () => 2,
		paddingBottom: () => 3,
	};
	const word: TextNode = { text: mark, color: MISSED, fontSize: SIZE.body, bold: true };
	return { margin: [0, 5, 0, 0], table: { body: [[word]], widths: ['auto'] }, layout };
}
