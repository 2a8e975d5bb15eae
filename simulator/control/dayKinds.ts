/** What kind of day it is, for the strip of days on the page and for "next working day". */
export interface DayKind {
	working: boolean;
	/** Holiday or make-up day in words; empty on ordinary days. */
	name: string;
}

interface YearNotice {
	/** [name, first day, last day] */
	holidays: readonly (readonly [string, string, string])[];
	/** Days off that are worked: [day, holiday it makes up for]. */
	makeUp: readonly (readonly [string, string])[];
}

/** 国务院办公厅, 国办发明电〔2024〕12号 and 国办发明电〔2025〕7号. Later years are not published: weekdays only. */
const NOTICES: readonly YearNotice[] = [
	{
		holidays: [
			['元旦', '2025-01-01', '2025-01-01'],
			['春节', '2025-01-28', '2025-02-04'],
			['清明节', '2025-04-04', '2025-04-06'],
			['劳动节', '2025-05-01', '2025-05-05'],
			['端午节', '2025-05-31', '2025-06-02'],
			['国庆节、中秋节', '2025-10-01', '2025-10-08'],
		],
		makeUp: [
			['2025-01-26', '春节'],
			['2025-02-08', '春节'],
			['2025-04-27', '劳动节'],
			['2025-09-28', '国庆'],
			['2025-10-11', '国庆'],
		],
	},
	{
		holidays: [
			['元旦', '2026-01-01', '2026-01-03'],
			['春节', '2026-02-15', '2026-02-23'],
			['清明节', '2026-04-04', '2026-04-06'],
			['劳动节', '2026-05-01', '2026-05-05'],
			['端午节', '2026-06-19', '2026-06-21'],
			['中秋节', '2026-09-25', '2026-09-27'],
			['国庆节', '2026-10-01', '2026-10-07'],
		],
		makeUp: [
			['2026-01-04', '元旦'],
			['2026-02-14', '春节'],
			['2026-02-28', '春节'],
			['2026-05-09', '劳动节'],
			['2026-09-20', '国庆'],
			['2026-10-10', '国庆'],
		],
	},
];

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;

/** Kind of a day written `YYYY-MM-DD`. */
export function dayKindOf(day: string): DayKind {
	for (const { holidays, makeUp } of NOTICES) {
		const worked = makeUp.find(([date]) => date === day);
		if (worked) return { working: true, name: `${worked[1]}补班，按工作日算` };
		const holiday = holidays.find(([, from, to]) => day >= from && day <= to);
		if (holiday) return { working: false, name: holiday[0] };
	}
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	const weekend = weekday === 0 || weekday === 6;
	return { working: !weekend, name: '' };
}

/** The day in China at a moment, `YYYY-MM-DD`. */
export function dayAt(atMs: number): string {
	return new Date(atMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** Start of a day in China, epoch milliseconds. */
export function startOfDayMs(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) - OFFSET_MS;
}

/** 09:00 of the first working day after the day of `atMs`. */
export function nextWorkingMorningMs(atMs: number, kindOf: (day: string) => DayKind = dayKindOf): number {
	const morningMs = 9 * 3_600_000;
	let startMs = startOfDayMs(dayAt(atMs)) + DAY_MS;
	for (let tries = 0; tries < 31 && !kindOf(dayAt(startMs)).working; tries += 1) startMs += DAY_MS;
	return startMs + morningMs;
}

/** Two weeks from the Monday of the week of `atMs`. */
export function twoWeeksAround(atMs: number): string[] {
	const todayMs = startOfDayMs(dayAt(atMs));
	const weekday = (new Date(todayMs + OFFSET_MS).getUTCDay() + 6) % 7;
	return Array.from({ length: 14 }, (_, index) => dayAt(todayMs + (index - weekday) * DAY_MS));
}
