/** Deposits, waivers, conceded and corrected claims, surcharges: what each does to what the client owes. */
import { decideAssertClaim, decideReduceClaim } from '../../../cloudfunctions/domain/contract/decideClaim';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { findStage } from '../../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../../cloudfunctions/domain/contract/state';
import { claimsOf } from '../../../cloudfunctions/domain/money/claims';
import { creditOf } from '../../../cloudfunctions/domain/money/credit';
import { decideBookTransfer } from '../../../cloudfunctions/domain/money/decideBooking';
import {
	decideApplyCredit,
	decideConcedeClaim,
	decideWaiveStage,
} from '../../../cloudfunctions/domain/money/decideCredit';
import { decideAnswerSurcharge, decideProposeSurcharge } from '../../../cloudfunctions/domain/money/decideSurcharge';
import { at, calendar } from '../calendar/support';
import { append, begin, CLIENT, context, evidence, pay, STAFF, type Story, tell } from '../contract/story';
import { purchaseTerms, source, termTo } from '../contract/terms';

const NOW = '2026-09-03 10:00';
const call = context(NOW);
const LATE = purchaseTerms({ latePenalty: { perDayBp: 50, ...source('c4') } });
const PENALTY = 'late:k1:stage:first';

const codeOf = (decided: unknown) => (decided as { refused?: { code: string; detail?: object } }).refused;
const stageAt = ({ contract }: Story, id = 'first') => findStage(contract, termsOf(contract), id);
const book = (method: 'deposit' | 'bankTransfer', valueDate: string, amountFen = 1000, stageId = 'first') => ({
	...{ paymentId: 'b', stageId, method, amountFen, valueDate },
});

test.each([
	['deposit', '2026-08-31', undefined],
	['deposit', '2026-09-01', 'DATE_AFTER_SIGNING'],
	['bankTransfer', '2026-08-31', 'DATE_BEFORE_CONTRACT'],
	['bankTransfer', '2026-09-01', undefined],
	['bankTransfer', '2026-09-04', 'DATE_IN_FUTURE'],
	['deposit', '2026-09-04', 'DATE_IN_FUTURE'],
] as const)('a %s of %s: %s', (method, valueDate, code) => {
	expect(codeOf(decideBookTransfer(begin(LATE).contract, book(method, valueDate), call))?.code).toBe(code);
});

test('a deposit counts for a stage that is not open yet; what is more is credit, and pays another stage', () => {
	const story = tell(begin(LATE), NOW, (contract, now) =>
		decideBookTransfer(contract, book('deposit', '2026-08-20', 70_000, 'last'), now),
	);
	expect(stageAt(story, 'last')).toMatchObject({ status: 'paid', paidFen: 68_000, openedAtMs: null });
	expect(story.contract.payments).toMatchObject([
		{ method: 'deposit', surplusFen: 2000, receiptNumber: 'HT-2026-01-SJ001' },
	]);
	const use = (amountFen: number, stageId = 'first') =>
		decideApplyCredit(story.contract, { useId: 'u', stageId, amountFen }, context(NOW, CLIENT));
	expect(codeOf(use(2001))).toMatchObject({ code: 'CREDIT_TOO_SMALL', detail: { creditFen: 2000 } });
	expect(codeOf(use(1, 'last'))?.code).toBe('STAGE_PAID');
	const used = append(story, use(2000) as never, at(NOW));
	expect([stageAt(used)?.remainingFen, creditOf(used.contract)]).toEqual([270_000, 0]);
});

test('a waiver takes off what is asked for, open or not, and never more than remains', () => {
	const waive = (contract: Contract, stageId: string, amountFen: number) =>
		decideWaiveStage(contract, { waiverId: 'w', stageId, amountFen, reason: '工期延误' }, call);
	const story = pay(begin(LATE), 'first', 200_000, '2026-09-02');
	expect(codeOf(waive(story.contract, 'first', 72_001))).toMatchObject({
		...{ code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 72_000 } },
	});
	const waived = append(story, waive(story.contract, 'first', 72_000) as never, at(NOW));
	expect(stageAt(waived)).toMatchObject({ status: 'paid', remainingFen: 0, waivedFen: 72_000 });
	expect(codeOf(waive(waived.contract, 'first', 1))?.code).toBe('STAGE_PAID');
	const early = append(waived, waive(waived.contract, 'last', 68_000) as never, at(NOW));
	expect(stageAt(early, 'last')).toMatchObject({ status: 'waived', openedAtMs: null });
	const blank = begin(purchaseTerms({ stages: [{ ...(LATE.stages[0] as (typeof LATE.stages)[0]), amountFen: null }] }));
	expect(codeOf(waive(blank.contract, 'first', 1))?.code).toBe('STAGE_NOT_OPEN');
});

/** The penalty as it can be asserted at a moment. */
const assertLate = (story: Story, when: string, amountFen: number): Story =>
	tell(story, when, (contract, now) => {
		const missed = obligationsOf(contract, calendar, now.nowMs).map((duty) => ({ ...duty, id: `k1:${duty.key}` }));
		const possible = claimsOf(contract, missed, now.nowMs);
		return decideAssertClaim(contract, { key: PENALTY, amountFen, reason: '多次催付' }, possible, now);
	});

describe('an asserted late penalty', () => {
	// Due on 8 September: ten days late cost 13,600 fen.
	const asserted = () => assertLate(begin(LATE), '2026-09-18 12:00', 13_600);

	test('is corrected down by a transfer of an earlier value date, in a step of its own, once', () => {
		const paid = pay(asserted(), 'first', 272_000, '2026-09-10', '2026-09-18 13:00');
		expect(paid.contract.claims).toMatchObject([{ status: 'corrected', amountFen: 2720 }]);
		expect(paid.contract.claims[0]?.steps.map((step) => step.status)).toEqual(['asserted', 'corrected']);
		expect(stageAt(paid, 'penalty:1')).toMatchObject({ remainingFen: 2720 });
		const later = append(paid, [], at('2026-12-01'));
		expect(later.contract.claims[0]?.steps).toHaveLength(2);
	});

	test('comes to nothing where the money was there in time, and what was paid on it is credit', () => {
		const penaltyPaid = pay(asserted(), 'penalty:1', 13_600, '2026-09-18', '2026-09-18 12:30');
		const paid = pay(penaltyPaid, 'first', 272_000, '2026-09-08', '2026-09-18 13:00');
		expect(paid.contract.claims).toMatchObject([{ status: 'corrected', amountFen: 0 }]);
		expect(creditOf(paid.contract)).toBe(13_600);
	});

	test('is never raised, and one that was reduced below what is left stays', () => {
		expect(append(asserted(), [], at('2026-10-30')).contract.claims).toMatchObject([{ amountFen: 13_600 }]);
		const reduced = tell(asserted(), '2026-09-18 12:30', (contract, now) =>
			decideReduceClaim(contract, { key: PENALTY, amountFen: 1000, reason: '商量过' }, now),
		);
		const paid = pay(reduced, 'first', 272_000, '2026-09-10', '2026-09-18 13:00');
		expect(paid.contract.claims).toMatchObject([{ status: 'reduced', amountFen: 1000 }]);
	});
});

test('a claim of the client is conceded whole or in part, once, and is its credit', () => {
	const basis = { title: '逾期答复', computedFen: 5000, base: 'total' as const, baseFen: 5000, rateBp: 50, times: 1 };
	const rest = { derived: false, fromMs: at(NOW), clauseId: 'c4', dutyId: null };
	const claim = {
		type: 'claimAsserted' as const,
		key: 'breach:x',
		owner: 'agency' as const,
		amountFen: 5000,
		reason: '晚了',
	};
	const story = append(
		begin(LATE),
		[{ ...claim, basis: { ...basis, ...rest }, occurredAtMs: at(NOW) }],
		at(NOW),
		CLIENT,
	);
	const concede = (contract: Contract, key: string, amountFen: number) =>
		decideConcedeClaim(contract, { key, amountFen, reason: '属实' }, call);
	expect(codeOf(concede(story.contract, 'breach:x', 5001))).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
	expect(codeOf(concede(story.contract, 'none', 1))?.code).toBe('NOT_FOUND');
	const conceded = append(story, concede(story.contract, 'breach:x', 3000) as never, at(NOW), STAFF);
	expect(creditOf(conceded.contract)).toBe(3000);
	expect(codeOf(concede(conceded.contract, 'breach:x', 1))?.code).toBe('CLAIM_NOT_ASSERTED');
	const late = assertLate(begin(LATE), '2026-09-18 12:00', 1);
	expect(codeOf(concede(late.contract, PENALTY, 1))?.code).toBe('NOT_FOUND');
});

describe('a surcharge', () => {
	const TERMS = purchaseTerms({ surcharge: { shareBp: 1000, ...source('c4', '加收 10%') } });
	const propose = (contract: Contract, faultId: string | null = 'f1') =>
		decideProposeSurcharge(contract, { surchargeId: 's1', faultId, reason: '误删数据' }, call);
	const answer = (contract: Contract, agreed: boolean) =>
		decideAnswerSurcharge(contract, { surchargeId: 's1', agreed, note: '' }, context(NOW, CLIENT));
	const proposed = () => tell(begin(TERMS), NOW, (contract) => propose(contract));

	test('is a share of the total by our own records, and owed only once the client agreed', () => {
		expect(proposed().contract.surcharges).toMatchObject([{ rateBp: 1000, baseFen: 340_000, amountFen: 34_000 }]);
		expect(stageAt(proposed(), 'surcharge:s1')).toBeNull();
		const agreed = append(proposed(), answer(proposed().contract, true) as never, at(NOW), CLIENT);
		expect(stageAt(agreed, 'surcharge:s1')).toMatchObject({ kind: 'surcharge', remainingFen: 34_000, status: 'open' });
		expect(codeOf(answer(agreed.contract, false))?.code).toBe('ALREADY_RECORDED');
	});

	test('declined, it is nothing, and may be proposed anew', () => {
		const declined = append(proposed(), answer(proposed().contract, false) as never, at(NOW), CLIENT);
		expect(stageAt(declined, 'surcharge:s1')).toBeNull();
		expect(propose(declined.contract)).toHaveLength(1);
		expect(codeOf(propose(proposed().contract))?.code).toBe('ALREADY_RECORDED');
	});

	test('needs a contract that speaks of it, names its total, and is in force', () => {
		expect(codeOf(propose(begin(LATE).contract))?.code).toBe('NO_SURCHARGE');
		const { surcharge } = TERMS;
		expect(codeOf(propose(begin(termTo('2027-08-31', { surcharge })).contract))?.code).toBe('NO_SURCHARGE');
		const ended = append(begin(termTo('2026-09-02', { surcharge })), [], at(NOW));
		expect(codeOf(propose(ended.contract))?.code).toBe('CONTRACT_NOT_ACTIVE');
	});
});

test('the deposit is on the books of the day it came, and the stage it opens on still asks for the rest alone', () => {
	const story = tell(begin(LATE), NOW, (contract, now) =>
		decideBookTransfer(contract, book('deposit', '2026-08-20', 8000, 'last'), now),
	);
	expect(stageAt(evidence(story, 'acceptance', '2026-09-05'), 'last')).toMatchObject({
		...{ status: 'partlyPaid', paidFen: 8000, remainingFen: 60_000 },
	});
});
