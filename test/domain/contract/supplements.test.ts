/** A supplement holds from its day: what was judged stays, what is open follows, the old version stays readable. */
import { nextBoundary } from '../../../cloudfunctions/domain/contract/boundaries';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { replayOf } from '../../../cloudfunctions/domain/contract/replay';
import { findStage } from '../../../cloudfunctions/domain/contract/stages';
import { termsOf, versionOf } from '../../../cloudfunctions/domain/contract/state';
import { creditOf, paidOf } from '../../../cloudfunctions/domain/money/credit';
import type { DueRule, Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';
import { begin, done, dueAt, dutyAt, evidence, happens, pay, supplement, verdictsOn, wait } from './story';
import { BARE_TERMS, maintenanceTerms, occasion, oneOff, purchaseTerms, recurring, stage } from './terms';

const days = (count: number): DueRule => ({ rule: 'count', from: 'signing', unit: 'workingDay', count });
const launch = (count: number, values: Partial<Terms> = {}): Terms => ({
	...BARE_TERMS,
	oneOffs: [oneOff(days(count))],
	...values,
});
const KEY = 'oneOff:launch';
const FROM_DELIVERY: DueRule = { rule: 'count', from: 'delivery', unit: 'calendarDay', count: 3 };

describe('from its day on', () => {
	/** Signed on 1 September: 5 working days are 8 September, 20 are 28 September. */
	const waiting = supplement(begin(launch(5)), '2026-09-02', { terms: launch(20), holdsFrom: '2026-09-07' });

	test('before that day the old terms hold, on it the new ones', () => {
		expect(dueAt(waiting, KEY, '2026-09-06 23:59')).toBe('2026-09-08 24:00');
		expect(dueAt(waiting, KEY, '2026-09-07')).toBe('2026-09-29 24:00');
		expect(nextBoundary(waiting.contract)).toMatchObject({ atMs: at('2026-09-07') });
	});

	test('both versions stay readable', () => {
		const { contract } = wait(waiting, '2026-10-01');
		expect(contract.versions.map(({ version, holdsFrom, title }) => [version, holdsFrom, title])).toEqual([
			[1, '2026-09-01', BARE_TERMS.title],
			[2, '2026-09-07', '补充协议'],
		]);
		expect(versionOf(contract, 1).terms.oneOffs[0]?.due).toEqual(days(5));
		expect(termsOf(contract).oneOffs[0]?.due).toEqual(days(20));
	});

	test('a duty that was judged by then keeps its verdict, its date and its words', () => {
		const story = supplement(wait(begin(launch(5)), '2026-09-09'), '2026-09-10', {
			terms: { ...launch(20), oneOffs: [oneOff(days(20), { title: '正式上线' })] },
			holdsFrom: '2026-09-15',
			signedOn: '2026-09-10',
		});
		expect(verdictsOn(wait(story, '2026-12-01'), KEY)).toEqual(['missed']);
		expect(dutyAt(story, KEY, '2026-12-01')).toMatchObject({ dueAtMs: at('2026-09-08 24:00'), title: '上线' });
	});

	test('one that was due the day before is judged by the old terms, however late the clock looks', () => {
		const story = supplement(begin(launch(5)), '2026-09-02', { terms: launch(20), holdsFrom: '2026-09-10' });
		expect(wait(story, '2026-12-01').contract.verdicts).toMatchObject([
			{ key: KEY, verdict: 'missed', termsVersion: 1, dueAtMs: at('2026-09-08 24:00') },
		]);
	});

	test('a rule it takes away is owed no more; one that was judged stays readable', () => {
		const open = supplement(begin(launch(5)), '2026-09-02', { terms: BARE_TERMS, holdsFrom: '2026-09-04' });
		expect(dueAt(open, KEY, '2026-09-05')).toBe('no duty');
		const judged = supplement(wait(begin(launch(5)), '2026-09-09'), '2026-09-10', {
			...{ terms: BARE_TERMS, holdsFrom: '2026-09-10' },
		});
		expect(dueAt(judged, KEY, '2026-12-01')).toBe('2026-09-08 24:00');
	});

	test('late evidence on a rule that it took away gives a second verdict all the same', () => {
		const judged = supplement(wait(begin(launch(5)), '2026-09-09'), '2026-09-10', {
			...{ terms: BARE_TERMS, holdsFrom: '2026-09-10' },
		});
		const proved = done(judged, KEY, '2026-09-08 16:00', '2026-10-20 09:00');
		expect(proved.contract.verdicts).toMatchObject([
			{ verdict: 'missed', termsVersion: 1 },
			{ verdict: 'met', termsVersion: 1, reason: 'evidence' },
		]);
	});

	test('an occasion whose rule it took away is owed by that rule', () => {
		const terms = { ...BARE_TERMS, occasions: [occasion({ rule: 'within', unit: 'workingDay', count: 3 })] };
		const asked = happens(begin(terms), 'change', '2026-09-28 10:00');
		const story = supplement(asked, '2026-09-29', { terms: BARE_TERMS, holdsFrom: '2026-09-29' });
		expect(dueAt(story, 'occasion:o1', '2026-09-30')).toBe('2026-10-08 24:00');
	});
});

describe('back-dated', () => {
	const missed = wait(begin(launch(5)), '2026-09-09');
	const extended = (when: string, count = 20) =>
		supplement(missed, when, { terms: launch(count), holdsFrom: '2026-09-05', signedOn: '2026-09-04' });

	test('it proves a missed duty not to be due yet; then it is judged anew', () => {
		const story = extended('2026-09-15');
		expect(story.contract.verdicts.filter((one) => one.key === KEY)).toMatchObject([
			{ verdict: 'missed', reason: null, termsVersion: 1 },
			{ verdict: 'open', reason: 'supplement', termsVersion: 2, dueAtMs: at('2026-09-29 24:00') },
		]);
		expect(dueAt(story, KEY, '2026-09-16')).toBe('2026-09-29 24:00');
		expect(verdictsOn(wait(story, '2026-09-30 09:00'), KEY)).toEqual(['missed', 'open', 'missed']);
		expect(verdictsOn(done(story, KEY, '2026-09-20 10:00'), KEY)).toEqual(['missed', 'open', 'met']);
	});

	test('it makes what was done in the new time kept, and never what was kept broken', () => {
		const late = done(missed, KEY, '2026-09-12 10:00');
		const story = supplement(late, '2026-09-15', {
			terms: launch(20),
			holdsFrom: '2026-09-05',
			signedOn: '2026-09-04',
		});
		expect(verdictsOn(story, KEY)).toEqual(['missed', 'met']);
		const kept = done(begin(launch(5)), KEY, '2026-09-07 10:00');
		const shorter = supplement(kept, '2026-09-15', { terms: launch(2), holdsFrom: '2026-09-01' });
		expect(verdictsOn(wait(shorter, '2026-12-01'), KEY)).toEqual(['met']);
	});

	test('as judged then stands beside as recomputed now', () => {
		const story = supplement(missed, '2026-09-15', { terms: launch(20), holdsFrom: '2026-09-12' });
		const [replayed] = replayOf(wait(story, '2026-09-16').contract, calendar, at('2026-09-16'));
		expect(replayed?.obligation.dueAtMs).toBe(at('2026-09-08 24:00'));
		expect(replayed?.now).toMatchObject({ dueAtMs: at('2026-09-29 24:00'), verdict: null, differs: true });
	});
});

describe('what came with a supplement', () => {
	const SIGNED = '2026-10-12';
	const brought = (values: Partial<Terms>, before = begin(BARE_TERMS)) =>
		supplement(before, `${SIGNED} 10:00`, { terms: { ...BARE_TERMS, ...values }, holdsFrom: SIGNED });

	test.each<[string, DueRule, string]>([
		['so long after signing: after its own', days(5), '2026-10-19 24:00'],
		['so long after a delivery that was before: after its signing', FROM_DELIVERY, '2026-10-15 24:00'],
		['a day of the year: the next', { rule: 'date', month: 10, day: 1 }, '2027-10-01 24:00'],
		['a named day', { rule: 'onDay', date: '2026-11-02' }, '2026-11-02 24:00'],
	])('a one-off counts %s', (_words, due, expected) => {
		const delivered = evidence(begin(BARE_TERMS), 'delivery', '2026-09-10');
		expect(dueAt(brought({ oneOffs: [oneOff(due)] }, delivered), KEY, SIGNED)).toBe(expected);
	});

	test('a stage opens and is due by its signing, and by no acceptance from before', () => {
		const extra = [
			stage({ id: 'extra', due: days(5) }),
			stage({ id: 'rest', opensOn: 'acceptance', due: { rule: 'none' } }),
		];
		const story = brought({ stages: extra }, evidence(begin(BARE_TERMS), 'acceptance', '2026-09-10'));
		expect(dueAt(story, 'stage:extra', SIGNED)).toBe('2026-10-19 24:00');
		expect(findStage(story.contract, termsOf(story.contract), 'rest')?.status).toBe('notOpen');
		const accepted = evidence(story, 'acceptance', '2026-10-20', 'rest');
		expect(findStage(accepted.contract, termsOf(accepted.contract), 'rest')?.status).toBe('open');
	});

	test('a recurring duty begins on the day it holds from', () => {
		const story = brought({ recurring: [recurring('month')] });
		expect(showMoment(dutyAt(story, 'recurring:report:2026-10', '2026-10-20')?.startedAtMs ?? 0)).toBe(
			'2026-10-12 00:00',
		);
		expect(dueAt(story, 'recurring:report:2026-09', '2026-10-20')).toBe('no duty');
	});

	test('monthly becomes quarterly: judged months stay, the open one goes, a quarter begins on that day', () => {
		const monthly = { ...BARE_TERMS, recurring: [recurring('month')] };
		const story = brought(
			{ recurring: [recurring('quarter')] },
			done(begin(monthly), 'recurring:report:2026-09', '2026-09-20'),
		);
		expect(verdictsOn(wait(story, '2026-12-01'), 'recurring:report:2026-09')).toEqual(['met']);
		const keys = obligationsOf(story.contract, calendar, at('2026-10-20')).map((one) => one.key);
		expect(keys).toEqual(['recurring:report:2026-Q4', 'recurring:report:2027-Q1', 'recurring:report:2026-09']);
		expect(dueAt(story, 'recurring:report:2026-Q4', '2026-10-20')).toBe('2026-12-31 24:00');
	});
});

describe('money', () => {
	test('a stage made smaller before its day, and paid in full by then: the rest is credit, nothing is negative', () => {
		const smaller = purchaseTerms({ stages: [stage({ amountFen: 200_000 })] });
		const waiting = supplement(begin(purchaseTerms()), '2026-09-02', { terms: smaller, holdsFrom: '2026-10-01' });
		const { contract } = wait(pay(waiting, 'first', 272_000, '2026-09-05'), '2026-10-02');
		expect(findStage(contract, termsOf(contract), 'first')).toMatchObject({
			status: 'paid',
			paidFen: 200_000,
			remainingFen: 0,
		});
		expect([paidOf(contract), creditOf(contract)]).toEqual([200_000, 72_000]);
	});

	test('what is unpaid and missed keeps its verdict; what is owed of it follows the supplement', () => {
		const smaller = purchaseTerms({ stages: [stage({ amountFen: 200_000 })] });
		const story = supplement(wait(begin(purchaseTerms()), '2026-09-10'), '2026-09-10', {
			terms: smaller,
			holdsFrom: '2026-09-10',
		});
		expect(verdictsOn(story, 'stage:first')).toEqual(['missed']);
		expect(dutyAt(story, 'stage:first', '2026-09-11')).toMatchObject({
			amountFen: 200_000,
			dueAtMs: at('2026-09-08 24:00'),
		});
	});

	test('a breach costs what the month cost when it was missed', () => {
		const priced = (yearlyFen: number) =>
			maintenanceTerms({
				total: { amountFen: yearlyFen, clauseId: 'c2', quote: '' },
				monthlyFee: { amountFen: null, basis: 'yearOver12', clauseId: 'c2', quote: '' },
				breachPenalties: [
					{
						id: 'late',
						owner: 'agency',
						title: '',
						rateBp: 50,
						base: 'monthlyFee',
						breachOf: ['recurring'],
						clauseId: 'c4',
						quote: '',
					},
				],
			});
		const story = supplement(wait(begin(priced(2_800_000)), '2026-10-02'), '2026-10-02', {
			...{ terms: priced(5_600_000), holdsFrom: '2026-10-02' },
		});
		expect(dutyAt(story, 'recurring:inspection:2026-09', '2026-10-03')?.cost).toMatchObject({ baseFen: 233_333 });
		expect(dutyAt(story, 'recurring:inspection:2026-10', '2026-10-03')?.cost).toMatchObject({ baseFen: 466_667 });
	});
});
