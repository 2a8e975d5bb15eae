import { decideDutyDone } from '../../../cloudfunctions/domain/contract/decideRecord';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { projectContract } from '../../../cloudfunctions/domain/contract/project';
import type { Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';
import { begin, context, type Story, tell, verdictsOn, wait } from './story';
import { BARE_TERMS, maintenanceTerms } from './terms';

const rule = (id: string, every: 'month' | 'year') => ({
	...{ id, every, owner: 'agency' as const, title: id, clauseId: 'c3', quote: '每月' },
});
const withPeriod = (from: string, to: string | null, recurring = [rule('r', 'month')]): Terms => ({
	...BARE_TERMS,
	recurring,
	period: { ...BARE_TERMS.period, from, to },
});
const periodsAt = (terms: Terms, when: string) =>
	obligationsOf(begin(terms).contract, calendar, at(when)).map((one) => [
		one.period,
		showMoment(one.startedAtMs ?? 0),
		showMoment(one.dueAtMs ?? 0),
	]);

test('the first and the last month of a term are as long as the contract is in them', () => {
	expect(periodsAt(withPeriod('2026-09-15', '2026-11-10'), '2026-12-01')).toEqual([
		['2026-09', '2026-09-15 00:00', '2026-10-01 00:00'],
		['2026-10', '2026-10-01 00:00', '2026-11-01 00:00'],
		['2026-11', '2026-11-01 00:00', '2026-11-11 00:00'],
	]);
});

test('a month appears before it begins, and no month after it', () => {
	const terms = withPeriod('2026-09-15', null);
	expect(periodsAt(terms, '2026-09-14 23:59').map(([name]) => name)).toEqual(['2026-09']);
	expect(periodsAt(terms, '2026-09-30 23:59').map(([name]) => name)).toEqual(['2026-09', '2026-10']);
	expect(periodsAt(terms, '2026-10-01').map(([name]) => name)).toEqual(['2026-09', '2026-10', '2026-11']);
});

test('yearly duties fall due with the year or with the term', () => {
	expect(periodsAt(withPeriod('2026-09-15', '2027-08-31', [rule('r', 'year')]), '2027-06-01')).toEqual([
		['2026', '2026-09-15 00:00', '2027-01-01 00:00'],
		['2027', '2027-01-01 00:00', '2027-09-01 00:00'],
	]);
});

test('a term of one day has one month of one day', () => {
	expect(periodsAt(withPeriod('2026-09-30', '2026-09-30'), '2026-12-01')).toEqual([
		['2026-09', '2026-09-30 00:00', '2026-10-01 00:00'],
	]);
});

test('each month is done once, and a missed one stays missed when it is done late', () => {
	const key = 'recurring:inspection:2026-09';
	const done = (story: Story, when: string, of = key) =>
		tell(story, when, (contract, call) =>
			decideDutyDone(contract, { key: of, occurredAtMs: at(when), note: '' }, calendar, call),
		);
	const october = wait(begin(maintenanceTerms()), '2026-10-01 00:01');
	expect(verdictsOn(october, key)).toEqual(['missed']);
	const late = done(october, '2026-10-12 10:00');
	expect(verdictsOn(late, key)).toEqual(['missed']);
	const again = decideDutyDone(
		late.contract,
		{ key, occurredAtMs: at('2026-10-12'), note: '' },
		calendar,
		context('2026-10-13'),
	);
	expect(again).toEqual({ refused: { code: 'ALREADY_RECORDED' } });
	expect(
		verdictsOn(done(late, '2026-10-20 10:00', 'recurring:inspection:2026-10'), 'recurring:inspection:2026-10'),
	).toEqual(['met']);
});

test('what was done before a month began is nothing done in that month', () => {
	const { contract } = begin(maintenanceTerms());
	const inOctober = (occurredAtMs: number) =>
		decideDutyDone(
			contract,
			{ key: 'recurring:inspection:2026-10', occurredAtMs, note: '' },
			calendar,
			context('2026-10-02'),
		);
	expect(inOctober(at('2026-10-01') - 1)).toEqual({ refused: { code: 'DATE_BEFORE_DUTY' } });
	expect(inOctober(at('2026-10-01'))).toMatchObject([{ type: 'dutyDone' }]);
});

test('payments and standing promises are done by nobody’s word', () => {
	const standing = [
		{
			id: 'secret',
			owner: 'agency' as const,
			title: '保密',
			note: null,
			consent: false,
			clauseId: 'c4',
			quote: '保密',
		},
	];
	const { contract } = begin(maintenanceTerms({ standing }));
	for (const key of ['stage:year', 'standing:secret']) {
		const decided = decideDutyDone(
			contract,
			{ key, occurredAtMs: at('2026-09-02'), note: '' },
			calendar,
			context('2026-09-02'),
		);
		expect(decided).toEqual({ refused: { code: 'NOT_ALLOWED' } });
	}
	expect(
		decideDutyDone(contract, { key: 'oneOff:x', occurredAtMs: 0, note: '' }, calendar, context('2026-09-02')),
	).toEqual({
		refused: { code: 'NOT_FOUND' },
	});
});

test('the clock looks at a duty when something will change, and at nothing that is over', () => {
	const looks = (when: string) =>
		projectContract(begin(maintenanceTerms()).contract, calendar, at(when))
			.filter((view) => view.collection === 'duties')
			.map(({ data }) => [data.period, data.nextActionAtMs]);
	expect(looks('2026-09-02')).toEqual([
		[null, null],
		['2026-09', at('2026-10-01')],
		['2026-10', at('2026-10-01')],
	]);
});
