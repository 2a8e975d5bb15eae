import type { Terms } from '../../../../types/terms';
import { SOUND, withTerms, withWords } from '../papers';
import { AFTERNOON, hours, MORNING } from './blanks';
import type { Row } from './row';

const [first, rest] = SOUND.stages as [Terms['stages'][number], Terms['stages'][number]];

export const STRUCTURE: Row[] = [
	{
		code: 'NEVER_DUE',
		says: 'a penalty for the breach of what has no time',
		at: ['c6'],
		fault: penalty(['first']),
		sound: penalty(['first', 'urgent']),
		detail: { title: '违约', trigger: 'breach' },
	},
	{
		code: 'CLAUSE_MISSING',
		says: 'a rule stands nowhere',
		at: [],
		fault: withTerms({ latePenalty: { perDayBp: 50, clauseId: 'c66', quote: '5‰' } }),
	},
	{
		code: 'CLAUSE_STRUCK',
		says: 'a rule stands in a struck clause',
		at: ['c6'],
		fault: withTerms({ clauses: SOUND.clauses.map((one) => ({ ...one, struck: one.id === 'c6' })) }),
		sound: withTerms({ latePenalty: null, clauses: SOUND.clauses.map((one) => ({ ...one, struck: one.id === 'c6' })) }),
	},
	{
		code: 'QUOTE_NOT_IN_CLAUSE',
		says: 'the clause was changed after it was read',
		at: ['c6'],
		fault: withWords('c6', '甲方晚付的，双方另议。'),
	},
	{
		code: 'VALUE_NOT_IN_QUOTE',
		says: 'the value was changed and the words were not',
		at: ['c6'],
		fault: withTerms({ latePenalty: { perDayBp: 30, clauseId: 'c6', quote: '每天加收未付部分的 5‰' } }),
	},
	{
		code: 'ORPHAN_NUMBER',
		says: 'a number without an owner',
		at: ['c8'],
		fault: withWords('c8', '乙方每次回复不超过 3 句。'),
		detail: { words: '3' },
		sound: { ...withWords('c8', '见第三条。'), exclusions: [] },
	},
	{
		code: 'ID_REPEATED',
		says: 'two stages of one name',
		at: ['c4'],
		fault: withTerms({ stages: [first, { ...rest, id: 'first' }] }),
		detail: { list: 'stages', id: 'first' },
	},
	{
		code: 'ID_REPEATED',
		says: 'two answers to one kind of fault',
		at: ['c5'],
		fault: withTerms({ responses: SOUND.responses.map((one) => ({ ...one, urgency: 'urgent' })) }),
		sound: withTerms({
			responses: SOUND.responses.map((one, index) => ({
				...one,
				urgency: 'urgent',
				measure: index === 0 ? 'response' : 'onSite',
			})),
		}),
	},
	{
		code: 'REFERENCE_MISSING',
		says: 'the price beyond a quota is not on the list',
		at: ['c3'],
		fault: withTerms({
			quotas: [
				{
					...{ id: 'free', title: '免费上架', unit: 'piece', count: 5, per: 'term', priceId: 'listing' },
					clauseId: 'c3',
					quote: '5 个工作日内',
				},
			],
		}),
	},
	{
		code: 'REFERENCE_MISSING',
		says: 'a lapse on a stage that is not there',
		at: ['c4'],
		fault: withTerms({ lapse: { stageIds: ['yearly'], clauseId: 'c4', quote: '验收后' } }),
		sound: withTerms({ lapse: { stageIds: ['rest'], clauseId: 'c4', quote: '验收后' } }),
	},
	{
		code: 'REFERENCE_MISSING',
		says: 'a penalty for the breach of nothing',
		at: ['c6'],
		fault: penalty(['inspection']),
		sound: penalty(['responses', 'urgent']),
		detail: { title: '违约', name: 'inspection' },
	},
	{
		code: 'HOURS_IMPOSSIBLE',
		says: 'a shift that ends before it begins',
		at: ['c8'],
		fault: hours([{ fromMinute: 720, toMinute: 540 }]),
		sound: hours([MORNING, AFTERNOON]),
		detail: { fromMinute: 720, toMinute: 540 },
	},
	{
		code: 'HOURS_IMPOSSIBLE',
		says: 'shifts that overlap',
		at: ['c8'],
		fault: hours([MORNING, { fromMinute: 700, toMinute: 1080 }]),
	},
	{ code: 'HOURS_IMPOSSIBLE', says: 'office hours without a shift', at: ['c8'], fault: hours([]) },
	{
		code: 'HOLDS_FROM_MISSING',
		says: 'a supplement without a day',
		at: [],
		fault: SOUND,
		about: { previous: SOUND },
		soundAbout: { previous: SOUND, holdsFrom: '2026-04-01' },
	},
];

function penalty(breachOf: string[]): Terms {
	return withTerms({
		breachPenalties: [
			{
				...{ id: 'late', owner: 'customer', title: '违约', rateBp: 50, base: 'total', breachOf },
				clauseId: 'c6',
				quote: '甲方晚付的，每天加收未付部分的 5‰',
			},
		],
	});
}
