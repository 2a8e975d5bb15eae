import { APP_ID } from '../functions/environment';
import type { Clock, Faults } from '../kernel';
import { BILL_READY_MS, FEE_RATE_BP } from './limits';
import { MCH_ID, type PayReply } from './orders';
import { type Order, type PayRecords, type Refund, randomDigits, randomHex } from './records';
import { startOfDayMs, toBillTime } from './time';
import { type PayRequest, RequestRefused } from './validate';

const DAY_MS = 86_400_000;
const HEADER =
	'交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,' +
	'应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,' +
	'手续费,费率,订单金额,申请退款金额,费率备注';
const SUMMARY_HEADER = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

interface BillLine {
	atMs: number;
	order: Order;
	refund?: Refund;
}

/** The bill of one day: yuan with decimals, every value after a backtick, rows by time, then the sums. */
export function downloadBill(
	request: PayRequest,
	{ clock, faults, records }: { clock: Clock; faults: Faults; records: PayRecords },
): string | PayReply {
	const day = String(request.bill_date ?? '');
	const startMs = startOfDayMs(day);
	if (startMs === undefined) throw new RequestRefused('invalid bill_date');
	const type = String(request.bill_type ?? 'ALL');
	if (!['ALL', 'SUCCESS', 'REFUND'].includes(type)) throw new RequestRefused('invalid bill_type');
	if (clock.nowMs() < startMs + DAY_MS + BILL_READY_MS) return refused('Bill Creating', '20003');
	const lines = linesOf(records, startMs).filter(
		(line) => type === 'ALL' || (type === 'REFUND') === Boolean(line.refund),
	);
	if (lines.length > 0 && faults.take('bill-missing-row', day)) lines.pop();
	if (faults.take('bill-extra-row', day)) lines.push(strangeLine(startMs));
	if (lines.length === 0) return refused('No Bill Exist', '20002');
	if (faults.take('bill-broken-off', day)) return [HEADER, ...lines.map(row)].join('\r\n').slice(0, -1);
	return `${[HEADER, ...lines.map(row), SUMMARY_HEADER, summary(lines)].join('\r\n')}\r\n`;
}

function refused(message: string, code: string): PayReply {
	return { return_code: 'FAIL', return_msg: message, error_code: code };
}

function linesOf(records: PayRecords, startMs: number): BillLine[] {
	const lines: BillLine[] = [];
	for (const order of records.orders()) {
		if (order.paidAtMs !== undefined) lines.push({ atMs: order.paidAtMs, order });
	}
	for (const refund of records.refunds()) {
		const order = records.findOrder({ outTradeNo: refund.outTradeNo });
		if (order) lines.push({ atMs: refund.createdAtMs, order, refund });
	}
	return lines.filter(({ atMs }) => atMs >= startMs && atMs < startMs + DAY_MS).sort((a, b) => a.atMs - b.atMs);
}

/** A payment that the merchant's own books do not know. */
function strangeLine(startMs: number): BillLine {
	const paidAtMs = startMs + DAY_MS / 2;
	const order: Order = {
		outTradeNo: `X${randomHex(20)}`,
		totalFee: 100,
		body: '其他',
		attach: '',
		subMchId: MCH_ID,
		functionName: '',
		envId: '',
		openid: `o${randomHex(20)}`,
		createdAtMs: paidAtMs,
		expiresAtMs: paidAtMs,
		prepays: [],
		paidAtMs,
		transactionId: randomDigits('42000', 28),
	};
	return { atMs: paidAtMs, order };
}

function row({ atMs, order, refund }: BillLine): string {
	const paidFen = refund ? 0 : order.totalFee;
	return ticked([
		toBillTime(atMs),
		APP_ID,
		MCH_ID,
		order.subMchId,
		'',
		order.transactionId ?? '',
		order.outTradeNo,
		order.openid,
		'JSAPI',
		refund ? 'REFUND' : 'SUCCESS',
		'OTHERS',
		'CNY',
		yuan(paidFen),
		yuan(0),
		refund?.refundId ?? '0',
		refund?.outRefundNo ?? '0',
		yuan(refund?.refundFee ?? 0),
		yuan(0),
		refund ? 'ORIGINAL' : '',
		refund ? refund.state : '',
		order.body,
		order.attach,
		feeYuan(paidFen - (refund?.refundFee ?? 0)),
		`${(FEE_RATE_BP / 100).toFixed(2)}%`,
		yuan(paidFen),
		yuan(refund?.refundFee ?? 0),
		'',
	]);
}

function summary(lines: BillLine[]): string {
	const paidFen = lines.reduce((sum, { order, refund }) => sum + (refund ? 0 : order.totalFee), 0);
	const refundedFen = lines.reduce((sum, { refund }) => sum + (refund?.refundFee ?? 0), 0);
	return ticked([
		String(lines.length),
		yuan(paidFen),
		yuan(refundedFen),
		yuan(0),
		feeYuan(paidFen - refundedFen),
		yuan(paidFen),
		yuan(refundedFen),
	]);
}

function ticked(values: string[]): string {
	return values.map((value) => `\`${value}`).join(',');
}

function yuan(amountFen: number): string {
	return (amountFen / 100).toFixed(2);
}

function feeYuan(amountFen: number): string {
	return ((amountFen * FEE_RATE_BP) / 10_000 / 100).toFixed(5);
}
