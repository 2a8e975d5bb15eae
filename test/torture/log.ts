/** What the log of a contract says of money and of what was wanted, put into the words of the slow account. */
import type { ContractEvent } from '../../cloudfunctions/domain/contract/events';
import type { Contract } from '../../cloudfunctions/domain/contract/state';
import type { Happening } from './account';
import type { TortureWorld } from './world';

type Event = ContractEvent & { occurredAtMs: number };

/** The events of a contract in their order. */
export function eventsOf(world: TortureWorld, contractId: string): Event[] {
	const query = { stream: `contract:${contractId}` };
	const events = world.database.documents('events', { query }) as unknown as { number: number; event: Event }[];
	return [...events].sort((one, two) => one.number - two.number).map(({ event }) => event);
}

const BACK = ['closed', 'refused'];

export function happeningsOf(events: readonly Event[]): Happening[] {
	return events.flatMap((event): Happening[] => {
		switch (event.type) {
			case 'paymentReceived': {
				const { paymentId: id, stageId, amountFen, method } = event;
				return [{ what: 'came', id, stageId, amountFen, way: method === 'wechatPay' ? 'wechatPay' : 'bank' }];
			}
			case 'paymentReversed':
				return [{ what: 'wasWrong', id: event.paymentId }];
			case 'creditApplied':
				return [{ what: 'used', stageId: event.stageId, amountFen: event.amountFen }];
			case 'stageWaived':
				return [{ what: 'waived', stageId: event.stageId, amountFen: event.amountFen }];
			case 'creditGranted':
				return [{ what: 'granted', amountFen: event.amountFen }];
			case 'refundStarted': {
				const { refundId: id, amountFen, way } = event;
				return [{ what: 'refundLeft', id, amountFen, way: way === 'wechatPay' ? 'wechatPay' : 'bank' }];
			}
			case 'refundSettled':
				if (event.status === 'success') return [{ what: 'refundArrived', id: event.refundId, way: null }];
				return BACK.includes(event.status) ? [{ what: 'refundCameBack', id: event.refundId }] : [];
			case 'refundPaidByTransfer':
				return [{ what: 'refundArrived', id: event.refundId, way: 'bank' }];
			default:
				return beyondFees(event, events);
		}
	});
}

/** What penalties and surcharges do. A penalty is the stage of its claim's number; what is owed to the client is none. */
function beyondFees(event: Event, events: readonly Event[]): Happening[] {
	switch (event.type) {
		case 'claimAsserted':
		case 'claimReduced': {
			const claims = events.flatMap((one) => (one.type === 'claimAsserted' ? [one] : []));
			const index = claims.findIndex(({ key }) => key === event.key);
			const [stageId, { amountFen }] = [`penalty:${index + 1}`, event];
			if (claims[index]?.owner !== 'customer') return [];
			if (event.type === 'claimReduced') return [{ what: 'lowered', stageId, amountFen }];
			return [{ what: 'raised', stageId, amountFen, account: 'penalty' }];
		}
		case 'claimConceded':
			return [{ what: 'granted', amountFen: event.amountFen }];
		case 'surchargeAnswered': {
			const { surchargeId, agreed } = event;
			const told = events.find((one) => one.type === 'surchargeProposed' && one.surchargeId === surchargeId);
			const amountFen = told?.type === 'surchargeProposed' ? told.amountFen : 0;
			return agreed ? [{ what: 'raised', stageId: `surcharge:${surchargeId}`, amountFen, account: 'revenue' }] : [];
		}
		default:
			return [];
	}
}

/** What stands in the books of what people wanted, in the words in which they wanted it. */
export function keysOf(contract: Contract, events: readonly Event[]): string[] {
	const { id, transfers, waived, granted, creditUses, refundAsks, refunds, payments, claims, surcharges } = contract;
	const sent = new Map<string, number>();
	for (const { reason, amountFen } of refunds) sent.set(reason, (sent.get(reason) ?? 0) + amountFen);
	return [
		...transfers.map((one) => `transfer ${id} ${one.stageId} ${one.amountFen} ${one.proofUploadId}`),
		...waived.map((one) => `waive ${id} ${one.stageId} ${one.amountFen} ${one.reason}`),
		...granted.map((one) => `grant ${id} ${one.amountFen} ${one.reason}`),
		...creditUses.map((one) => `use ${id} ${one.stageId} ${one.amountFen}`),
		...refundAsks.map((one) => `ask ${id} ${one.amountFen} ${one.note}`),
		...[...sent].map(([reason, amountFen]) => `refund ${id} ${amountFen} ${reason}`),
		...claims.map((one) => `claim ${id} ${one.key}`),
		...surcharges.map((one) => `surcharge ${id} ${one.reason}`),
		...events.flatMap((event) => {
			if (event.type === 'claimConceded') return [`concede ${id} ${event.key} ${event.amountFen}`];
			if (event.type === 'surchargeAnswered') return [`answer ${id} ${event.surchargeId} ${event.agreed}`];
			if (event.type === 'refundPaidByTransfer') return [`payRefund ${id} ${event.refundId} ${event.note}`];
			if (event.type === 'paymentReversed') return [`reverse ${id} ${event.paymentId} ${event.reason}`];
			return [];
		}),
		...payments
			.filter((one) => one.method === 'bankTransfer' && !transfers.some(({ paymentId }) => paymentId === one.id))
			.map((one) => `book ${id} ${one.stageId} ${one.amountFen}`),
	];
}
