/** Random work on the books of a contract: every verb at random, each refused or done as the rules say. */
import fc from 'fast-check';
import { addDays } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../../cloudfunctions/domain/contract/state';
import { creditOf } from '../../../cloudfunctions/domain/money/credit';
import { decideBookTransfer, decideReversePayment } from '../../../cloudfunctions/domain/money/decideBooking';
import {
	decideApplyCredit,
	decideConcedeClaim,
	decideGrantCredit,
	decideWaiveStage,
} from '../../../cloudfunctions/domain/money/decideCredit';
import {
	decideAskRefund,
	decideDeclineRefund,
	decideStartRefund,
} from '../../../cloudfunctions/domain/money/decideRefund';
import { decideAnswerSurcharge, decideProposeSurcharge } from '../../../cloudfunctions/domain/money/decideSurcharge';
import { decidePayRefundByTransfer, decideSettleRefund } from '../../../cloudfunctions/domain/money/settleRefund';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { REFUND_STATUSES } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import { at } from '../calendar/support';
import { append, begin, CLIENT, STAFF, type Story } from '../contract/story';
import { purchaseTerms, source } from '../contract/terms';

const SURCHARGED: Terms = purchaseTerms({ surcharge: { shareBp: 1000, ...source('c4', '开发费的 10%') } });
const START = '2026-09-02 10:00';

const VERBS = [
	...['book', 'book', 'wechat', 'wechat', 'reverse', 'waive', 'grant', 'apply', 'ask', 'decline', 'refund', 'refund'],
	...['settle', 'settle', 'payBack', 'claim', 'concede', 'propose', 'answer', 'accept'],
] as const;

interface Deed {
	verb: (typeof VERBS)[number];
	pick: number;
	amountFen: number;
}

/** Enough deeds for one to rest on another. */
export const deeds = (): fc.Arbitrary<Deed[]> => fc.array(deed, { minLength: 15, maxLength: 40, size: 'max' });

const deed: fc.Arbitrary<Deed> = fc.record({
	verb: fc.constantFrom(...VERBS),
	pick: fc.nat(59),
	amountFen: fc.oneof(fc.constantFrom(1, 34_000, 68_000, 272_000, 300_000), fc.integer({ min: 1, max: 400_000 })),
});

const some = <One>(all: readonly One[], pick: number): One | undefined => all[pick % Math.max(1, all.length)];

/** Money that WeChat confirmed, as the callback books it. */
const wechatPaid = (contract: Contract, id: string, stageId: string, amountFen: number, occurredAtMs: number) => {
	const remainingFen = stagesOf(contract, termsOf(contract)).find(({ term }) => term.id === stageId)?.remainingFen ?? 0;
	return [
		{
			...{ type: 'paymentReceived', paymentId: id, stageId, method: 'wechatPay', amountFen, occurredAtMs },
			...{ surplusFen: Math.max(0, amountFen - remainingFen), receiptNumber: id, attemptId: null },
			...{ transferId: null, transactionId: `4200${id}` },
		},
	];
};

/** Mostly what is there to be taken, so that something happens; now and then more. */
const within = (limitFen: number, { pick, amountFen }: Deed): number =>
	pick % 7 === 0 || limitFen < 1 ? amountFen : 1 + (amountFen % limitFen);

/** What a verb is given: the contract, the deed, and what it names at random. */
interface Doing extends Deed {
	contract: Contract;
	id: string;
	number: number;
	nowMs: number;
	stageId: string;
	/** Mostly within the credit. */
	creditFen: number;
	call: { nowMs: number; actor: typeof STAFF };
}

const reason = '核对后';

const BOOKED: Partial<Record<Deed['verb'], (doing: Doing) => unknown>> = {
	book: ({ contract, id: paymentId, pick, stageId, amountFen, call }) => {
		const method = pick % 3 === 0 ? ('deposit' as const) : ('bankTransfer' as const);
		const valueDate = addDays('2026-09-01', method === 'deposit' ? -1 - pick : 0);
		return decideBookTransfer(contract, { paymentId, stageId, method, amountFen, valueDate }, call);
	},
	wechat: ({ contract, id, stageId, amountFen, nowMs }) =>
		stageId === 'none' ? [] : wechatPaid(contract, id, 'first', amountFen, nowMs),
	reverse: ({ contract, pick, call }) =>
		decideReversePayment(contract, { paymentId: some(contract.payments, pick)?.id ?? '', reason }, call),
	waive: ({ contract, id: waiverId, stageId, amountFen, call }) =>
		decideWaiveStage(contract, { waiverId, stageId, amountFen, reason }, call),
	grant: ({ contract, id: creditId, amountFen, call }) =>
		decideGrantCredit(contract, { creditId, amountFen, reason }, call),
	apply: ({ contract, id: useId, stageId, creditFen, call }) =>
		decideApplyCredit(contract, { useId, stageId, amountFen: creditFen }, call),
	accept: ({ contract, nowMs, call }) => {
		const accepted = { trigger: 'acceptance' as const, stageId: null, occurredAtMs: nowMs, note: '' };
		return decideRecordEvidence(contract, accepted, call);
	},
};

const SENT_BACK: Partial<Record<Deed['verb'], (doing: Doing) => unknown>> = {
	ask: ({ contract, id: askId, creditFen, call }) =>
		decideAskRefund(contract, { askId, amountFen: creditFen, note: '' }, call),
	decline: ({ contract, pick, call }) =>
		decideDeclineRefund(contract, { askId: some(contract.refundAsks, pick)?.id ?? '', reason }, call),
	refund: ({ contract, id: refundId, pick, creditFen: amountFen, call }) => {
		const way = pick % 3 === 0 ? ('bankTransfer' as const) : ('wechatPay' as const);
		const askId = pick > 40 ? (some(contract.refundAsks, pick)?.id ?? null) : null;
		return decideStartRefund(contract, { refundId, way, amountFen, paymentId: null, askId, reason }, call);
	},
	settle: ({ contract, pick, amountFen, call }) => {
		const ends = REFUND_STATUSES.filter((one) => one !== 'processing');
		const end = { status: some(ends, amountFen) ?? 'success', note: '', finishedAtMs: null };
		return decideSettleRefund(contract, { refundId: some(contract.refunds, pick)?.id ?? '', ...end }, call);
	},
	payBack: ({ contract, pick, call }) => {
		const refundId = some(contract.refunds, pick)?.id ?? '';
		return decidePayRefundByTransfer(contract, { refundId, valueDate: '2026-09-02', note: '已转账' }, call);
	},
};

const CLAIMED: Partial<Record<Deed['verb'], (doing: Doing) => unknown>> = {
	claim: ({ number, amountFen, nowMs }) => {
		const basis = {
			title: '逾期',
			computedFen: amountFen,
			base: 'total',
			baseFen: amountFen,
			rateBp: 10_000,
			times: 1,
		};
		const rest = { derived: false, fromMs: nowMs, clauseId: 'c4', dutyId: null };
		const claim = { type: 'claimAsserted', key: `spoken:slow:${number}`, owner: 'agency', amountFen, reason };
		return [{ ...claim, basis: { ...basis, ...rest }, occurredAtMs: nowMs }];
	},
	concede: ({ contract, pick, creditFen: amountFen, call }) =>
		decideConcedeClaim(contract, { key: some(contract.claims, pick)?.key ?? '', amountFen, reason }, call),
	propose: ({ contract, call }) => {
		const surchargeId = `s${contract.surcharges.length + 1}`;
		return decideProposeSurcharge(contract, { surchargeId, faultId: null, reason }, call);
	},
	answer: ({ contract, pick, call }) => {
		const surchargeId = some(contract.surcharges, pick)?.id ?? '';
		return decideAnswerSurcharge(contract, { surchargeId, agreed: pick % 4 !== 0, note: '' }, call);
	},
};

const DOINGS = { ...BOOKED, ...SENT_BACK, ...CLAIMED };

function decide(contract: Contract, one: Deed, number: number, nowMs: number): unknown {
	const doing = DOINGS[one.verb];
	if (!doing) throw new Error(`Nobody can ${one.verb}`);
	return doing({
		...one,
		...{ contract, number, nowMs, id: `x${number}`, creditFen: within(creditOf(contract), one) },
		stageId: some(['first', 'last', 'surcharge:s1', 'none'], one.pick) ?? '',
		call: { nowMs, actor: one.pick % 2 === 0 ? STAFF : CLIENT },
	});
}

/** The story after each deed that was not refused, a minute after the other. */
export function work(deeds: readonly Deed[], terms: Terms = SURCHARGED): Story[] {
	const told = [begin(terms)];
	for (const [number, one] of deeds.entries()) {
		const nowMs = at(START) + number * 60_000;
		const before = told.at(-1) as Story;
		const facts = decide(before.contract, one, number, nowMs);
		if (!isRefused(facts)) told.push(append(before, facts as never, nowMs));
	}
	return told;
}
