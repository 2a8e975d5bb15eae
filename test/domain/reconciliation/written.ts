/** Bills as WeChat writes them, from what they should say. */

export interface Line {
	refund: boolean;
	transactionId: string;
	orderNumber: string;
	refundNumber: string;
	fen: number;
	/** Seconds after the midnight of 12 October 2026 in China. */
	second: number;
	name: string;
}

export const PAID: Line = {
	...{ refund: false, transactionId: '4200000000000000000000000001', orderNumber: 'Porder0001', refundNumber: '' },
	...{ fen: 1990, second: 34_200, name: '运维 首付款' },
};
export const REFUNDED: Line = { ...PAID, refund: true, refundNumber: 'R0001', fen: 5, second: 86_399 };

/** The digits of yuan from whole fen, without arithmetic on fractions. */
export function yuanOf(fen: number): string {
	const digits = String(fen).padStart(3, '0');
	return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const two = (count: number) => String(count).padStart(2, '0');
export const timeOf = (second: number) =>
	`2026-10-12 ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;

/** The columns of today, each with its value. */
export const COLUMNS: [title: string, say: (line: Line) => string][] = [
	['交易时间', ({ second }) => timeOf(second)],
	['公众账号ID', () => 'wx0000000000000000'],
	['微信订单号', ({ transactionId }) => transactionId],
	['商户订单号', ({ orderNumber }) => orderNumber],
	['交易状态', ({ refund }) => (refund ? 'REFUND' : 'SUCCESS')],
	['货币种类', () => 'CNY'],
	['应结订单金额', () => '0.00'],
	['微信退款单号', ({ refund }) => (refund ? '5030000000001' : '0')],
	['商户退款单号', ({ refund, refundNumber }) => (refund ? refundNumber : '0')],
	['退款金额', () => '0.00'],
	['商品名称', ({ name }) => name],
	['手续费', () => '-0.01194'],
	['订单金额', ({ refund, fen }) => (refund ? '0.00' : yuanOf(fen))],
	['申请退款金额', ({ refund, fen }) => (refund ? yuanOf(fen) : '0.00')],
	['费率备注', () => ''],
];

export const ticked = (values: readonly string[]) => values.map((value) => `\`${value}`).join(',');
export const sumOf = (lines: readonly Line[], refund: boolean) =>
	lines.reduce((sum, line) => sum + (line.refund === refund ? line.fen : 0), 0);

/** The text of a bill with these lines. */
export function written(lines: readonly Line[], columns = COLUMNS): string {
	const sums = [
		['总交易单数', String(lines.length)],
		['应结订单总金额', '0.00'],
		['订单总金额', yuanOf(sumOf(lines, false))],
		['申请退款总金额', yuanOf(sumOf(lines, true))],
	];
	return [
		columns.map(([title]) => title).join(','),
		...lines.map((line) => ticked(columns.map(([, say]) => say(line)))),
		sums.map(([title]) => title).join(','),
		`${ticked(sums.map(([, value = '']) => value))}\r\n`,
	].join('\r\n');
}
