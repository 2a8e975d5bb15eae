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

function decide(contract: Contract, one: Deed, number: number, nowMs: number): unknown {
	const { verb, pick, amountFen } = one;
	const creditFen = within(creditOf(contract), one);
	const call = { nowMs, actor: pick % 2 === 0 ? STAFF : CLIENT };
	const id = `x${number}`;
	const stageId = some(['first', 'last', 'surcharge:s1', 'none'], pick) ?? '';
	const reason = '核对后';
	switch (verb) {
		case 'book': {
			const method = pick % 3 === 0 ? 'deposit' : 'bankTransfer';
			const valueDate = addDays('2026-09-01', method === 'deposit' ? -1 - pick : 0);
			return decideBookTransfer(contract, { paymentId: id, stageId, method, amountFen, valueDate }, call);
		}
		case 'wechat':
			return stageId === 'none' ? [] : wechatPaid(contract, id, 'first', amountFen, nowMs);
		case 'reverse':
			return decideReversePayment(contract, { paymentId: some(contract.payments, pick)?.id ?? '', reason }, call);
		case 'waive':
			return decideWaiveStage(contract, { waiverId: id, stageId, amountFen, reason }, call);
		case 'grant':
			return decideGrantCredit(contract, { creditId: id, amountFen, reason }, call);
		case 'apply':
			return decideApplyCredit(contract, { useId: id, stageId, amountFen: creditFen }, call);
		case 'ask':
			return decideAskRefund(contract, { askId: id, amountFen: creditFen, note: '' }, call);
		case 'decline':
			return decideDeclineRefund(contract, { askId: some(contract.refundAsks, pick)?.id ?? '', reason }, call);
		case 'refund': {
			const way = pick % 3 === 0 ? 'bankTransfer' : 'wechatPay';
			const askId = pick > 40 ? (some(contract.refundAsks, pick)?.id ?? null) : null;
			return decideStartRefund(
				contract,
				{ refundId: id, way, amountFen: creditFen, paymentId: null, askId, reason },
				call,
			);
		}
		case 'settle': {
			const refundId = some(contract.refunds, pick)?.id ?? '';
			const status = some(
				REFUND_STATUSES.filter((one) => one !== 'processing'),
				amountFen,
			);
			return decideSettleRefund(
				contract,
				{ refundId, status: status ?? 'success', note: '', finishedAtMs: null },
				call,
			);
		}
		case 'payBack': {
			const refundId = some(contract.refunds, pick)?.id ?? '';
			return decidePayRefundByTransfer(contract, { refundId, valueDate: '2026-09-02', note: '已转账' }, call);
		}
		case 'claim': {
			const key = `spoken:slow:${number}`;
			const basis = {
				title: '逾期',
				computedFen: amountFen,
				base: 'total',
				baseFen: amountFen,
				rateBp: 10_000,
				times: 1,
			};
			const rest = { derived: false, fromMs: nowMs, clauseId: 'c4', dutyId: null };
			const claim = { type: 'claimAsserted', key, owner: 'agency', amountFen, reason, basis: { ...basis, ...rest } };
			return [{ ...claim, occurredAtMs: nowMs }];
		}
		case 'concede':
			return decideConcedeClaim(
				contract,
				{ key: some(contract.claims, pick)?.key ?? '', amountFen: creditFen, reason },
				call,
			);
		case 'propose':
			return decideProposeSurcharge(
				contract,
				{ surchargeId: `s${contract.surcharges.length + 1}`, faultId: null, reason },
				call,
			);
		case 'answer': {
			const surchargeId = some(contract.surcharges, pick)?.id ?? '';
			return decideAnswerSurcharge(contract, { surchargeId, agreed: pick % 4 !== 0, note: '' }, call);
		}
		case 'accept': {
			const accepted = { trigger: 'acceptance' as const, stageId: null, occurredAtMs: nowMs, note: '' };
			return decideRecordEvidence(contract, accepted, call);
		}
	}
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
