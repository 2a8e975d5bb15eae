/** Which duties of a contract are reminded of, and when: fees that lapse before their year begins, money, and the rest. */
import { decideRemind, decideUnheard, dueReminder } from '../../../cloudfunctions/domain/contract/decideRemind';
import { projectContract } from '../../../cloudfunctions/domain/contract/project';
import { remindersOf, sendableAt } from '../../../cloudfunctions/domain/contract/reminders';
import { decideRefuseTransfer, decideSubmitTransfer } from '../../../cloudfunctions/domain/money/transfer';
import type { Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';
import { append, begin, CLIENT, evidence, pay, type Story, supplement, tell, wait } from './story';
import { BARE_TERMS, source, stage } from './terms';

const COUNT = { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: 10 } as const;
const FEE = stage({
	...{ id: 'fee', title: '服务器年费', amountFen: 60_000, shareBp: null, opensOn: 'acceptance' },
	...{ yearly: { freeYears: 1 }, due: COUNT },
});
const REST = stage({ id: 'rest', title: '尾款', amountFen: 50_000, shareBp: null, opensOn: 'acceptance', due: COUNT });
const TERMS: Terms = {
	...BARE_TERMS,
	signedOn: '2025-03-01',
	period: { ...BARE_TERMS.period, from: '2025-03-01', to: '2030-02-28' },
	stages: [REST, FEE],
	lapse: { stageIds: ['fee'], ...source('c4') },
};
/** Accepted on 10 March 2025: the rest is due on 20 March, and the first fee on 20 March 2026. */
const accepted = (terms = TERMS) => evidence(begin(terms), 'acceptance', '2025-03-10 15:00');

/** What a clock says that runs whenever something is to be said, from a moment until another. */
function clock(story: Story, from: string, until: string): { story: Story; said: string[] } {
	const said: string[] = [];
	let now = wait(story, from);
	let nowMs = at(from);
	for (let count = 0; count < 50; count++) {
		const next = remindersOf(now.contract, calendar, nowMs)[0]?.atMs;
		const boundary = projectContract(now.contract, calendar, nowMs).flatMap(({ data }) =>
			typeof data.nextActionAtMs === 'number' && data.nextActionAtMs > nowMs ? [data.nextActionAtMs] : [],
		);
		nowMs = Math.max(nowMs, Math.min(next ?? at(until), ...boundary));
		if (nowMs >= at(until)) break;
		now = append(now, [], nowMs);
		const reminder = dueReminder(now.contract, { calendar, nowMs });
		if (!reminder) continue;
		said.push(`${reminder.duty.key} ${reminder.moment} ${showMoment(nowMs)}`);
		now = append(now, decideRemind(reminder, true, nowMs), nowMs);
	}
	return { story: now, said };
}

const nextOf = (story: Story, when: string, key: string) =>
	remindersOf(wait(story, when).contract, calendar, at(when)).find(({ duty }) => duty.key === key);

test('money is asked for before it is due, and once more on the morning after', () => {
	expect(clock(accepted(), '2025-03-10 15:00', '2025-06-01').said).toEqual([
		'stage:rest soon 2025-03-17 08:00',
		'stage:rest missed 2025-03-21 08:00',
	]);
});

test('a fee that lapses is warned of before its year begins, 30, 7 and 1 days before it lapses', () => {
	const paid = pay(accepted(), 'rest', 50_000, '2025-03-11');
	const { said, story } = clock(paid, '2025-03-12', '2026-06-01');
	expect(said).toEqual([
		'stage:fee:2 before30 2026-02-18 08:00',
		'stage:fee:2 before7 2026-03-13 08:00',
		'stage:fee:2 before1 2026-03-19 08:00',
		'stage:fee:2 missed 2026-03-21 08:00',
	]);
	expect(story.contract.yearsBegun).toHaveLength(1);
});

test('a clock that slept says the latest alone, and a later run nothing again', () => {
	const paid = pay(accepted(), 'rest', 50_000, '2025-03-11');
	const { said, story } = clock(paid, '2026-03-14 23:00', '2026-03-18');
	expect(said).toEqual(['stage:fee:2 before7 2026-03-15 08:00']);
	expect(clock(story, '2026-03-15 08:01', '2026-03-18').said).toEqual([]);
});

test('paid, waived by an end, or said to be paid: nobody is reminded', () => {
	const paid = pay(accepted(), 'rest', 50_000, '2025-03-16', '2025-03-16 18:00');
	expect(nextOf(paid, '2025-03-17 08:00', 'stage:rest')).toBeUndefined();
	const said = tell(
		accepted(),
		'2025-03-16 12:00',
		(contract, call) =>
			decideSubmitTransfer(
				contract,
				{
					...{ transferId: 't1', stageId: 'rest', amountFen: 50_000 },
					...{ transferredOn: '2025-03-16', proofUploadId: 'u1' },
				},
				call,
			),
		CLIENT,
	);
	expect(nextOf(said, '2025-03-17 08:00', 'stage:rest')).toBeUndefined();
	const refused = tell(said, '2025-03-18 12:00', (contract, call) =>
		decideRefuseTransfer(contract, { transferId: 't1', reason: '没有到账' }, call),
	);
	expect(nextOf(refused, '2025-03-18 12:00', 'stage:rest')).toMatchObject({
		moment: 'soon',
		atMs: at('2025-03-18 12:00'),
	});
});

test('no year is announced that begins after the end', () => {
	expect(nextOf(accepted(), '2025-12-01', 'stage:fee:2')).toMatchObject({ lapses: true });
	const ends = { ...TERMS, period: { ...TERMS.period, to: '2026-03-09' } };
	expect(nextOf(accepted(ends), '2025-12-01', 'stage:fee:2')).toBeUndefined();
	const without = { ...TERMS, lapse: null };
	expect(nextOf(accepted(without), '2025-12-01', 'stage:fee:2')).toBeUndefined();
});

test('a year whose due day waits for a notice is warned of when the notice is there', () => {
	const [card] = projectContract(wait(accepted(), '2026-04-01').contract, calendar, at('2026-04-01'));
	expect(nextOf(accepted(), '2026-04-01', 'stage:fee:3')).toBeUndefined();
	expect(card?.data.calendarNumber).toBe(calendar.number);
});

test('an old contract that is entered today tells nobody off', () => {
	const entered = evidence(
		begin(TERMS, '2025-05-01 10:00'),
		'acceptance',
		'2025-03-10 15:00',
		null,
		'2025-05-01 11:00',
	);
	expect(nextOf(entered, '2025-05-01 12:00', 'stage:rest')).toBeUndefined();
});

test('who is late by a supplement is reminded of its date', () => {
	const missed = clock(accepted(), '2025-03-16 12:00', '2025-03-18').story;
	const later = { ...TERMS, stages: [{ ...REST, due: { ...COUNT, count: 40 } }, FEE] };
	const moved = supplement(missed, '2025-03-18 10:00', { terms: later, holdsFrom: '2025-03-18' });
	expect(clock(moved, '2025-03-18 11:00', '2025-06-01').said).toEqual([
		'stage:rest soon 2025-04-18 08:00',
		'stage:rest missed 2025-04-22 08:00',
	]);
});

describe('a reminder that nobody is sure to have heard', () => {
	const WHEN = '2025-03-17 08:00';
	const said = clock(accepted(), '2025-03-16 12:00', '2025-03-17 08:01').story;
	const about = { key: 'stage:rest', dueAtMs: at('2025-03-20 24:00'), moment: 'soon' as const };
	const unheard = (story: Story, when: string) =>
		projectContract(wait(story, when).contract, calendar, at(when)).filter((one) => one.collection === 'unheard');
	const passed = append(said, decideUnheard(said.contract, about, 'nobody', at(WHEN)), at(WHEN));

	test('stands before the staff until it is paid', () => {
		expect(unheard(said, WHEN)).toEqual([]);
		expect(unheard(passed, '2025-03-18 09:00')).toMatchObject([
			{ id: 'k1:stage:rest', data: { title: '尾款', amountFen: 50_000, reason: 'nobody', sinceMs: at(WHEN) } },
		]);
		expect(unheard(pay(passed, 'rest', 50_000, '2025-03-18'), '2025-03-18 18:00')).toEqual([]);
	});

	test('is another one once the next is given', () => {
		const { story } = clock(passed, '2025-03-20 12:00', '2025-03-21 08:01');
		expect(unheard(story, '2025-03-21 09:00')).toEqual([]);
		expect(decideUnheard(story.contract, about, 'unknown', at('2025-03-21 09:00'))).toEqual([]);
	});

	test.each([
		['2025-03-17 08:00', '2025-03-17 08:00'],
		['2025-03-17 21:30', '2025-03-18 08:00'],
	])('is sent at %s: %s', (now, sent) => {
		expect(sendableAt(said.contract, about, calendar, at(now))).toBe(at(sent));
	});

	test('is not sent when it was paid, moved, or is due by then', () => {
		const paid = pay(said, 'rest', 50_000, '2025-03-17', '2025-03-17 09:00');
		expect(sendableAt(paid.contract, about, calendar, at('2025-03-17 10:00'))).toBeNull();
		expect(sendableAt(said.contract, { ...about, dueAtMs: 1 }, calendar, at('2025-03-17 10:00'))).toBeNull();
		expect(sendableAt(said.contract, about, calendar, at('2025-03-20 22:00'))).toBeNull();
	});
});
