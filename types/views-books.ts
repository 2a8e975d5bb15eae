/** What a client's credit is made of and where it went, alike for the client and for the staff. */
import { REFUND_STATUSES, REFUND_WAYS, SURCHARGE_STATUSES } from './codes';
import { count, epochMs, flag, type In, id, list, maybe, object, oneOf, sumFen, words } from './schema';
import { clauseRef, contractCard } from './views';

/** How much of each a reply holds, the latest first. */
export const BOOKS_SHOWN = 50;

/** `surplus`: more came than a stage needed; `over`: a stage became smaller after it was paid. */
export const CREDIT_SOURCES = ['surplus', 'over', 'granted', 'conceded'] as const;

const by = { atMs: epochMs(), byName: words() };

export const refundView = object({
	id: id(),
	askId: maybe(id()),
	way: oneOf(REFUND_WAYS),
	amountFen: sumFen(),
	reason: words(),
	status: oneOf(REFUND_STATUSES),
	settledAtMs: maybe(epochMs()),
	/** How it ended: WeChat's words, or those of the transfer. */
	note: words(),
	...by,
});
export type RefundView = In<typeof refundView>;

export const surchargeView = object({
	id: id(),
	faultId: maybe(id()),
	reason: words(),
	rateBp: count(10_000),
	baseFen: sumFen(),
	amountFen: sumFen(),
	clause: clauseRef,
	status: oneOf(SURCHARGE_STATUSES),
	answer: maybe(object({ note: words(), ...by })),
	...by,
});
export type SurchargeView = In<typeof surchargeView>;

export const creditView = object({
	contract: contractCard,
	creditFen: sumFen(),
	/** What of it was not asked back yet. */
	askableFen: sumFen(),
	sources: list(
		object({
			kind: oneOf(CREDIT_SOURCES),
			amountFen: sumFen(),
			/** The stage it came on, or the reason for which we granted it. */
			title: words(),
			atMs: maybe(epochMs()),
			byName: words(),
		}),
		BOOKS_SHOWN,
	),
	uses: list(object({ id: id(), stageTitle: words(), amountFen: sumFen(), ...by }), BOOKS_SHOWN),
	/** Stages that it can pay. */
	payable: list(object({ id: id(), title: words(), remainingFen: sumFen() }), BOOKS_SHOWN),
	asks: list(
		object({
			id: id(),
			amountFen: sumFen(),
			/** What of it was not sent yet. */
			leftFen: sumFen(),
			note: words(),
			status: oneOf(['open', 'started', 'declined'] as const),
			reason: maybe(words()),
			...by,
		}),
		BOOKS_SHOWN,
	),
	refunds: list(refundView, BOOKS_SHOWN),
	surchargesWaiting: count(1000),
});
export type CreditView = In<typeof creditView>;

export const surchargesView = object({
	contract: contractCard,
	surcharges: list(surchargeView, BOOKS_SHOWN),
	mayAnswer: flag(),
});
