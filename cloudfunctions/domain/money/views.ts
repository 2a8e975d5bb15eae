import { chinaDateOf } from '../calendar/chinaDate';
import type { Contract } from '../contract/state';
import type { ViewDocument } from '../event';

/**
 * What went through WeChat Pay, one document for each payment and each refund: the daily bill is compared with it. A
 * payment is named by WeChat's number, a refund by ours; the day is that of the bill.
 */
export function wechatMoney(contract: Contract): ViewDocument[] {
	const { id: contractId, companyName, attempts, payments, refunds } = contract;
	const orderOf = (attemptId: string | null) => attempts.find(({ id }) => id === attemptId)?.orderNumber ?? '';
	const row = (id: string, orderNumber: string, kind: 'payment' | 'refund', amountFen: number, atMs: number) => ({
		collection: 'wechatMoney',
		id,
		data: { day: chinaDateOf(atMs), contractId, companyName, orderNumber, kind, amountFen, atMs },
	});
	const paid = payments.flatMap(({ transactionId, attemptId, amountFen, occurredAtMs }) =>
		transactionId === null ? [] : [row(transactionId, orderOf(attemptId), 'payment', amountFen, occurredAtMs)],
	);
	// One that could not reach the payer stays a refund of WeChat's books, also after staff paid it another way.
	const refunded = refunds.flatMap(({ status, paymentId, refundNumber, amountFen, atMs }) => {
		const payment = payments.find(({ id }) => id === paymentId);
		if (!payment?.transactionId || status === 'refused') return [];
		return [row(refundNumber, orderOf(payment.attemptId), 'refund', amountFen, atMs)];
	});
	return [...paid, ...refunded];
}

/** What waits for the staff: refunds asked for, gone wrong or to be transferred, invoices asked for, claims of the client. */
export function moneyTasks(contract: Contract): ViewDocument[] {
	const { id: contractId, companyId, companyName } = contract;
	const task = (kind: string, ref: string, amountFen: number, sinceMs: number, byName: string, id = ref) => ({
		collection: 'moneyTasks',
		id: `${contractId}:${kind}:${id}`,
		data: { contractId, companyId, companyName, kind, ref, amountFen, sinceMs, byName },
	});
	const asks = contract.refundAsks.filter(({ status }) => status === 'open');
	const abnormal = contract.refunds.filter(({ status }) => status === 'abnormal');
	const unpaid = contract.refunds.filter(({ status, way }) => status === 'processing' && way === 'bankTransfer');
	const invoices = contract.invoiceAsks.filter(({ status }) => status === 'open');
	const claims = contract.claims.flatMap((claim, index) =>
		claim.owner === 'agency' && claim.status !== 'givenUp' && claim.status !== 'conceded' ? [{ ...claim, index }] : [],
	);
	return [
		...asks.map(({ id, amountFen, atMs, byName }) => task('refundAsked', id, amountFen, atMs, byName)),
		...abnormal.map(({ id, amountFen, settledAtMs, byName }) =>
			task('refundAbnormal', id, amountFen, settledAtMs ?? 0, byName),
		),
		...unpaid.map(({ id, amountFen, atMs, byName }) => task('refundToTransfer', id, amountFen, atMs, byName)),
		...invoices.map(({ id, atMs, byName }) => task('invoiceAsked', id, 0, atMs, byName)),
		// The key of a claim is longer than a name may be.
		...claims.map(({ key, amountFen, steps, index }) =>
			task('claimAsserted', key, amountFen, steps[0]?.atMs ?? 0, steps[0]?.byName ?? '', String(index)),
		),
	];
}

/** After this the clock asks WeChat what became of a refund; a notification may never come. */
const REFUND_LOOK_AFTER_MS = 60_000;

/** Refunds that WeChat works on: the clock follows them, and a notification finds its contract by the number. */
export function openRefunds(contract: Contract): ViewDocument[] {
	return contract.refunds
		.filter(({ paymentId }) => paymentId !== null)
		.map(({ id, refundNumber, status, atMs }) => ({
			collection: 'refunds',
			id: refundNumber,
			data: {
				...{ contractId: contract.id, refundId: id },
				nextActionAtMs: status === 'processing' ? atMs + REFUND_LOOK_AFTER_MS : null,
			},
		}));
}
