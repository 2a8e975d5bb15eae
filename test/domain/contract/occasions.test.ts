/** What is owed each time that something happens; a clock that stood still; what the other side gave up. */
import { decideDelay, decideWaive } from '../../../cloudfunctions/domain/contract/decideDuty';
import { decideTellOccasion } from '../../../cloudfunctions/domain/contract/decideOccasion';
import { decideReturnQuota, decideUseQuota } from '../../../cloudfunctions/domain/contract/decideQuota';
import { quotaAt } from '../../../cloudfunctions/domain/contract/quota';
import { dutyStateAt } from '../../../cloudfunctions/domain/duty/state';
import type { OccasionTerm, Terms } from '../../../types/terms';
import { at, calendar } from '../calendar/support';
import { begin, CLIENT, context, done, dueAt, dutyAt, happens, type Story, tell, verdictsOn, wait } from './story';
import { BARE_TERMS, occasion, oneOff, recurring, source } from './terms';

const owing = (due: OccasionTerm['due'], values: Partial<OccasionTerm> = {}): Terms => ({
	...BARE_TERMS,
	occasions: [occasion(due, values)],
});
const within = (count: number | null, unit: 'workingDay' | 'calendarDay' | 'hour' = 'workingDay') =>
	({ rule: 'within', unit, count }) as const;
const THIRTY_BEFORE = { rule: 'before', unit: 'calendarDay', count: 30 } as const;
const KEY = 'occasion:o1';

test.each<[string, OccasionTerm['due'], string, string]>([
	['3 working days, across National Day', within(3), '2026-09-29 10:00', '2026-10-09 24:00'],
	['3 days, the last of them a holiday', within(3, 'calendarDay'), '2026-09-29 10:00', '2026-10-08 24:00'],
	['24 hours, through a holiday', within(24, 'hour'), '2026-09-30 18:20', '2026-10-01 18:20'],
	['a blank names no time', within(null), '2026-09-29 10:00', 'none'],
	['nor does an open one', { rule: 'open' }, '2026-09-29 10:00', 'none'],
])('%s', (_words, due, when, expected) => {
	expect(dueAt(happens(begin(owing(due)), 'change', when), KEY, when)).toBe(expected);
});

test('each is a duty of its own, judged by itself', () => {
	const two = happens(happens(begin(owing(within(3))), 'change', '2026-09-10 10:00'), 'change', '2026-09-15 10:00');
	const story = wait(done(two, 'occasion:o2', '2026-09-17 09:00'), '2026-09-20');
	expect([verdictsOn(story, KEY), verdictsOn(story, 'occasion:o2')]).toEqual([['missed'], ['met']]);
});

test.each([
	['30 days before', '2026-10-11 16:00', ['met']],
	['29 days before', '2026-10-12 00:00', ['missed']],
	['the day itself', '2026-11-10 09:00', ['missed']],
])('a notice given %s the day it is for', (_words, when, verdicts) => {
	const story = happens(begin(owing(THIRTY_BEFORE, { owner: 'customer' })), 'change', when, '2026-11-10');
	expect(verdictsOn(story, KEY)).toEqual(verdicts);
});

test('an occasion is recorded by whom it concerns, when it happened, for a day where it is a notice', () => {
	const ask = (terms: Terms, values: object, actor = CLIENT) =>
		decideTellOccasion(
			begin(terms).contract,
			{ occasionId: 'o', termId: 'change', occurredAtMs: at('2026-09-02'), forDay: null, note: '', ...values },
			context('2026-09-03', actor),
		);
	expect(ask(owing(within(3)), {})).toMatchObject([{ type: 'occasionRecorded', forDay: null }]);
	expect(ask(owing(within(3), { owner: 'customer' }), {})).toEqual({ refused: { code: 'NOT_ALLOWED' } });
	expect(ask(owing(THIRTY_BEFORE, { owner: 'customer' }), {})).toEqual({ refused: { code: 'DAY_MISSING' } });
	expect(ask(owing(within(3)), { occurredAtMs: at('2026-09-04') })).toEqual({ refused: { code: 'DATE_IN_FUTURE' } });
	expect(ask(owing(within(3)), { occurredAtMs: at('2026-08-31') })).toEqual({
		refused: { code: 'DATE_BEFORE_CONTRACT' },
	});
	expect(ask(owing(within(3)), { termId: 'other' })).toEqual({ refused: { code: 'NOT_FOUND' } });
});

describe('a clock that stood still', () => {
	const LAUNCH = 'oneOff:launch';
	/** 15 working days after 1 September are 21 September, a worked Sunday counted; 15 days are 16 September. */
	const story = (unit: 'workingDay' | 'calendarDay') =>
		begin({ ...BARE_TERMS, oneOffs: [oneOff({ rule: 'count', from: 'signing', unit, count: 15 })] });
	const delay = (told: Story, fromDay: string, toDay: string, when = toDay) =>
		tell(told, when, (contract, call) =>
			decideDelay(contract, { key: LAUNCH, fromDay, toDay, reason: '等客户资料' }, calendar, call),
		);

	// https://github.com/glpi-project/glpi/issues/10594
	test.each<[string, 'workingDay' | 'calendarDay', string, string, string]>([
		['a weekend takes no working day', 'workingDay', '2026-09-12', '2026-09-13', '2026-09-21 24:00'],
		['a Friday to Monday takes two', 'workingDay', '2026-09-11', '2026-09-14', '2026-09-23 24:00'],
		['four calendar days are four', 'calendarDay', '2026-09-11', '2026-09-14', '2026-09-20 24:00'],
		[
			'a delay before it began gives back what lies after',
			'calendarDay',
			'2026-08-20',
			'2026-09-03',
			'2026-09-18 24:00',
		],
	])('%s', (_words, unit, fromDay, toDay, due) => {
		expect(dueAt(delay(story(unit), fromDay, toDay), LAUNCH, '2026-09-15')).toBe(due);
	});

	test('told twice, a day is given back once', () => {
		const twice = delay(delay(story('calendarDay'), '2026-09-07', '2026-09-08'), '2026-09-08', '2026-09-09');
		expect(dueAt(twice, LAUNCH, '2026-09-10')).toBe(
			dueAt(delay(story('calendarDay'), '2026-09-07', '2026-09-09'), LAUNCH, '2026-09-10'),
		);
	});

	test('what was missed before it was told stays missed', () => {
		expect(verdictsOn(delay(wait(story('calendarDay'), '2026-09-20'), '2026-09-07', '2026-09-21'), LAUNCH)).toEqual([
			'missed',
		]);
	});

	test('is told in order, of a duty of ours, and not before it happens', () => {
		const { contract } = story('calendarDay');
		const ask = (fromDay: string, toDay: string, key = LAUNCH) =>
			decideDelay(contract, { key, fromDay, toDay, reason: '等' }, calendar, context('2026-09-10'));
		expect(ask('2026-09-08', '2026-09-07')).toEqual({ refused: { code: 'DATES_REVERSED' } });
		expect(ask('2026-09-11', '2026-09-12')).toEqual({ refused: { code: 'DATE_IN_FUTURE' } });
		expect(ask('2026-08-01', '2026-08-31')).toEqual({ refused: { code: 'DATE_BEFORE_DUTY' } });
		expect(ask('2026-09-08', '2026-09-09', 'oneOff:other')).toEqual({ refused: { code: 'NOT_FOUND' } });
	});
});

describe('given up by the side to which it is owed', () => {
	const story = begin({ ...BARE_TERMS, recurring: [recurring('month')] });
	const REPORT = 'recurring:report:2026-09';
	const waive = (told: Story, when: string, actor = CLIENT) =>
		tell(
			told,
			when,
			(contract, call) => decideWaive(contract, { key: REPORT, reason: '这个月不用' }, calendar, call),
			actor,
		);
	const stateOf = (told: Story) => {
		const duty = dutyAt(told, REPORT, '2026-10-05');
		return duty && dutyStateAt({ ...duty, dueSoonFromMs: null }, at('2026-10-05'));
	};

	test('in time it is neither done nor missed; too late it stays missed', () => {
		const inTime = waive(story, '2026-09-20');
		expect([verdictsOn(wait(inTime, '2026-12-01'), REPORT), stateOf(inTime)]).toEqual([[], 'waived']);
		const tooLate = waive(story, '2026-10-02');
		expect([verdictsOn(tooLate, REPORT), stateOf(tooLate)]).toEqual([['missed'], 'missed']);
	});

	test('by nobody else, and once', () => {
		const ask = (told: Story, actor = CLIENT) =>
			decideWaive(told.contract, { key: REPORT, reason: '不用' }, calendar, context('2026-09-21', actor));
		expect(ask(story, context('2026-09-21').actor)).toEqual({ refused: { code: 'NOT_ALLOWED' } });
		expect(ask(waive(story, '2026-09-20'))).toEqual({ refused: { code: 'ALREADY_RECORDED' } });
	});
});

describe('a free quota', () => {
	const days = {
		...{ id: 'days', title: '变更人天', unit: 'personDay' as const, count: 10, per: 'year' as const, priceId: null },
		...source('c3'),
	};
	const terms: Terms = {
		...BARE_TERMS,
		signedOn: '2026-08-01',
		period: { ...BARE_TERMS.period, to: '2028-08-31' },
		quotas: [days],
	};
	const entry = (tenths: number, when: string) => ({
		entryId: when,
		quotaId: 'days',
		tenths,
		occurredAtMs: at(when),
		note: '',
	});
	const use = (told: Story, tenths: number, when: string) =>
		tell(told, when, (contract, call) => decideUseQuota(contract, entry(tenths, when), call));
	const leftAt = ({ contract }: Story, when: string) => quotaAt(contract, terms, days, at(when)).leftTenths;

	test('begins anew with each year of the contract; what goes beyond it is refused', () => {
		const used = use(begin(terms), 95, '2026-10-12');
		expect([leftAt(used, '2027-08-31'), leftAt(used, '2027-09-01')]).toEqual([5, 100]);
		expect(decideUseQuota(used.contract, entry(6, '2026-10-13'), context('2026-10-13'))).toEqual({
			refused: { code: 'QUOTA_EXHAUSTED', detail: { leftTenths: 5 } },
		});
	});

	test('what was used between signing and the beginning counts in the first year', () => {
		expect(leftAt(use(begin(terms), 95, '2026-08-15'), '2026-08-20')).toBe(5);
	});

	test('what was booked wrongly is given back, no more than was used', () => {
		const used = use(begin(terms), 30, '2026-10-12');
		const back = tell(used, '2026-10-13', (contract, call) =>
			decideReturnQuota(contract, entry(10, '2026-10-13'), call),
		);
		expect(leftAt(back, '2026-10-14')).toBe(80);
		expect(decideReturnQuota(back.contract, entry(21, '2026-10-14'), context('2026-10-14'))).toEqual({
			refused: { code: 'QUOTA_NOT_USED' },
		});
	});
});
