import type { Terms } from '../../../../types/terms';
import { SOUND, withStage, withTerms } from '../papers';
import type { Row } from './row';

const [first, rest] = SOUND.stages as [Terms['stages'][number], Terms['stages'][number]];
const due = (value: Terms['stages'][number]['due']) => withStage({ due: value });
const openEnd = { ...SOUND.period, to: null };

export const MONEY: Row[] = [
	{
		code: 'STAGES_AGAINST_TOTAL',
		says: 'stages do not come to the total',
		at: ['c2', 'c3', 'c4'],
		fault: withStage({ amountFen: 1_100_000, shareBp: null }),
		detail: { stagesFen: 1_900_000, totalFen: 2_000_000 },
	},
	{
		code: 'STAGES_AGAINST_TOTAL',
		says: 'a stage is not its share',
		at: ['c3'],
		fault: withTerms({
			stages: [
				{ ...first, amountFen: 1_300_000 },
				{ ...rest, amountFen: 700_000, shareBp: null },
			],
		}),
		detail: { title: '首付款', shareBp: 6000, amountFen: 1_300_000, shareFen: 1_200_000, totalFen: 2_000_000 },
		sound: withTerms({ stages: [{ ...first, yearly: { freeYears: 0 } }] }),
	},
	{
		code: 'SHARES_OVER_WHOLE',
		says: 'shares over the whole',
		at: ['c3', 'c4'],
		fault: withTerms({ stages: [first, { ...rest, shareBp: 5000 }] }),
		detail: { sharesBp: 11_000 },
	},
	// invoiceninja/invoiceninja#9155: a first stage due before an unset date is refused, not guessed.
	{
		code: 'STAGE_BEFORE_ANYTHING',
		says: 'case 18: due before a day that nobody set',
		at: ['c3'],
		fault: { ...due({ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 5 }), period: openEnd },
		sound: due({ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 5 }),
		detail: { title: '首付款', trigger: 'termEnd' },
	},
	{
		code: 'STAGE_BEFORE_ANYTHING',
		says: 'counted back from an event that is only known when it is there',
		at: ['c3'],
		fault: due({ rule: 'before', from: 'acceptance', unit: 'calendarDay', count: 5 }),
	},
	{
		code: 'STAGE_BEFORE_ANYTHING',
		says: 'due on a day before the signing',
		at: ['c3'],
		fault: due({ rule: 'onDay', date: '2026-02-28' }),
		sound: due({ rule: 'onDay', date: '2026-03-02' }),
		detail: { title: '首付款', date: '2026-02-28', begin: '2026-03-02' },
	},
	{
		code: 'STAGE_BEFORE_ANYTHING',
		says: 'so long before the end that it is before the beginning',
		at: ['c3'],
		fault: due({ rule: 'before', from: 'termEnd', unit: 'month', count: 13 }),
		sound: due({ rule: 'before', from: 'termEnd', unit: 'month', count: 11 }),
	},
	{
		code: 'PAID_STAGE_CHANGED',
		says: 'a supplement drops what was paid',
		at: [],
		fault: withTerms({ stages: [{ ...rest, amountFen: 2_000_000, shareBp: null }] }),
		about: { previous: SOUND, holdsFrom: '2026-04-01', paid: { first: 500_000 } },
		soundAbout: { previous: SOUND, holdsFrom: '2026-04-01', paid: { first: 1_200_000 } },
		detail: { title: '首付款', paidFen: 500_000, amountFen: 0 },
	},
	{
		code: 'PAID_STAGE_CHANGED',
		says: 'a supplement shrinks a year that was paid',
		at: ['c3'],
		fault: withStage({ yearly: { freeYears: 0 } }),
		about: { previous: SOUND, holdsFrom: '2026-04-01', paid: { 'first:2': 1_200_001 } },
		soundAbout: { previous: SOUND, holdsFrom: '2026-04-01', paid: { 'first:2': 1_200_000 } },
	},
	{
		code: 'COPIES_MISMATCH',
		says: 'four copies, three of them kept',
		at: ['c7'],
		fault: withTerms({ copies: { ...(SOUND.copies as NonNullable<Terms['copies']>), agency: 3 } }),
		detail: { total: 4, customer: 3, agency: 3 },
	},
];
