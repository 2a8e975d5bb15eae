import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import { decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { projectContract } from '../../../cloudfunctions/domain/contract/project';
import { settleContract } from '../../../cloudfunctions/domain/contract/settle';
import { bookTransfer } from '../../../cloudfunctions/domain/money/payment';
import { at, calendar } from '../calendar/support';
import { begin, context, replay, type Story, supplement, tell, verdictsOn, wait } from './story';
import { maintenanceTerms, purchaseTerms } from './terms';

/** 5 working days after 1 September 2026: the end of 8 September. */
const DUE = at('2026-09-08 24:00');
const KEY = 'stage:first';

const pay = (story: Story, valueDate: string, bookedAt: string) =>
	tell(story, bookedAt, (contract) =>
		bookTransfer(contract, {
			transferId: 't',
			paymentId: bookedAt,
			stageId: 'first',
			amountFen: 272_000,
			occurredAtMs: at(valueDate),
		}),
	);

test('paid in time is met, with the due time and what it was judged by', () => {
	const { contract } = pay(begin(purchaseTerms()), '2026-09-08', '2026-09-08 23:59');
	expect(contract.verdicts).toEqual([
		{
			key: KEY,
			verdict: 'met',
			dueAtMs: DUE,
			settledAtMs: at('2026-09-08'),
			termsVersion: 1,
			calendarVersion: '2026-1',
			judgedAtMs: at('2026-09-08 23:59'),
			reason: null,
		},
	]);
});

test('at the very moment it is due nothing is missed; a millisecond later it is', () => {
	expect(verdictsOn(wait(begin(purchaseTerms()), '2026-09-08 24:00'), KEY)).toEqual([]);
	const story = wait(begin(purchaseTerms()), '2026-09-09 00:01');
	expect(verdictsOn(story, KEY)).toEqual(['missed']);
	expect(verdictsOn(wait(story, '2026-09-20'), KEY)).toEqual(['missed']);
});

test('missed and then paid late: missed, once', () => {
	const story = pay(wait(begin(purchaseTerms()), '2026-09-09 00:01'), '2026-09-10', '2026-09-10 12:00');
	expect(verdictsOn(story, KEY)).toEqual(['missed']);
});

test('missed and then proved in time by the value date: a second verdict beside the first', () => {
	const story = pay(wait(begin(purchaseTerms()), '2026-09-09 00:01'), '2026-09-08', '2026-09-10 12:00');
	expect(story.contract.verdicts.filter((one) => one.key === KEY)).toMatchObject([
		{ verdict: 'missed', settledAtMs: null },
		{ verdict: 'met', settledAtMs: at('2026-09-08') },
	]);
	expect(story.log.filter(({ event }) => event.type === 'dutyJudged')).toHaveLength(2);
});

test('a stage without a due time, or that is not open, is neither met nor missed', () => {
	const story = wait(begin(purchaseTerms()), '2027-08-01');
	expect(verdictsOn(story, 'stage:last')).toEqual([]);
});

// https://github.com/zammad/zammad/issues/534
test('when a notice changes the calendar, open deadlines follow and closed verdicts stay', () => {
	const changed = buildCalendar(
		PUBLISHED_YEARS.map((table) =>
			table.year === 2026
				? { ...table, makeUpWorkingDays: table.makeUpWorkingDays.filter(({ date }) => date !== '2026-10-10') }
				: table,
		),
		'2026-2',
	);
	const invoice = {
		trigger: 'invoiceReceived' as const,
		stageId: 'year',
		occurredAtMs: at('2026-09-28 16:40'),
		note: '',
	};
	const open = tell(begin(maintenanceTerms()), '2026-09-28 17:00', (contract, call) =>
		decideRecordEvidence(contract, invoice, call),
	);
	const dueOf = (story: Story) =>
		obligationsOf(story.contract, changed, at('2026-10-20')).find((one) => one.key === 'stage:year')?.dueAtMs;
	expect(dueOf(open)).toBe(at('2026-10-14 24:00'));
	expect(dueOf(wait(open, '2026-10-14 00:01'))).toBe(at('2026-10-13 24:00'));
});

test('an invoice that proves to have come later is corrected: the old moment stays, a second verdict says so', () => {
	const invoice = { trigger: 'invoiceReceived' as const, stageId: 'year', note: '快递单' };
	const open = tell(begin(maintenanceTerms()), '2026-09-28 17:00', (contract, call) =>
		decideRecordEvidence(contract, { ...invoice, occurredAtMs: at('2026-09-28 16:40') }, call),
	);
	const missed = wait(open, '2026-10-15 09:00');
	expect(verdictsOn(missed, 'stage:year')).toEqual(['missed']);
	const later = { ...invoice, note: '签收是 10 月 9 日', occurredAtMs: at('2026-10-09 10:00'), corrects: true };
	const corrected = tell(missed, '2026-10-15 10:00', (contract, call) => decideRecordEvidence(contract, later, call));
	expect(verdictsOn(corrected, 'stage:year')).toEqual(['missed', 'open']);
	expect(corrected.contract.verdicts.at(-1)).toMatchObject({ reason: 'evidence' });
	const [evidence] = corrected.contract.evidence;
	expect(evidence).toMatchObject({ occurredAtMs: at('2026-10-09 10:00'), note: '签收是 10 月 9 日' });
	expect(evidence?.before).toMatchObject([{ occurredAtMs: at('2026-09-28 16:40'), note: '快递单' }]);
	expect(replay(corrected.log)).toEqual(corrected.contract);
	expect(verdictsOn(wait(corrected, '2026-10-25'), 'stage:year')).toEqual(['missed', 'open', 'missed']);
});

test('nothing is corrected that was never recorded', () => {
	const invoice = { trigger: 'invoiceReceived' as const, stageId: 'year', note: '更正', corrects: true };
	const story = begin(maintenanceTerms());
	const call = context('2026-09-28 17:00');
	const refused = decideRecordEvidence(story.contract, { ...invoice, occurredAtMs: at('2026-09-28') }, call);
	expect(refused).toMatchObject({ refused: { code: 'NOT_FOUND' } });
});

test('a verdict in an unknown year waits until the year is known', () => {
	const stages = maintenanceTerms().stages.map((one) => ({
		...one,
		due: { rule: 'count' as const, from: 'invoiceReceived' as const, unit: 'workingDay' as const, count: 90 },
	}));
	const invoice = { trigger: 'invoiceReceived' as const, stageId: 'year', occurredAtMs: at('2026-09-28'), note: '' };
	const story = tell(begin(maintenanceTerms({ stages })), '2026-09-28 12:00', (contract, call) =>
		decideRecordEvidence(contract, invoice, call),
	);
	const later = wait(story, '2027-12-31');
	expect(verdictsOn(later, 'stage:year')).toEqual([]);
	const duty = projectContract(later.contract, calendar, at('2027-12-31')).find(({ id }) => id === 'k1:stage:year');
	expect(duty?.data).toMatchObject({ unknownYear: 2027, dueAtMs: null, open: true });
});

/** The calendar with 9 September 2026 declared a day off after all. */
const withNewHoliday = buildCalendar(
	PUBLISHED_YEARS.map((table) =>
		table.year === 2026
			? { ...table, holidays: [...table.holidays, { name: '临时放假', from: '2026-09-08', to: '2026-09-09' }] }
			: table,
	),
	'2026-2',
);
const judgedAgain = (story: Story, when: string) =>
	settleContract(wait(story, when).contract, withNewHoliday, at(when)).map((fact) =>
		fact.type === 'dutyJudged' ? [fact.verdict, fact.reason, fact.termsVersion] : fact.type,
	);

test('a notice that moves a missed date on gives a second verdict: kept, or not due yet', () => {
	const missed = wait(begin(purchaseTerms()), '2026-09-09 00:01');
	expect(judgedAgain(pay(missed, '2026-09-10', '2026-09-10 12:00'), '2026-09-11')).toEqual([['met', 'calendar', 1]]);
	expect(judgedAgain(missed, '2026-09-09 09:00')).toEqual([['open', 'calendar', 1]]);
	expect(judgedAgain(missed, '2026-12-01')).toEqual([]);
});

test('a notice is read in the terms a duty was judged by, not in those of a later supplement', () => {
	const later = {
		...purchaseTerms().stages[0],
		due: { rule: 'count', from: 'signing', unit: 'workingDay', count: 90 },
	};
	const terms = purchaseTerms({ stages: [later as never] });
	const story = supplement(wait(begin(purchaseTerms()), '2026-09-10'), '2026-09-20', {
		terms,
		holdsFrom: '2026-09-20',
	});
	expect(judgedAgain(story, '2026-09-21')).toEqual([]);
});

test('what was kept stays kept when a notice makes the date earlier', () => {
	const paid = pay(begin(purchaseTerms()), '2026-09-08', '2026-09-08 12:00');
	expect(judgedAgain(paid, '2026-12-01')).toEqual([]);
});

describe('a transfer counts from its value date, recorded whenever', () => {
	test.each([
		['the due day itself', '2026-09-08', ['missed', 'met']],
		['the day after: 00:00 is the next day, not 24:00', '2026-09-09', ['missed']],
	])('%s', (_words, valueDate, verdicts) => {
		const missed = wait(begin(purchaseTerms()), '2026-09-20');
		expect(verdictsOn(pay(missed, valueDate, '2026-10-01 09:00'), KEY)).toEqual(verdicts);
	});

	test('booked on the day after, before the clock looked: missed, not met', () => {
		expect(verdictsOn(pay(begin(purchaseTerms()), '2026-09-09', '2026-09-09 18:00'), KEY)).toEqual(['missed']);
	});
});

test('a contract recorded half a year late: what was due is missed until it is proved, then kept', () => {
	const terms = purchaseTerms({ signedOn: '2026-03-02', period: { ...purchaseTerms().period, from: '2026-03-02' } });
	const late = begin(terms, '2026-10-12 10:00');
	expect(verdictsOn(late, KEY)).toEqual(['missed']);
	expect(verdictsOn(pay(late, '2026-03-05', '2026-10-12 11:00'), KEY)).toEqual(['missed', 'met']);
	const ended = begin({ ...terms, period: { ...terms.period, to: '2026-08-31' } }, '2026-10-12 10:00');
	expect(ended.contract).toMatchObject({ status: 'ended', ending: { on: '2026-08-31' } });
	expect(verdictsOn(pay(ended, '2026-03-05', '2026-10-12 11:00'), KEY)).toEqual(['missed', 'met']);
});
