import type { ChinaDate, EpochMs } from '../../types/units';
import { DAY_MS, startOfDate } from './time';

/** Labels stay on the card at both ends. */
const LABEL_MIN = 14;
const LABEL_MAX = 86;
const FULL = 100;
/** A term without a fixed end is drawn as if today were its middle. */
const OPEN_END_PERCENT = 50;

const percentOf = (part: number, whole: number): number => Math.round((part * 1000) / whole) / 10;
const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

interface Term {
	from: ChinaDate;
	to: ChinaDate | null;
	marksAtMs: readonly EpochMs[];
	nowMs: EpochMs;
}

/** Where today and the coming limits stand on a term; the first day of the term is day 1. */
export function lifeLine({ from, to, marksAtMs, nowMs }: Term): {
	todayPercent: number;
	labelPercent: number;
	todayWords: string;
	markPercents: number[];
} {
	const startMs = startOfDate(from);
	const day = Math.floor((nowMs - startMs) / DAY_MS) + 1;
	const todayWords = day < 1 ? `还有 ${1 - day} 天开始` : `今天 第 ${day} 天`;
	if (to === null) {
		const todayPercent = day < 1 ? 0 : OPEN_END_PERCENT;
		return { todayPercent, labelPercent: within(todayPercent, LABEL_MIN, LABEL_MAX), todayWords, markPercents: [] };
	}
	const lengthMs = startOfDate(to) + DAY_MS - startMs;
	const markPercents = marksAtMs
		.map((atMs) => percentOf(atMs - startMs, lengthMs))
		.filter((percent) => percent > 0 && percent <= FULL)
		.map((percent) => Math.min(98.7, percent));
	const todayPercent = within(percentOf(nowMs - startMs, lengthMs), 0, FULL);
	const ended = nowMs > startMs + lengthMs;
	return {
		todayPercent,
		labelPercent: within(todayPercent, LABEL_MIN, LABEL_MAX),
		todayWords: ended ? '已到期' : todayWords,
		markPercents: [...new Set(markPercents)],
	};
}
