import type { DescribedDocument, DocumentBlock } from '../../../types/documents';

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ');
const pairWords = ({ label, value, note }: DescribedDocument['head'][number]) => `${label}：${joined(value, note)}`;

/** What a described paper says, line by line: what a reader takes from it, without how it looks. */
export const saidBy = ({ title, mark, head, blocks, foot }: DescribedDocument): string[] => [
	title,
	...(mark === null ? [] : [`［${mark}］`]),
	...head.map(pairWords),
	...blocks.flatMap(linesOf),
	foot,
];

function linesOf(block: DocumentBlock): string[] {
	switch (block.kind) {
		case 'pairs':
			return block.pairs.map(pairWords);
		case 'amount':
			return [`${block.label}：${block.figures} ${block.capitals}`];
		case 'table':
			return [...block.rows, ...(block.total ? [block.total] : [])].map((row) => row.join('|').replace(/\n/g, ' '));
		case 'seals':
			return block.places.map(({ label, name }) => `${label}：${name}`);
		default:
			return [block.text];
	}
}
