import { SIDES, type Side } from '../../types/codes';
import type { ChinaDate, EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { sideWords, stateNow } from './duty';
import { DAY_MS, dateOf, startOfDate } from './time';
import { placeOf } from './timeline';

/** How a mark looks; the order is what wins where several stand in one place. */
const TONES = ['missed', 'late', 'soon', 'met', 'coming', 'other'] as const;
export type LaneTone = (typeof TONES)[number];

const TONE_OF_STATE: Record<DutyView['state'], LaneTone> = {
	...{ missed: 'missed', metLate: 'late', dueSoon: 'soon', met: 'met' },
	...{ running: 'coming', notYet: 'coming', unknown: 'other', waived: 'other', standing: 'other' },
};

export const LANE_WORDS: Record<LaneTone, string> = {
	...{ missed: '逾期', late: '晚了做完', soon: '快到期', met: '按时', coming: '还没到期', other: '免除或待定' },
};

export interface Lane {
	side: Side;
	marks: { percent: number; tone: LaneTone }[];
}
export interface Lanes {
	lanes: Lane[];
	todayPercent: number;
	ticks: { percent: number; words: string }[];
	/** How many of each kind, the kinds that are there. */
	legend: { tone: LaneTone; words: string }[];
	/** The same for a screen reader. */
	words: string;
}

interface Drawn {
	duties: readonly DutyView[];
	from: ChinaDate;
	to: ChinaDate | null;
	reader: Side;
	nowMs: EpochMs;
}

/** A term longer than this is drawn around today. */
const WHOLE_TERM_DAYS = 430;
const AROUND_TODAY_DAYS = 200;
/** Without an end the line goes on this far after today or the last limit. */
const OPEN_END_DAYS = 30;
/** Marks this close (in per cent) become one. */
const GRID = 2.5;
const TICKS_MAX = 6;
const TICK_LAST_PERCENT = 93;
const TICK_FROM_TODAY = 14;
const FULL = 100;

function windowOf({ duties, from, to, nowMs }: Drawn): [number, number] {
	const startMs = startOfDate(from);
	const last = Math.max(nowMs, ...duties.map((duty) => placeOf(duty) ?? 0));
	const endMs = to === null ? last + OPEN_END_DAYS * DAY_MS : startOfDate(to) + DAY_MS;
	if (endMs - startMs <= WHOLE_TERM_DAYS * DAY_MS) return [startMs, endMs];
	const reach = AROUND_TODAY_DAYS * DAY_MS;
	return [Math.max(startMs, nowMs - reach), Math.min(endMs, Math.max(startMs, nowMs) + reach)];
}

function marksOf(duties: readonly DutyView[], percentOf: (atMs: EpochMs) => number, nowMs: EpochMs): Lane['marks'] {
	const placed = new Map<number, LaneTone>();
	for (const duty of duties) {
		const atMs = placeOf(duty);
		const percent = atMs === null ? -1 : Math.round(percentOf(atMs) / GRID) * GRID;
		if (percent < 0 || percent > FULL) continue;
		const tone = TONE_OF_STATE[stateNow(duty, nowMs)];
		const there = placed.get(percent);
		if (!there || TONES.indexOf(tone) < TONES.indexOf(there)) placed.set(percent, tone);
	}
	return [...placed].map(([percent, tone]) => ({ percent, tone }));
}

/** The first days of months on the line, as many as can be read, none beside today. */
function ticksOf([startMs, endMs]: [number, number], percentOf: (atMs: EpochMs) => number, todayPercent: number) {
	const months: ChinaDate[] = [];
	let [year = 0, month = 0] = dateOf(startMs).split('-').map(Number);
	for (let count = 0; count < WHOLE_TERM_DAYS; count += 1) {
		[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
		const day = `${year}-${String(month).padStart(2, '0')}-01`;
		if (startOfDate(day) >= endMs) break;
		months.push(day);
	}
	const step = Math.ceil(months.length / TICKS_MAX);
	return months
		.filter((_day, index) => index % step === 0)
		.map((day) => ({
			percent: percentOf(startOfDate(day)),
			words: day.slice(5, 7) === '01' ? `${day.slice(0, 4)}` : `${Number(day.slice(5, 7))}月`,
		}))
		.filter(({ percent }) => percent <= TICK_LAST_PERCENT && Math.abs(percent - todayPercent) >= TICK_FROM_TODAY);
}

const countTones = (duties: readonly DutyView[], nowMs: EpochMs) =>
	TONES.map((tone) => ({
		tone,
		count: duties.filter((duty) => TONE_OF_STATE[stateNow(duty, nowMs)] === tone).length,
	})).filter(({ count }) => count > 0);

/** Both sides' duties on two lines over the term, with today between what was and what comes. */
export function lanesOf(drawn: Drawn): Lanes {
	const { reader, nowMs } = drawn;
	const duties = drawn.duties.filter(({ state }) => state !== 'standing');
	const window = windowOf({ ...drawn, duties });
	const percentOf = (atMs: EpochMs) => Math.round(((atMs - window[0]) * 1000) / (window[1] - window[0])) / 10;
	const todayPercent = Math.min(FULL, Math.max(0, percentOf(nowMs)));
	const sides = [...SIDES].sort((first) => (first === reader ? -1 : 1));
	const ofSide = (side: Side) => duties.filter((duty) => duty.owner === side);
	const counted = (side: Side) =>
		countTones(ofSide(side), nowMs)
			.map(({ tone, count }) => `${count} 项${LANE_WORDS[tone]}`)
			.join('，');
	return {
		lanes: sides.map((side) => ({ side, marks: marksOf(ofSide(side), percentOf, nowMs) })),
		todayPercent,
		ticks: ticksOf(window, percentOf, todayPercent),
		legend: countTones(duties, nowMs).map(({ tone, count }) => ({ tone, words: `${LANE_WORDS[tone]} ${count}` })),
		words: sides.map((side) => `${sideWords(side, reader)}：${counted(side) || '没有'}`).join('；'),
	};
}
