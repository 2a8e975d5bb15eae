import { decideDelay } from '../../../cloudfunctions/domain/contract/decideDuty';
import { decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { projectContract } from '../../../cloudfunctions/domain/contract/project';
import { type DutyDocument, dutyView } from '../../../cloudfunctions/domain/duty/document';
import { explainContractDuty, explainFaultDuty } from '../../../cloudfunctions/domain/duty/explain';
import { projectFault } from '../../../cloudfunctions/domain/fault/project';
import type { DueRule } from '../../../types/terms';
import { explanation } from '../../../types/views-explain';
import { at, calendar, showMoment } from '../calendar/support';
import { begin, type Story, tell } from '../contract/story';
import { BARE_TERMS, maintenanceTerms } from '../contract/terms';
import { report } from '../fault/story';

function explain({ contract }: Story, key: string, when: string) {
	const found = projectContract(contract, calendar, at(when)).find(({ id }) => id === `k1:${key}`);
	const document = found?.data as unknown as DutyDocument;
	const duty = dutyView({ ...document, _id: `k1:${key}` }, at(when), 'agency');
	const explained = explainContractDuty(contract, key, duty, { calendar, nowMs: at(when), cost: document.cost });
	expect(explanation.safeParse(explained).error).toBeUndefined();
	return explained;
}

function invoiced(story: Story, when: string, stageId: string | null): Story {
	const evidence = { trigger: 'invoiceReceived' as const, stageId, occurredAtMs: at(when), note: '' };
	return tell(story, when, (contract, call) => decideRecordEvidence(contract, evidence, call));
}

test('the National Day example: 7 working days from 28 September are the end of 13 October', () => {
	const explained = explain(
		invoiced(begin(maintenanceTerms()), '2026-09-28 16:40', 'year'),
		'stage:year',
		'2026-10-10 14:20',
	);
	expect(explained.duty).toMatchObject({ dueAtMs: at('2026-10-13 24:00'), state: 'dueSoon', amountFen: 2_000_000 });
	expect(explained.start).toEqual({ trigger: 'invoiceReceived', atMs: at('2026-09-28 16:40') });
	expect(explained.rule).toMatchObject({ unit: 'workingDay', count: 7, dayOfReceipt: null, before: false });
	expect(explained.runs.filter((run) => !run.counted).map(({ from, to }) => [from, to])).toContainEqual([
		'2026-10-01',
		'2026-10-07',
	]);
	expect(explained.days.filter((day) => day.counted).map(({ date, number }) => `${number} ${date.slice(5)}`)).toEqual([
		'1 09-29',
		'2 09-30',
		'3 10-08',
		'4 10-09',
		'5 10-10',
		'6 10-12',
		'7 10-13',
	]);
	expect(explained).toMatchObject({ countedDays: 7, skippedDays: 8 });
	expect(explained.days.find(({ date }) => date === '2026-10-10')).toEqual({
		...{ date: '2026-10-10', kind: 'makeUpWorkingDay', holiday: '国庆节', counted: true, number: 5 },
	});
	expect(explained.clause).toMatchObject({ label: '第2条', quote: '7 个工作日内付清' });
	expect(explained.notices).toMatchObject([{ year: 2026, number: '国办发明电〔2025〕7号' }]);
});

test('5‰ a day of 20,000.00 yuan are 100.00 yuan, from the end of the due day', () => {
	const { penalty } = explain(
		invoiced(begin(maintenanceTerms()), '2026-09-28 16:40', 'year'),
		'stage:year',
		'2026-10-10',
	);
	expect(penalty).toMatchObject({
		perDayBp: 50,
		perDayFen: 10_000,
		fromMs: at('2026-10-13 24:00'),
		clause: { label: '第4条' },
	});
});

test('no penalty where the contract names none, nor while the invoice that comes first is missing', () => {
	const without = invoiced(begin(maintenanceTerms({ latePenalty: null })), '2026-09-28', 'year');
	expect(explain(without, 'stage:year', '2026-10-10').penalty).toBeNull();
	expect(explain(begin(maintenanceTerms()), 'stage:year', '2027-03-01').penalty).toBeNull();
});

const oneOff = (due: DueRule) => ({
	...{
		...BARE_TERMS,
		oneOffs: [{ id: 'a', owner: 'agency' as const, title: '交付', due, clauseId: 'c3', quote: '原文' }],
	},
});
const count = (unit: 'workingDay' | 'calendarDay' | 'month' | 'year' | 'hour', days: number): DueRule => ({
	...{ rule: 'count', from: 'signing', unit, count: days },
});

test('of two limits the one that holds is explained, and the other stands beside it', () => {
	const terms = oneOff({ rule: 'later', of: [{ rule: 'onDay', date: '2026-09-05' }, count('workingDay', 5)] });
	const explained = explain(begin(terms), 'oneOff:a', '2026-09-02');
	expect(explained.rule).toMatchObject({ unit: 'workingDay', count: 5 });
	expect(explained.otherLimit).toEqual({ dueAtMs: at('2026-09-05 24:00'), unit: 'date' });
});

test.each<[string, DueRule]>([
	['a year of calendar days', count('calendarDay', 365)],
	['ten years of days', count('calendarDay', 3650)],
	['ninety working days', count('workingDay', 90)],
	['720 hours', count('hour', 720)],
	['ten months', count('month', 10)],
	['three years', count('year', 3)],
	['a named day', { rule: 'onDay', date: '2026-12-31' }],
	['a day of the year', { rule: 'date', month: 12, day: 31 }],
	['no time', { rule: 'none' }],
	['a blank', { rule: 'count', from: 'signing', unit: 'workingDay', count: null }],
])('%s can be explained within what a reply may hold', (_words, due) => {
	expect(explain(begin(oneOff(due)), 'oneOff:a', '2026-09-02').duty.id).toBe('k1:oneOff:a');
});

test('a month of inspections says from when to when it runs', () => {
	const { start, rule } = explain(begin(maintenanceTerms()), 'recurring:inspection:2026-09', '2026-09-10');
	expect(start).toEqual({ trigger: 'periodBegan', atMs: at('2026-09-01') });
	expect(rule).toMatchObject({ unit: 'month', count: 1 });
});

test('a fault explains its answer by the kind of the day on which it was received', () => {
	const { contract } = begin(maintenanceTerms());
	const { fault } = report('2026-10-10 14:20');
	const [view] = projectFault(fault, calendar, at('2026-10-10 14:30')).filter(
		({ collection }) => collection === 'duties',
	);
	const duty = dutyView(
		{ ...(view?.data as unknown as DutyDocument), _id: view?.id ?? '' },
		at('2026-10-10 14:30'),
		'agency',
	);
	const explaining = { calendar, nowMs: at('2026-10-10 14:30'), cost: null };
	const explained = explainFaultDuty(contract, fault, 'response', duty, explaining);
	expect(explanation.safeParse(explained).error).toBeUndefined();
	expect(explained?.rule).toMatchObject({
		unit: 'hour',
		count: 2,
		dayOfReceipt: 'makeUpWorkingDay',
		holiday: '国庆节',
	});
	expect(showMoment(explained?.duty.dueAtMs ?? 0)).toBe('2026-10-10 16:20');
	expect(explainFaultDuty(contract, fault, 'promised:9', duty, explaining)).toBeNull();
});

test('delays that overlap give back once, and each says who told it and why', () => {
	const due: DueRule = { rule: 'count', from: 'signing', unit: 'workingDay', count: 5 };
	const story = begin(oneOff(due));
	const delay = (told: Story, when: string, [fromDay, toDay]: [string, string], reason: string) =>
		tell(told, when, (contract, call) =>
			decideDelay(contract, { key: 'oneOff:a', fromDay, toDay, reason }, calendar, call),
		);
	const first = delay(story, '2026-09-04 09:00', ['2026-09-02', '2026-09-03'], '等客户的图');
	const both = delay(first, '2026-09-05 09:00', ['2026-09-03', '2026-09-04'], '台风');
	const weekend = delay(both, '2026-09-07 09:00', ['2026-09-05', '2026-09-06'], '周末停电');
	const { pauses } = explain(weekend, 'oneOff:a', '2026-09-07 10:00');
	expect(pauses).toEqual([
		{
			...{ fromMs: at('2026-09-02'), toMs: at('2026-09-07'), givenBackMs: 3 * 86_400_000 },
			told: ['等客户的图', '台风', '周末停电'].map((reason) => ({ reason, byName: '何工' })),
		},
	]);
});
