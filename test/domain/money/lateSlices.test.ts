/** A delay that goes on after its penalty was asserted: the days since are a claim of their own. */
import fc from 'fast-check';
import { MS_PER_DAY } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { decideAssertClaim } from '../../../cloudfunctions/domain/contract/decideClaim';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { findStage } from '../../../cloudfunctions/domain/contract/stages';
import { termsOf } from '../../../cloudfunctions/domain/contract/state';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import { claimsOf } from '../../../cloudfunctions/domain/money/claims';
import { lateSlices } from '../../../cloudfunctions/domain/money/lateSlices';
import { at, calendar, showMoment } from '../calendar/support';
import { begin, dutyAt, pay, type Story, tell, wait } from '../contract/story';
import { purchaseTerms, source } from '../contract/terms';

/** 2,720.00 due at the end of 8 September 2026; a day late costs 13.60. */
const late = purchaseTerms({ latePenalty: { perDayBp: 50, ...source('c4') } });
const FIRST = 'late:k1:stage:first';

function possibleAt({ contract }: Story, when: string) {
	const duties = obligationsOf(contract, calendar, at(when)).map((one) => ({ ...one, id: `k1:${one.key}` }));
	return claimsOf(contract, duties, at(when));
}

/** Asserts all that a claim comes to. */
const assert = (story: Story, key: string, when: string) =>
	tell(story, when, (contract, call) => {
		const claims = possibleAt({ ...story, contract }, when);
		const amountFen = claims.find((one) => one.key === key)?.computedFen ?? 0;
		return decideAssertClaim(contract, { key, amountFen, reason: '一直没有付' }, claims, call);
	});

const sumsOf = ({ contract }: Story) => contract.claims.map(({ key, amountFen }) => [key, amountFen]);

test('ten days are asserted, then the five that followed; each is a stage to pay', () => {
	const once = assert(wait(begin(late), '2026-09-18 12:00'), FIRST, '2026-09-18 12:00');
	expect(possibleAt(once, '2026-09-18 18:00').map(({ status }) => status)).toEqual(['asserted']);
	const twice = assert(wait(once, '2026-09-23 09:00'), `${FIRST}.2`, '2026-09-23 09:00');
	expect(sumsOf(twice)).toEqual([
		[FIRST, 13_600],
		[`${FIRST}.2`, 6800],
	]);
	const stages = ['penalty:1', 'penalty:2'].map((id) => findStage(twice.contract, termsOf(twice.contract), id));
	expect(stages.map((stage) => [stage?.term.title, stage?.remainingFen])).toEqual([
		['违约金（首付款）', 13_600],
		['违约金（首付款 · 后续）', 6800],
	]);
	expect(() => assert(twice, `${FIRST}.2`, '2026-09-23 10:00')).toThrow('ALREADY_RECORDED');
	expect(() => assert(twice, `${FIRST}.4`, '2026-09-30 10:00')).toThrow('NOT_FOUND');
});

test.each([
	['before both', '2026-09-08', [0, 0]],
	['within the first', '2026-09-10', [2720, 0]],
	['within the second', '2026-09-20', [13_600, 2720]],
	['after both', '2026-09-23', [13_600, 6800]],
])('a transfer of a day %s corrects the days that it made shorter, and no others', (_words, valueDate, fen) => {
	const once = assert(wait(begin(late), '2026-09-18 12:00'), FIRST, '2026-09-18 12:00');
	const twice = assert(wait(once, '2026-09-23 09:00'), `${FIRST}.2`, '2026-09-23 09:00');
	const paid = pay(twice, 'first', 272_000, valueDate, '2026-09-24 10:00');
	expect(sumsOf(paid).map(([, amountFen]) => amountFen)).toEqual(fen);
});

test('however often it is asserted and paid in parts, the slices come to what the whole delay costs', () => {
	const day = fc.integer({ min: 9, max: 40 });
	const parts = fc.array(fc.record({ day, fen: fc.integer({ min: 1, max: 80_000 }) }), { maxLength: 4 });
	fc.assert(
		fc.property(fc.uniqueArray(day, { maxLength: 4 }), parts, (days, paid) => {
			const dayOf = (number: number) => showMoment(at('2026-08-31') + number * MS_PER_DAY).slice(0, 10);
			const END = `${dayOf(45)} 12:00`;
			let story = begin(late);
			for (const [index, number] of days.sort((one, other) => one - other).entries())
				story = assert(
					wait(story, `${dayOf(number)} 12:00`),
					index === 0 ? FIRST : `${FIRST}.${index + 1}`,
					`${dayOf(number)} 12:00`,
				);
			for (const { day: number, fen } of paid) story = pay(story, 'first', fen, dayOf(number), END);
			const { cost, ...duty } = dutyAt(story, 'stage:first', END) ?? { cost: null };
			if (cost?.per !== 'day') throw new Error('The first payment is late, and costs by the day');
			const slices = lateSlices(
				'k1:stage:first',
				{ cost, duty: duty as never, claims: story.contract.claims },
				at(END),
			);
			expect(slices.reduce((sum, { computedFen }) => sum + computedFen, 0)).toBe(costAt(cost, duty as never, at(END)));
			expect(slices).toHaveLength(days.length + 1);
		}),
		{ numRuns: 60 },
	);
});
