import type { Recorded } from '../event';
import type { BookEvent } from '../money/events';
import type { Refund } from '../money/records';
import type { ContractEvent, EventOf } from './events';
import type { Contract } from './state';

type Event = EventOf<BookEvent['type']>;

const BOOK_EVENTS: Record<BookEvent['type'], true> = {
	...{ paymentReversed: true, stageWaived: true, creditGranted: true, creditApplied: true },
	...{ surchargeProposed: true, surchargeAnswered: true },
	...{ refundAsked: true, refundDeclined: true, refundStarted: true, refundSettled: true, refundPaidByTransfer: true },
	...{ invoiceAsked: true, invoiceDeclined: true, applicationSubmitted: true },
	...{ invoiceIssued: true, invoiceReversed: true },
};

/** Whether an event belongs to the books. */
export const isBookEvent = (event: Recorded<ContractEvent>['event']): event is Event =>
	Object.hasOwn(BOOK_EVENTS, event.type);

interface By {
	atMs: number;
	byName: string;
}

/** What the events of the books leave: waivers, credit, surcharges, refunds, invoices. */
export function evolveBooks(contract: Contract, { actor }: Recorded<ContractEvent>, event: Event): Contract {
	const by = { atMs: event.occurredAtMs, byName: actor.name };
	switch (event.type) {
		case 'paymentReversed': {
			const reversed = { ...by, reason: event.reason };
			return { ...contract, payments: changed(contract.payments, event.paymentId, { reversed }) };
		}
		case 'stageWaived': {
			const { waiverId: id, stageId, amountFen, reason } = event;
			return { ...contract, waived: [...contract.waived, { ...by, id, stageId, amountFen, reason }] };
		}
		case 'creditGranted': {
			const { creditId: id, amountFen, reason } = event;
			return { ...contract, granted: [...contract.granted, { ...by, id, amountFen, reason }] };
		}
		case 'creditApplied': {
			const { useId: id, stageId, amountFen } = event;
			return { ...contract, creditUses: [...contract.creditUses, { ...by, id, stageId, amountFen }] };
		}
		case 'surchargeProposed':
		case 'surchargeAnswered':
			return evolveSurcharge(contract, by, event);
		case 'refundAsked':
		case 'refundDeclined':
		case 'refundStarted':
		case 'refundSettled':
		case 'refundPaidByTransfer':
			return evolveRefund(contract, by, actor.openid ?? '', event);
		default:
			return evolveInvoices(contract, by, event);
	}
}

const changed = <One extends { id: string }>(all: readonly One[], id: string, values: Partial<One>): One[] =>
	all.map((one) => (one.id === id ? { ...one, ...values } : one));

function evolveSurcharge(
	contract: Contract,
	by: By,
	event: EventOf<'surchargeProposed' | 'surchargeAnswered'>,
): Contract {
	if (event.type === 'surchargeAnswered') {
		const answered = {
			status: event.agreed ? ('agreed' as const) : ('declined' as const),
			answer: { ...by, note: event.note },
		};
		return { ...contract, surcharges: changed(contract.surcharges, event.surchargeId, answered) };
	}
	const { surchargeId: id, faultId, reason, rateBp, baseFen, amountFen, clauseId } = event;
	const surcharge = { ...by, id, faultId, reason, rateBp, baseFen, amountFen, clauseId };
	return { ...contract, surcharges: [...contract.surcharges, { ...surcharge, status: 'proposed', answer: null }] };
}

type RefundEvent = EventOf<
	'refundAsked' | 'refundDeclined' | 'refundStarted' | 'refundSettled' | 'refundPaidByTransfer'
>;

function evolveRefund(contract: Contract, by: By, openid: string, event: RefundEvent): Contract {
	switch (event.type) {
		case 'refundAsked': {
			const { askId: id, amountFen, note } = event;
			const ask = { ...by, id, amountFen, note, openid, status: 'open' as const, reason: null };
			return { ...contract, refundAsks: [...contract.refundAsks, ask] };
		}
		case 'refundDeclined': {
			const declined = { status: 'declined' as const, reason: event.reason };
			return { ...contract, refundAsks: changed(contract.refundAsks, event.askId, declined) };
		}
		case 'refundStarted': {
			const { refundId: id, refundNumber, paymentId, askId, way, amountFen, reason } = event;
			const open = { status: 'processing' as const, settledAtMs: null, note: '' };
			const refund: Refund = { ...by, id, refundNumber, paymentId, askId, way, amountFen, reason, ...open };
			const refundAsks = askId
				? changed(contract.refundAsks, askId, { status: 'started' as const })
				: contract.refundAsks;
			return { ...contract, refundAsks, refunds: [...contract.refunds, refund] };
		}
		case 'refundSettled': {
			const { status, note } = event;
			return {
				...contract,
				refunds: changed(contract.refunds, event.refundId, { status, note, settledAtMs: by.atMs }),
			};
		}
		case 'refundPaidByTransfer': {
			const paid = { way: 'bankTransfer' as const, status: 'success' as const, note: event.note, settledAtMs: by.atMs };
			return { ...contract, refunds: changed(contract.refunds, event.refundId, paid) };
		}
	}
}

type InvoiceEvent = EventOf<
	'invoiceAsked' | 'invoiceDeclined' | 'applicationSubmitted' | 'invoiceIssued' | 'invoiceReversed'
>;

function evolveInvoices(contract: Contract, by: By, event: InvoiceEvent): Contract {
	switch (event.type) {
		case 'invoiceAsked': {
			const { askId: id, stageId, kind, title } = event;
			const ask = { ...by, id, stageId, kind, title, status: 'open' as const, reason: null };
			return { ...contract, invoiceAsks: [...contract.invoiceAsks, ask] };
		}
		case 'invoiceDeclined': {
			const declined = { status: 'declined' as const, reason: event.reason };
			return { ...contract, invoiceAsks: changed(contract.invoiceAsks, event.askId, declined) };
		}
		case 'applicationSubmitted': {
			const { applicationId: id, stageId, amountFen, note } = event;
			return { ...contract, applications: [...contract.applications, { ...by, id, stageId, amountFen, note }] };
		}
		case 'invoiceIssued': {
			const { type: _type, invoiceId: id, occurredAtMs: _atMs, ...rest } = event;
			const invoiceAsks = event.askId
				? changed(contract.invoiceAsks, event.askId, { status: 'issued' as const })
				: contract.invoiceAsks;
			return { ...contract, invoiceAsks, invoices: [...contract.invoices, { ...by, ...rest, id, reversal: null }] };
		}
		case 'invoiceReversed': {
			const { redNumber, reason, reversedOn, uploadIds } = event;
			const reversal = { ...by, redNumber, reason, reversedOn, uploadIds };
			return { ...contract, invoices: changed(contract.invoices, event.invoiceId, { reversal }) };
		}
	}
}
