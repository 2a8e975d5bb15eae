import type { EpochMs, Fen } from '../../../types/units';

/** One payment or refund as WeChat's daily bill has it. */
export interface BillRow {
	kind: 'payment' | 'refund';
	/** By which our books know it too: WeChat's transaction for a payment, our own refund number for a refund. */
	id: string;
	orderNumber: string;
	amountFen: Fen;
	/** When it was paid; for a refund, when WeChat took it on. */
	atMs: EpochMs;
}

export interface BillSums {
	paidFen: Fen;
	refundedFen: Fen;
}

export interface Bill {
	rows: BillRow[];
	/** What the rows add up to, and what the bill itself says below them. */
	added: BillSums;
	stated: BillSums;
}

/** A bill that we do not understand is not compared: somebody has to look at it. */
export class UnreadableBill extends Error {}

/** The columns we need, by their names today and before; WeChat adds columns and moves them. */
const COLUMNS = {
	time: ['交易时间'],
	transactionId: ['微信订单号'],
	orderNumber: ['商户订单号'],
	state: ['交易状态'],
	currency: ['货币种类'],
	refundNumber: ['商户退款单号'],
	paid: ['订单金额', '总金额'],
	refunded: ['申请退款金额', '退款金额'],
} as const;
const SUMS = {
	paid: ['订单总金额', '总交易额'],
	refunded: ['申请退款总金额', '总退款金额'],
} as const;

/** How the last header begins; the sums follow. */
const SUMS_BEGIN = '总交易单数';

const TICK = '`';
const YUAN = /^(\d{1,11})(?:\.(\d{1,2})0*)?$/;
const NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/;
const TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/**
 * Reads the text of a daily bill (type ALL): a header, rows, a header of sums, the sums. Every value stands behind a
 * backtick; amounts are yuan with decimals and become whole fen. Throws UnreadableBill for anything else.
 */
export function parseBill(text: string): Bill {
	const lines = text
		.replace(/^\ufeff/, '')
		.replace(/\r?\n$/, '')
		.split(/\r?\n/);
	const [header = ''] = lines;
	const sumsAt = lines.length - 2;
	const sumsHeader = lines[sumsAt] ?? '';
	if (sumsAt < 1 || !sumsHeader.startsWith(SUMS_BEGIN)) throw new UnreadableBill('no sums at the end of the bill');
	const cells = lines.slice(1, sumsAt).map(readerOf(COLUMNS, header));
	const sums = readerOf(SUMS, sumsHeader)(lines[sumsAt + 1] ?? '');
	return {
		rows: cells.map(readRow),
		added: {
			paidFen: add(cells.map((cell) => readYuan(cell.paid))),
			refundedFen: add(cells.map((cell) => readYuan(cell.refunded))),
		},
		stated: {
			paidFen: readYuan(sums.paid),
			refundedFen: readYuan(sums.refunded),
		},
	};
}

type Cells<Names> = Record<keyof Names, string>;

/** Reads lines under a header. A value may hold commas, since a field ends only where the next backtick begins. */
function readerOf<Names extends Record<string, readonly string[]>>(names: Names, header: string) {
	const titles = header.split(',').map((title) => title.trim());
	const places = Object.entries(names).map(([key, known]) => [key, placeOf(titles, known)] as const);
	return (line: string): Cells<Names> => {
		const fields = line.slice(TICK.length).split(`,${TICK}`);
		if (!line.startsWith(TICK) || fields.length !== titles.length) {
			throw new UnreadableBill(`${fields.length} fields under ${titles.length} titles`);
		}
		return Object.fromEntries(places.map(([key, place]) => [key, (fields[place] ?? '').trim()])) as Cells<Names>;
	};
}

function placeOf(titles: readonly string[], known: readonly string[]): number {
	for (const name of known) {
		const place = titles.indexOf(name);
		if (place >= 0 && titles.lastIndexOf(name) === place) return place;
	}
	throw new UnreadableBill(`no column ${known[0]}`);
}

function readRow(cell: Cells<typeof COLUMNS>): BillRow {
	if (cell.currency !== 'CNY') throw new UnreadableBill(`another currency: ${cell.currency}`);
	if (cell.state !== 'SUCCESS' && cell.state !== 'REFUND') throw new UnreadableBill(`another state: ${cell.state}`);
	const isRefund = cell.state === 'REFUND';
	return {
		kind: isRefund ? 'refund' : 'payment',
		id: readNumber(isRefund ? cell.refundNumber : cell.transactionId),
		orderNumber: readNumber(cell.orderNumber),
		amountFen: readYuan(isRefund ? cell.refunded : cell.paid),
		atMs: readTime(cell.time),
	};
}

/** A lone 0 stands where there is no number. */
function readNumber(text: string): string {
	if (text === '0') throw new UnreadableBill('a number is missing');
	return matched(NUMBER, text)[0];
}

/** `19.9` is 1990 fen: digits are joined, nothing is multiplied as a fraction. */
function readYuan(text: string): Fen {
	const [, whole = '', decimals = ''] = matched(YUAN, text);
	return Number(`${whole}${decimals.padEnd(2, '0')}`);
}

function readTime(text: string): EpochMs {
	const [, day, clock] = matched(TIME, text);
	const atMs = Date.parse(`${day}T${clock}+08:00`);
	if (Number.isNaN(atMs)) throw new UnreadableBill(`no such time: ${text}`);
	return atMs;
}

function matched(shape: RegExp, text: string): RegExpExecArray {
	const match = shape.exec(text);
	if (!match) throw new UnreadableBill(`not understood: ${text}`);
	return match;
}

const add = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, fen) => sum + fen, 0);
