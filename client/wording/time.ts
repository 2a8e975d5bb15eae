import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import type { ChinaDate, EpochMs } from '../../types/units';

dayjs.extend(utc);

/** China's time the whole year; the telephone's own zone never counts. */
const CHINA_OFFSET_MIN = 480;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** Below this a duration says its minutes. */
const HOURS_WITH_MINUTES = 10;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export const inChina = (atMs: EpochMs): Dayjs => dayjs(atMs).utcOffset(CHINA_OFFSET_MIN);

/** The day in China that a moment falls on. */
export const dateOf = (atMs: EpochMs): ChinaDate => inChina(atMs).format('YYYY-MM-DD');

/** The first moment of a day in China. */
export const startOfDate = (date: ChinaDate): EpochMs => dayjs.utc(date).valueOf() - CHINA_OFFSET_MIN * MINUTE_MS;

/** A moment from a day and a time of day (`HH:mm`), both in China. */
export function momentOf(date: ChinaDate, time: string): EpochMs {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return startOfDate(date) + hours * HOUR_MS + minutes * MINUTE_MS;
}

export const weekdayOf = (date: ChinaDate): string => WEEKDAYS[dayjs.utc(date).day()] ?? '';

/** Whether a limit is the end of a day: midnight, or the last second before it. */
export function endsDay(dueAtMs: EpochMs): boolean {
	const sinceMidnight = (((dueAtMs + CHINA_OFFSET_MIN * MINUTE_MS) % DAY_MS) + DAY_MS) % DAY_MS;
	return sinceMidnight === 0 || sinceMidnight >= DAY_MS - 1000;
}

/** The day a limit belongs to: 24:00 is still the day before midnight. */
const dayOfLimit = (dueAtMs: EpochMs): ChinaDate => dateOf(endsDay(dueAtMs) ? dueAtMs - 1 : dueAtMs);

/** `10月13日`, in another year than now `2027-03-03`. */
export function shortDate(date: ChinaDate, nowMs: EpochMs): string {
	if (date.slice(0, 4) !== dateOf(nowMs).slice(0, 4)) return date;
	return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** 今天, 明天, 昨天, or `10月13日 周二`. */
export function dayWords(date: ChinaDate, nowMs: EpochMs): string {
	const distance = Math.round((startOfDate(date) - startOfDate(dateOf(nowMs))) / DAY_MS);
	if (distance === 0) return '今天';
	if (distance === 1) return '明天';
	if (distance === -1) return '昨天';
	const day = shortDate(date, nowMs);
	return day === date ? day : `${day} ${weekdayOf(date)}`;
}

export const clockTime = (atMs: EpochMs): string => inChina(atMs).format('HH:mm');

/** A moment that was: `今天 14:20`, `9月28日 周一 16:40`. */
export const momentWords = (atMs: EpochMs, nowMs: EpochMs): string =>
	`${dayWords(dateOf(atMs), nowMs)} ${clockTime(atMs)}`;

/** To the second, for papers: `2026-10-10 14:24:36`. */
export const exactMoment = (atMs: EpochMs): string => inChina(atMs).format('YYYY-MM-DD HH:mm:ss');

/** The parts of a limit: its day, and `24:00` or its time. */
export function limitParts(dueAtMs: EpochMs, nowMs: EpochMs): { day: string; time: string } {
	return { day: dayWords(dayOfLimit(dueAtMs), nowMs), time: endsDay(dueAtMs) ? '24:00' : clockTime(dueAtMs) };
}

/** A limit: `今天 15:50 前`, `10月13日 周二 24:00 前`. Never 23:59. */
export function limitWords(dueAtMs: EpochMs, nowMs: EpochMs): string {
	const { day, time } = limitParts(dueAtMs, nowMs);
	return `${day} ${time} 前`;
}

/** A limit's day alone: `10月13日`. */
export const limitDay = (dueAtMs: EpochMs, nowMs: EpochMs): string => shortDate(dayOfLimit(dueAtMs), nowMs);

/** How long: `55 分钟`, `1 小时 30 分`, `19 小时`, `3 天`. Rounded down: what is left is never overstated. */
export function durationWords(durationMs: number): string {
	if (durationMs < MINUTE_MS) return '不到 1 分钟';
	if (durationMs < HOUR_MS) return `${Math.floor(durationMs / MINUTE_MS)} 分钟`;
	if (durationMs >= DAY_MS) return `${Math.floor(durationMs / DAY_MS)} 天`;
	const hours = Math.floor(durationMs / HOUR_MS);
	const minutes = Math.floor((durationMs % HOUR_MS) / MINUTE_MS);
	return minutes === 0 || hours >= HOURS_WITH_MINUTES ? `${hours} 小时` : `${hours} 小时 ${minutes} 分`;
}

/** The same with the hours beside the days: `3 天 9 小时`. */
export function preciseDuration(durationMs: number): string {
	if (durationMs < DAY_MS) return durationWords(durationMs);
	const hours = Math.floor((durationMs % DAY_MS) / HOUR_MS);
	return hours === 0 ? durationWords(durationMs) : `${durationWords(durationMs)} ${hours} 小时`;
}

/** How late: a limit at 24:00 is late by begun days, any other by what passed. */
export function latenessWords(dueAtMs: EpochMs, atMs: EpochMs): string {
	const lateMs = Math.max(0, atMs - dueAtMs);
	return endsDay(dueAtMs) ? `${Math.floor(lateMs / DAY_MS) + 1} 天` : durationWords(lateMs);
}
