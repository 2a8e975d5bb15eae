import type { ChinaDate, EpochMs } from '../../types/units';
import type { Explanation } from '../../types/views-explain';
import { dateOf, endsDay, shortDate, weekdayOf } from './time';

export interface StripDay {
	date: ChinaDate;
	number: string;
	/** Under the figure: 起算, 第3天, 国庆, 周日. */
	note: string;
	look: 'start' | 'counted' | 'skipped' | 'due';
	/** Above it: 补班, 到期. */
	tag: string | undefined;
	today: boolean;
}

export interface Strip {
	/** Empty places before the first day, Monday being 0. */
	firstColumn: number;
	head: StripDay[];
	hiddenCount: number;
	tailColumn: number;
	tail: StripDay[];
}

type TracedDay = Explanation['days'][number];
/** Five weeks are shown in full; of more, the first and the last week. */
const FULL_DAYS = 35;
const WEEK_DAYS = 7;

const columnOf = (date: ChinaDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEK_DAYS;

function lookOf(day: TracedDay, isDue: boolean, isFirst: boolean): StripDay['look'] {
	if (isDue) return 'due';
	if (day.counted) return 'counted';
	return isFirst ? 'start' : 'skipped';
}

function noteOf(day: TracedDay, look: StripDay['look']): string {
	if (day.counted && day.number !== null) return `第${day.number}天`;
	if (look === 'start') return '起算';
	return day.holiday ?? weekdayOf(day.date);
}

/** The days as they are drawn. */
export function stripOf(explanation: Explanation, nowMs: EpochMs): Strip {
	const { days, duty, omitted } = explanation;
	const dueDate = duty.dueAtMs === null ? '' : dateOf(endsDay(duty.dueAtMs) ? duty.dueAtMs - 1 : duty.dueAtMs);
	const today = dateOf(nowMs);
	const drawn = days.map((day, index): StripDay => {
		const look = lookOf(day, day.date === dueDate, index === 0);
		const tag = look === 'due' ? '到期' : day.kind === 'makeUpWorkingDay' ? '补班' : undefined;
		return {
			date: day.date,
			number: String(Number(day.date.slice(8))),
			note: noteOf(day, look),
			look,
			tag,
			today: day.date === today,
		};
	});
	const first = days[0];
	const firstColumn = first ? columnOf(first.date) : 0;
	if (omitted) {
		const tail = drawn.filter((day) => day.date > omitted.to);
		return {
			...{ firstColumn, head: drawn.filter((day) => day.date < omitted.from), tail },
			...{ hiddenCount: omitted.countedDays + omitted.skippedDays, tailColumn: columnOf(tail[0]?.date ?? '') },
		};
	}
	if (drawn.length <= FULL_DAYS) return { firstColumn, head: drawn, hiddenCount: 0, tailColumn: 0, tail: [] };
	const head = drawn.slice(0, WEEK_DAYS - firstColumn);
	const tail = drawn.slice(-WEEK_DAYS);
	const hiddenCount = drawn.length - head.length - tail.length;
	return { firstColumn, head, hiddenCount, tailColumn: columnOf(tail[0]?.date ?? ''), tail };
}

/** The same for a screen reader: which days count, and how many are skipped. */
export function stripWords(explanation: Explanation): string {
	const { days, duty, countedDays, skippedDays } = explanation;
	const reference = duty.dueAtMs ?? 0;
	const counted = days.filter((day) => day.counted).map((day) => shortDate(day.date, reference));
	return `${counted.join('、')}计入，共 ${countedDays} 天；跳过 ${skippedDays} 天`;
}
