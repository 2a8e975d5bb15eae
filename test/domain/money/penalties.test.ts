/** What a miss costs: each penalty by its own rule, against a slow count day by day. */
import fc from 'fast-check';
import { MS_PER_DAY } from '../../../cloudfunctions/domain/calendar/chinaDate';
import {
	decideAssertClaim,
	decideGiveUpClaim,
	decideReduceClaim,
} from '../../../cloudfunctions/domain/contract/decideClaim';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import { breachCost, monthlyFeeOf } from '../../../cloudfunctions/domain/money/breach';
import { claimsOf } from '../../../cloudfunctions/domain/money/claims';
import type { Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';
import { begin, CLIENT, context, dutyAt, evidence, pay, STAFF, type Story, tell, wait } from '../contract/story';
import { maintenanceTerms, purchaseTerms, source } from '../contract/terms';

const LATE = { perDayBp: 50, ...source('c4') };
const purchase = purchaseTerms({ latePenalty: LATE });
const KEY = 'stage:first';
/** Due at the end of 8 September 2026. */
const DUE_DAY = at('2026-09-08');

function costOf(story: Story, when: string, key = KEY): number {
	const duty = dutyAt(story, key, when);
	return duty?.cost ? costAt(duty.cost, duty, at(when)) : 0;
}

describe('5‰ a day of what is unpaid', () => {
	test.each([
		['on the due day', '2026-09-08 23:59', 0],
		['at its 24:00', '2026-09-08 24:00', 0],
		['on the day after', '2026-09-09 00:01', 1360],
		['on that day’s last minute', '2026-09-09 23:59', 1360],
		['on the tenth day', '2026-09-18 12:00', 13_600],
		['through a holiday: every day counts', '2026-10-08 12:00', 40_800],
	])('%s', (_words, when, fen) => {
		expect(costOf(begin(purchase), when)).toBe(fen);
	});

	test.each([
		['on the due day', '2026-09-08', 0],
		['a day late', '2026-09-09', 1360],
		['two days late', '2026-09-10', 2720],
	])('a transfer whose value date is %s', (_words, valueDate, fen) => {
		expect(costOf(pay(begin(purchase), 'first', 272_000, valueDate), '2026-12-01')).toBe(fen);
	});

	test('nothing while the invoice that has to come first is missing', () => {
		const story = begin(maintenanceTerms({ signedOn: '2026-01-05' }));
		expect(costOf(story, '2026-12-31', 'stage:year')).toBe(0);
		expect(costOf(evidence(story, 'invoiceReceived', '2026-09-28', 'year'), '2026-10-15', 'stage:year')).toBe(20_000);
	});

	test('part payments: the sum is that of a slow count, day by day', () => {
		const part = fc.record({ day: fc.integer({ min: 2, max: 60 }), fen: fc.integer({ min: 1, max: 90_000 }) });
		fc.assert(
			fc.property(fc.array(part, { maxLength: 5 }), fc.integer({ min: 0, max: 70 }), (parts, lookedOn) => {
				const lookedAtMs = at('2026-09-01 12:00') + (60 + lookedOn) * MS_PER_DAY;
				const looked = showMoment(lookedAtMs);
				const dayOf = (day: number) => showMoment(at('2026-09-01') + day * MS_PER_DAY).slice(0, 10);
				const story = parts.reduce(
					(told, { day, fen }) => pay(told, 'first', fen, dayOf(day), looked),
					begin(purchase),
				);
				let bpFen = 0;
				for (let dayMs = DUE_DAY + MS_PER_DAY; dayMs <= lookedAtMs; dayMs += MS_PER_DAY) {
					// What was unpaid when the day began: a payment of that very day comes after it.
					const before = story.contract.payments.filter((one) => one.occurredAtMs < dayMs);
					const unpaidFen = Math.max(0, 272_000 - before.reduce((sum, one) => sum + one.amountFen, 0));
					bpFen += unpaidFen * 50;
				}
				expect(costOf(story, looked)).toBe(Math.round(bpFen / 10_000));
			}),
			{ numRuns: 60 },
		);
	});
});

const BREACHES: Terms['breachPenalties'] = [
	{
		...{ id: 'late', owner: 'agency', title: '没有按月巡检', rateBp: 50, base: 'monthlyFee', breachOf: ['recurring'] },
		...source('c4'),
	},
	{
		...{ id: 'data', owner: 'customer', title: '资料有误', rateBp: 50, base: 'monthlyFee', breachOf: [] },
		...source('c4'),
	},
];
const care = maintenanceTerms({
	total: { amountFen: 2_800_000, ...source('c2') },
	monthlyFee: { amountFen: null, basis: 'yearOver12', ...source('c2') },
	breachPenalties: BREACHES,
});

describe('5‰ of the monthly fee for each breach', () => {
	test('28,000 a year is 2,333.33 a month, and 5‰ of it 11.67, derived', () => {
		expect(monthlyFeeOf(care)).toEqual({ amountFen: 233_333, derived: true });
		const story = wait(begin(care), '2026-10-02');
		expect(costOf(story, '2026-10-02', 'recurring:inspection:2026-09')).toBe(1167);
		expect(costOf(story, '2027-02-02', 'recurring:inspection:2026-09')).toBe(1167);
		expect(costOf(story, '2026-10-02', 'recurring:inspection:2026-10')).toBe(0);
	});

	test('a stated fee is not derived; a blank one costs nothing', () => {
		const stated = { ...care, monthlyFee: { amountFen: 100_000, basis: 'stated' as const, ...source('c2') } };
		expect(breachCost(stated, 'inspection', 'recurring')).toMatchObject({ baseFen: 100_000 });
		const blank = { ...care, total: { amountFen: null, ...source('c2') } };
		expect(breachCost(blank, 'inspection', 'recurring')).toBeNull();
		expect(breachCost(care, 'inspection')).toBeNull();
	});

	test('all answers, or one rule by its name: the rule goes before the group', () => {
		const both = [
			{ ...BREACHES[0], id: 'all', breachOf: ['responses'] },
			{ ...BREACHES[0], id: 'one', rateBp: 100, breachOf: ['visit'] },
		] as Terms['breachPenalties'];
		expect(breachCost({ ...care, breachPenalties: both }, 'answer', 'responses')).toMatchObject({ rateBp: 50 });
		expect(breachCost({ ...care, breachPenalties: both }, 'visit', 'responses')).toMatchObject({ rateBp: 100 });
	});
});

describe('a possible claim', () => {
	const WHEN = '2026-09-18 12:00';
	const possible = (story: Story, when = WHEN) => {
		const nowMs = at(when);
		const { contract } = wait(story, when);
		const duties = obligationsOf(contract, calendar, nowMs).map((one) => ({ ...one, id: `k1:${one.key}` }));
		return claimsOf(contract, duties, nowMs);
	};
	const claim = (amountFen: number) => ({ key: `late:k1:${KEY}`, amountFen, reason: '逾期' });
	const assert = (story: Story, amountFen: number, actor = STAFF) =>
		decideAssertClaim(wait(story, WHEN).contract, claim(amountFen), possible(story), context(WHEN, actor));

	test('is owed by nobody until a person of the other side asserts it, up to what it comes to, once', () => {
		const story = begin(purchase);
		expect(possible(story)).toMatchObject([{ status: 'possible', computedFen: 13_600, times: 10, baseFen: 272_000 }]);
		expect(assert(story, 13_601)).toEqual({
			refused: { code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 13_600 } },
		});
		expect(assert(story, 10_000, CLIENT)).toEqual({ refused: { code: 'NOT_ALLOWED' } });
		const asserted = tell(story, WHEN, () => assert(story, 10_000));
		expect(assert(asserted, 1)).toEqual({ refused: { code: 'ALREADY_RECORDED' } });
		expect(possible(asserted, '2026-09-20 12:00')).toMatchObject([
			{ status: 'asserted', amountFen: 10_000, computedFen: 13_600 },
			{ status: 'possible', amountFen: 2720, times: 2, title: '首付款 · 后续' },
		]);
	});

	test('is reduced or given up, never raised', () => {
		const asserted = tell(begin(purchase), WHEN, () => assert(begin(purchase), 10_000));
		const { contract } = asserted;
		expect(decideReduceClaim(contract, claim(10_000), context(WHEN))).toEqual({
			refused: { code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 10_000 } },
		});
		const reduced = tell(asserted, WHEN, (state, call) => decideReduceClaim(state, claim(5_000), call));
		expect(reduced.contract.claims).toMatchObject([{ status: 'reduced', amountFen: 5_000, asserted: { times: 10 } }]);
		const given = tell(reduced, WHEN, (state, call) => decideGiveUpClaim(state, claim(0), call));
		expect(given.contract.claims).toMatchObject([{ status: 'givenUp', amountFen: 0 }]);
		expect(decideGiveUpClaim(given.contract, claim(0), context(WHEN))).toEqual({
			refused: { code: 'CLAIM_NOT_ASSERTED' },
		});
	});

	test('a breach that no clock sees is there for a person to say, again after each', () => {
		const spoken = possible(begin(care)).filter((one) => one.key.startsWith('spoken:'));
		expect(spoken).toMatchObject([{ key: 'spoken:data:1', owner: 'customer', computedFen: 1167, derived: true }]);
	});
});
