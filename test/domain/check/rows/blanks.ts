import type { Terms } from '../../../../types/terms';
import { clause, SOUND, withStage, withTerms } from '../papers';
import type { Row } from './row';

export const hours = (
	shifts: { fromMinute: number; toMinute: number }[] | null,
	target: 'hours' | 'officeHours' = 'hours',
) =>
	withTerms({
		clauses: [...SOUND.clauses, clause('c8', '第八条', '办公时间 9:00 到 12:00，13:30 到 18:00。')],
		officeHours: {
			days: 'workingDays',
			shifts,
			endsDays: false,
			clauseId: 'c8',
			quote: '9:00 到 12:00，13:30 到 18:00',
		},
		responses: SOUND.responses.map((one) => ({ ...one, target: { target, hours: one.id === 'urgent' ? 2 : 8 } })),
	});
export const MORNING = { fromMinute: 540, toMinute: 720 };
export const AFTERNOON = { fromMinute: 810, toMinute: 1080 };
const due = (value: Terms['stages'][number]['due']) => withStage({ due: value });
const oneOff = (value: Terms['oneOffs'][number]['due'], values: Partial<Terms> = {}) =>
	withTerms({
		oneOffs: [
			{
				...{ id: 'handover', owner: 'agency', title: '移交' },
				due: value,
				clauseId: 'c8',
				quote: '期满 1 个月内乙方移交资料',
			},
		],
		...values,
		clauses: [...SOUND.clauses, clause('c8', '第八条', '期满 1 个月内乙方移交资料。')],
	});
const openEnd = { ...SOUND.period, to: null };

export const BLANKS: Row[] = [
	{
		...{ code: 'BLANK_PARAMETER', says: 'the contract has no number yet', at: [] },
		...{ fault: withTerms({ number: '____' }), detail: { path: 'number', field: 'number' } },
	},
	{
		...{ code: 'BLANK_PARAMETER', says: 'days to pay in are left open', at: ['c3'] },
		fault: due({ rule: 'count', from: 'signing', unit: 'workingDay', count: null }),
		detail: { path: 'stages.first.due.count', title: '首付款', field: 'count', unit: 'workingDay' },
	},
	{
		code: 'BLANK_PARAMETER',
		says: 'the amount of a stage is left open',
		at: ['c3'],
		fault: withStage({ amountFen: null }),
	},
	{
		...{ code: 'BLANK_PARAMETER', says: 'silence accepts after a number of days left open', at: ['c4'] },
		fault: withTerms({ deemedAcceptance: { calendarDays: null, clauseId: 'c4', quote: '验收后' } }),
	},
	{
		...{
			code: 'BLANK_PARAMETER',
			says: 'hours are left open',
			at: ['c5'],
			detail: { path: 'responses.urgent.target.hours', title: '', field: 'hours', unit: 'hour' },
		},
		fault: withTerms({
			responses: SOUND.responses.map((one) =>
				one.id === 'urgent' ? { ...one, target: { target: 'hours', hours: null } } : one,
			),
		}),
		// A contract that names no hours on purpose has no blank.
		sound: withTerms({
			responses: SOUND.responses.map((one) => (one.id === 'urgent' ? { ...one, target: { target: 'open' } } : one)),
		}),
	},
	{
		...{ code: 'BLANK_PARAMETER', says: 'a free quota has no number', at: ['c6'] },
		fault: withTerms({
			quotas: [
				{
					...{ id: 'changes', title: '免费修改', unit: 'personDay', count: null, per: 'year', priceId: null },
					clauseId: 'c6',
					quote: '甲方晚付的',
				},
			],
		}),
	},
	{
		code: 'BLANK_PARAMETER',
		says: 'the term has no end',
		at: ['c1'],
		fault: withTerms({ period: openEnd }),
		sound: withTerms({ period: { ...openEnd, ends: { trigger: 'acceptance', unit: 'calendarDay', count: 0 } } }),
	},
	{
		code: 'BLANK_PARAMETER',
		says: 'the term ends a number of years left open after delivery',
		at: ['c1'],
		fault: withTerms({ period: { ...openEnd, ends: { trigger: 'delivery', unit: 'year', count: null } } }),
	},
	{
		code: 'BLANK_PARAMETER',
		says: 'clocks run in office hours that are left open',
		at: ['c8'],
		fault: hours(null, 'officeHours'),
		sound: hours(null),
	},
	{
		code: 'BLANK_PARAMETER',
		says: 'clocks run in office hours that the contract does not have',
		at: ['c5'],
		fault: { ...hours(null, 'officeHours'), officeHours: null },
		sound: hours([MORNING, AFTERNOON], 'officeHours'),
	},
	{
		code: 'NEVER_DUE',
		says: 'a duty counts from the end of a service the contract does not have',
		at: ['c8'],
		fault: oneOff({ rule: 'count', from: 'serviceEnd', unit: 'month', count: 1 }),
		sound: oneOff({ rule: 'count', from: 'termEnd', unit: 'month', count: 1 }),
	},
	{
		code: 'NEVER_DUE',
		says: 'a term ends with itself',
		at: ['c1'],
		fault: withTerms({ period: { ...openEnd, ends: { trigger: 'termEnd', unit: 'year', count: 1 } } }),
	},
	{
		...{ code: 'NEVER_DUE', says: 'term and service wait for each other', at: ['c1', 'c8'] },
		fault: oneOff(
			{ rule: 'none' },
			{
				period: { ...openEnd, ends: { trigger: 'serviceEnd', unit: 'month', count: 1 } },
				service: { trigger: 'termEnd', unit: 'month', count: 1, clauseId: 'c8', quote: '期满 1 个月内' },
			},
		),
	},
	{
		code: 'NEVER_DUE',
		says: 'a single duty waits for the evidence of a stage',
		at: ['c8'],
		fault: oneOff({ rule: 'count', from: 'stageOpened', unit: 'month', count: 1 }),
		sound: due({ rule: 'count', from: 'stageOpened', unit: 'workingDay', count: 5 }),
	},
	{
		code: 'DAY_IMPOSSIBLE',
		says: 'the 31st of June',
		at: ['c3'],
		fault: due({ rule: 'date', month: 6, day: 31 }),
		sound: due({ rule: 'date', month: 2, day: 29 }),
		detail: { month: 6, day: 31 },
	},
	{
		code: 'PERIOD_REVERSED',
		says: 'the term ends before it begins',
		at: ['c1'],
		fault: withTerms({ period: { ...SOUND.period, to: '2026-03-01' } }),
		sound: withTerms({ period: { ...SOUND.period, to: '2026-03-02' } }),
		detail: { from: '2026-03-02', to: '2026-03-01' },
	},
];
