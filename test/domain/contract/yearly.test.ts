/** A fee that returns every year: each year is a stage of its own and opens by an event. */
import { decideRemind, dueReminder } from '../../../cloudfunctions/domain/contract/decideRemind';
import { findStage } from '../../../cloudfunctions/domain/contract/stages';
import { termsOf } from '../../../cloudfunctions/domain/contract/state';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import type { Terms } from '../../../types/terms';
import { at, calendar } from '../calendar/support';
import { append, begin, dueAt, dutyAt, evidence, pay, type Story, supplement, verdictsOn, wait } from './story';
import { BARE_TERMS, source, stage } from './terms';

const FEE = stage({
	...{ id: 'fee', title: '服务器年费', amountFen: 60_000, shareBp: null, opensOn: 'acceptance' },
	yearly: { freeYears: 1 },
	due: { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: 10 },
});
/** Accepted on 10 March 2025; the first year is free; five years. */
const TERMS: Terms = {
	...BARE_TERMS,
	signedOn: '2025-03-01',
	period: { ...BARE_TERMS.period, from: '2025-03-01', to: '2030-02-28' },
	stages: [FEE],
	latePenalty: { perDayBp: 50, ...source('c4') },
};
const accepted = (terms = TERMS) => evidence(begin(terms), 'acceptance', '2025-03-10 15:00');
const years = ({ contract }: Story) => contract.yearsBegun.map(({ stageId, year }) => `${stageId}:${year}`);

test('no year begins before its evidence, nor a free one after it', () => {
	expect(years(wait(begin(TERMS), '2026-09-01'))).toEqual([]);
	expect(years(wait(accepted(), '2026-03-09 23:59'))).toEqual([]);
});

test('the second year opens on the anniversary, by an event of that moment', () => {
	const story = wait(accepted(), '2026-03-12 08:00');
	expect(years(story)).toEqual(['fee:2']);
	expect(story.log.find(({ event }) => event.type === 'yearBegan')).toMatchObject({
		recordedAtMs: at('2026-03-12 08:00'),
		event: { year: 2, occurredAtMs: at('2026-03-10') },
	});
	expect(dueAt(story, 'stage:fee:2', '2026-03-12 08:00')).toBe('2026-03-20 24:00');
	expect(dutyAt(story, 'stage:fee:2', '2026-03-12 08:00')).toMatchObject({ amountFen: 60_000, stageId: 'fee:2' });
});

test('each year is paid, judged and late by itself', () => {
	const second = pay(wait(accepted(), '2026-03-12'), 'fee:2', 60_000, '2026-03-13');
	const third = wait(second, '2027-04-01');
	expect(years(third)).toEqual(['fee:2', 'fee:3']);
	expect(verdictsOn(third, 'stage:fee:2')).toEqual(['met']);
	// Whether 20 March 2027 is a rest day is not published: nothing is late by a guess.
	expect(dueAt(third, 'stage:fee:3', '2027-04-01')).toBe('unknown 2027');
	expect(verdictsOn(third, 'stage:fee:3')).toEqual([]);
});

test('late by nine days: nine times 5‰ of that year alone', () => {
	const story = wait(accepted(), '2026-03-29 12:00');
	const duty = dutyAt(story, 'stage:fee:2', '2026-03-29 12:00');
	if (!duty?.cost) throw new Error('A late fee costs something');
	expect(costAt(duty.cost, duty, at('2026-03-29 12:00'))).toBe(9 * 300);
});

test('a year that begins on 29 February begins on the 28th in other years', () => {
	const story = wait(evidence(begin({ ...TERMS, signedOn: '2024-02-01' }), 'acceptance', '2024-02-29'), '2026-03-01');
	expect(story.contract.yearsBegun.map((one) => one.occurredAtMs)).toEqual([at('2025-02-28'), at('2026-02-28')]);
});

test('a clock that slept for years begins each of them, in order', () => {
	expect(years(wait(accepted(), '2029-06-01'))).toEqual(['fee:2', 'fee:3', 'fee:4', 'fee:5']);
});

// https://github.com/frappe/erpnext/issues/28236 https://github.com/frappe/erpnext/issues/28179
test('however often the clock runs, a year is asked for once and reminded of once for each moment', () => {
	let story = accepted();
	const reminded: string[] = [];
	for (const day of ['2026-03-10', '2026-03-17', '2026-03-21']) {
		for (const run of ['00:00', '00:01', '00:01', '08:00', '08:00', '23:59']) story = wait(story, `${day} ${run}`);
	}
	for (let runs = 0; runs < 10; runs++) {
		const nowMs = at('2026-03-22 09:00');
		const reminder = dueReminder(story.contract, { nowMs, calendar });
		if (!reminder) continue;
		reminded.push(reminder.duty.key);
		story = append(story, decideRemind(reminder, true, nowMs), nowMs);
	}
	expect(years(story)).toEqual(['fee:2']);
	expect(story.log.filter(({ event }) => event.type === 'yearBegan')).toHaveLength(1);
	expect(verdictsOn(story, 'stage:fee:2')).toEqual(['missed']);
	expect(reminded).toEqual(['stage:fee:2']);
});

test('no year begins at the moment at which the contract ends', () => {
	const terms = { ...TERMS, period: { ...TERMS.period, to: '2026-03-09' } };
	const story = wait(accepted(terms), '2026-12-01');
	expect(story.contract.status).toBe('ended');
	expect(years(story)).toEqual([]);
});

test('it begins when a supplement moved that end on', () => {
	const terms = { ...TERMS, period: { ...TERMS.period, to: '2026-03-09' } };
	const longer = { ...TERMS, period: { ...TERMS.period, to: '2027-03-09' } };
	const story = supplement(accepted(terms), '2026-02-01', {
		terms: longer,
		holdsFrom: '2026-03-10',
		signedOn: '2026-02-01',
	});
	expect(years(wait(story, '2026-12-01'))).toEqual(['fee:2']);
	expect(wait(story, '2026-12-01').contract.status).toBe('renewed');
});

test('a higher fee is that of the years that begin under it: what was paid stays paid', () => {
	const paid = pay(wait(accepted(), '2026-03-12'), 'fee:2', 60_000, '2026-03-13');
	const dearer = { ...TERMS, stages: [{ ...FEE, amountFen: 80_000 }] };
	const story = wait(supplement(paid, '2026-06-01', { terms: dearer, holdsFrom: '2026-06-01' }), '2027-03-11');
	const stageOf = (id: string) => findStage(story.contract, termsOf(story.contract), id);
	expect(stageOf('fee:2')).toMatchObject({ status: 'paid', remainingFen: 0 });
	expect(stageOf('fee:3')).toMatchObject({ status: 'open', remainingFen: 80_000 });
	expect(verdictsOn(story, 'stage:fee:2')).toEqual(['met']);
});

test('a fee that came with a supplement begins with its signing, not years before', () => {
	const bySigning = { ...TERMS, stages: [{ ...FEE, opensOn: 'signing' as const, yearly: { freeYears: 0 } }] };
	const story = supplement(begin({ ...TERMS, stages: [] }), '2026-06-01', {
		terms: bySigning,
		holdsFrom: '2026-06-01',
	});
	expect(years(story)).toEqual(['fee:1']);
	expect(dueAt(story, 'stage:fee:1', '2026-06-02')).toBe('2026-06-11 24:00');
});
