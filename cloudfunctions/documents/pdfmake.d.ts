/** What we use of pdfmake; the package brings no types. */
declare module 'pdfmake' {
	export type Margin = [left: number, top: number, right: number, bottom: number];
	export interface Styled {
		fontSize?: number;
		bold?: boolean;
		color?: string;
		alignment?: 'left' | 'right';
		margin?: Margin;
		lineHeight?: number;
		characterSpacing?: number;
	}
	export interface TextNode extends Styled {
		text: string | TextNode[];
		wordBreak?: 'break-all';
	}
	export interface StackNode extends Styled {
		stack: Content[];
		unbreakable?: boolean;
		width?: number | 'auto' | '*';
	}
	export interface ColumnsNode extends Styled {
		columns: (Content & { width?: number | 'auto' | '*' })[];
		columnGap?: number;
	}
	export interface TableNode extends Styled {
		table: { body: Content[][]; widths: (number | 'auto' | '*')[]; headerRows?: number; dontBreakRows?: boolean };
		layout: TableLayout;
		width?: number | 'auto' | '*';
	}
	export interface TableLayout {
		hLineWidth: (line: number) => number;
		vLineWidth: () => number;
		hLineColor: (line: number) => string;
		vLineColor?: () => string;
		paddingLeft: (column: number) => number;
		paddingRight: (column: number) => number;
		paddingTop: (row: number) => number;
		paddingBottom: (row: number) => number;
	}
	export type Content = TextNode | StackNode | ColumnsNode | TableNode;
	export interface Definition {
		content: Content[];
		footer: (page: number, pages: number) => Content;
		pageSize: 'A4';
		pageMargins: Margin;
		defaultStyle: Styled & { font: string };
		info: { title: string; creationDate: Date; creator: string; producer: string };
		language: string;
		displayTitle: boolean;
	}
	interface Printer {
		virtualfs: { existsSync(name: string): boolean; writeFileSync(name: string, bytes: Uint8Array): void };
		setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
		setUrlAccessPolicy(allows: (url: string) => boolean): void;
		setLocalAccessPolicy(allows: (path: string) => boolean): void;
		createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
	}
	const printer: Printer;
	export default printer;
}
