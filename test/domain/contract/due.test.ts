import { dueBy, NO_STAGE } from '../../../cloudfunctions/domain/contract/due';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import type { DueRule } from '../../../types/terms';
import { at, calendar, show } from '../calendar/support';
import { append, begin, type Story } from './story';
import { BARE_TERMS, stage } from './terms';

type Trigger = 'invoiceReceived' | 'acceptance' | 'delivery';

function happened(story: Story, trigger: Trigger, when: string, stageId: string | null = null): Story {
	return append(story, [{ type: 'evidenceRecorded', trigger, stageId, note: '', occurredAtMs: at(when) }], at(when));
}

const signed = begin(BARE_TERMS);
/** The invoice came on 28 September 2026 at 16:40. */
const invoiced = happened(signed, 'invoiceReceived', '2026-09-28 16:40');

function due(rule: DueRule, { contract }: Story = invoiced, terms = BARE_TERMS): string {
	const found = dueBy(rule, contract, terms, NO_STAGE, calendar);
	return found === null ? 'waits' : found === 'none' ? 'none' : show(found);
}

const days = (count: number | null, unit: 'calendarDay' | 'workingDay' = 'workingDay'): DueRule => ({
	...{ rule: 'count', from: 'invoiceReceived', unit, count },
});

test.each<[string, DueRule, string]>([
	['7 working days after the invoice', days(7), '2026-10-13 24:00'],
	['7 calendar days, the last of them a holiday', days(7, 'calendarDay'), '2026-10-08 24:00'],
	[
		'7 hours, from the very moment',
		{ rule: 'count', from: 'invoiceReceived', unit: 'hour', count: 7 },
		'2026-09-28 23:40',
	],
	[
		'1 month after the invoice',
		{ rule: 'count', from: 'invoiceReceived', unit: 'month', count: 1 },
		'2026-10-28 24:00',
	],
	[
		'5 working days after the signing',
		{ rule: 'count', from: 'signing', unit: 'workingDay', count: 5 },
		'2026-09-08 24:00',
	],
	['before a day of the year', { rule: 'date', month: 12, day: 31 }, '2026-12-31 24:00'],
	[
		'before a day that this year no longer has within the term',
		{ rule: 'date', month: 3, day: 31 },
		'2027-03-31 24:00',
	],
	['on a named day, a rest day or not', { rule: 'onDay', date: '2026-10-03' }, '2026-10-03 24:00'],
	['a blank: nobody agreed how many days', days(null), 'none'],
	['owed, but not by when', { rule: 'none' }, 'none'],
	[
		'the later of a day and of a count',
		{ rule: 'later', of: [{ rule: 'onDay', date: '2026-10-09' }, days(7)] },
		'2026-10-13 24:00',
	],
	[
		'the earlier of them',
		{ rule: 'earlier', of: [{ rule: 'onDay', date: '2026-10-09' }, days(7)] },
		'2026-10-09 24:00',
	],
	[
		'the later of a day and of a blank',
		{ rule: 'later', of: [{ rule: 'onDay', date: '2026-10-09' }, days(null)] },
		'2026-10-09 24:00',
	],
	['a count that reaches a year without a notice', days(90), 'unknown 2027'],
	[
		'later than something in a year without a notice',
		{ rule: 'later', of: [{ rule: 'onDay', date: '2026-10-09' }, days(90)] },
		'unknown 2027',
	],
	[
		'earlier than something in a year without a notice',
		{ rule: 'earlier', of: [{ rule: 'onDay', date: '2026-10-09' }, days(90)] },
		'2026-10-09 24:00',
	],
])('%s', (_words, rule, expected) => {
	expect(due(rule)).toBe(expected);
});

test.each<[string, DueRule, string]>([
	['a count waits for its event', days(7), 'waits'],
	['a blank count waits for it, too', days(null), 'waits'],
	[
		'the later limit waits for the event that is missing',
		{ rule: 'later', of: [{ rule: 'onDay', date: '2026-12-31' }, days(7)] },
		'waits',
	],
	[
		'the earlier limit holds as soon as one is known',
		{ rule: 'earlier', of: [{ rule: 'onDay', date: '2026-12-31' }, days(7)] },
		'2026-12-31 24:00',
	],
	['acceptance is not an invoice', { rule: 'count', from: 'acceptance', unit: 'calendarDay', count: 3 }, 'waits'],
])('before the invoice: %s', (_words, rule, expected) => {
	expect(due(rule, signed)).toBe(expected);
});

test('the term ends on its last day, and N days count from there', () => {
	const terms = { ...BARE_TERMS, period: { ...BARE_TERMS.period, to: '2026-09-30' } };
	expect(due({ rule: 'count', from: 'termEnd', unit: 'calendarDay', count: 9 }, invoiced, terms)).toBe(
		'2026-10-09 24:00',
	);
});

// https://github.com/invoiceninja/invoiceninja/issues/9155
test('a clock that runs from an end nobody named waits and guesses nothing', () => {
	const terms = { ...BARE_TERMS, period: { ...BARE_TERMS.period, to: null, endsBy: '验收' } };
	expect(due({ rule: 'count', from: 'termEnd', unit: 'calendarDay', count: 9 }, invoiced, terms)).toBe('waits');
});

test('the invoice of one stage starts no clock of another', () => {
	const rule = { rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: 7 } as const;
	const stages = ['one', 'two'].map((id) => stage({ id, amountFen: 100, opensOn: 'invoiceReceived', due: rule }));
	const story = happened(begin({ ...BARE_TERMS, stages }), 'invoiceReceived', '2026-09-28 16:40', 'one');
	const [first, second] = obligationsOf(story.contract, calendar, at('2026-09-29'));
	expect(first).toMatchObject({ startedAtMs: at('2026-09-28 16:40'), dueAtMs: at('2026-10-13 24:00') });
	expect(second).toMatchObject({ startedAtMs: null, dueAtMs: null });
});

test('an unknown year is named, and no date is guessed', () => {
	const story = happened(
		begin({ ...BARE_TERMS, stages: [stage({ opensOn: 'invoiceReceived', due: days(90) })] }),
		'invoiceReceived',
		'2026-09-28',
	);
	expect(obligationsOf(story.contract, calendar, at('2026-09-29'))[0]).toMatchObject({
		dueAtMs: null,
		unknownYear: 2027,
	});
});

test('29 February is the last of the month in a year that has none', () => {
	expect(due({ rule: 'date', month: 2, day: 29 })).toBe('2027-02-28 24:00');
});
