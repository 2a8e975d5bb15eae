import type { NumberReading } from '../text/readings';

type CountReading = Extract<NumberReading, { kind: 'count' }>;

/** How many of a unit the measure printed behind a numeral is worth; measures are written without their 个. */
const WORTH: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	calendarDay: { 日: 1, 天: 1, 自然日: 1, 日历日: 1, 周: 7, 星期: 7 },
	workingDay: { 工作日: 1 },
	month: { 月: 1, 季度: 3, 年: 12, 年度: 12, 周年: 12 },
	year: { 年: 1, 年度: 1, 周年: 1, 月: 1 / 12 },
	hour: { 小时: 1, 时: 1, 分钟: 1 / 60, 日: 24, 天: 24 },
	personDay: { 人天: 1, '人/天': 1, 人日: 1, 天: 1 },
	person: { 名: 1, 人: 1, 位: 1 },
	copy: { 份: 1, 套: 1, 本: 1 },
};
/** What counts time, and so never things. */
const TIME: ReadonlySet<string> = new Set(
	['calendarDay', 'workingDay', 'month', 'year', 'hour'].flatMap((unit) => Object.keys(WORTH[unit] ?? {})),
);
const EXACT = 1e-9;

const bare = (unit: string): string => (unit.length > 1 ? unit.replace(/^个/, '') : unit);

/**
 * Whether a number read from the words is so many of the unit of a parameter. A unit of the contract's own, or none,
 * takes every measure that is not one of time. `quote`: the passage, which may say elsewhere that days are working days.
 */
export function isCountOf(reading: CountReading, unit: string | null, value: number, quote: string): boolean {
	const printed = reading.unit === null ? null : bare(reading.unit);
	const worths = unit === null ? undefined : WORTH[unit];
	if (!worths) return reading.value === value && (printed === null || !TIME.has(printed));
	if (unit === 'workingDay' && /工作日/.test(quote) && (printed === '日' || printed === '天'))
		return reading.value === value;
	const worth = printed === null ? undefined : worths[printed];
	if (worth === undefined) return printed === '个' && unit === 'person' && reading.value === value;
	return Math.abs(reading.value * worth - value) < EXACT;
}
