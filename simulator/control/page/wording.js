/** How the page says times. The day is China's; midnight belongs to the day that ends: 24:00, never 0:00. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

const shifted = (atMs) => new Date(atMs + OFFSET_MS);
const dayNumber = (atMs) => Math.floor((atMs + OFFSET_MS) / DAY_MS);

/** 14:20 */
export const clockTime = (atMs) => shifted(atMs).toISOString().slice(11, 16);

/** 2026年10月10日 周六 */
export function fullDate(atMs) {
	const date = shifted(atMs);
	return `${date.getUTCFullYear()}年${monthDay(atMs)} ${WEEKDAYS[date.getUTCDay()]}`;
}

/** 10月10日 */
export function monthDay(atMs) {
	const date = shifted(atMs);
	return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** 今天 15:50, 明天 09:00, 10月13日 24:00 */
export function dueTime(atMs, nowMs) {
	const endsDay = clockTime(atMs) === '00:00';
	const shownMs = endsDay ? atMs - 1 : atMs;
	const distance = dayNumber(shownMs) - dayNumber(nowMs);
	const day = distance === 0 ? '今天' : distance === 1 ? '明天' : monthDay(shownMs);
	return `${day} ${endsDay ? '24:00' : clockTime(atMs)}`;
}

/** 13:50 today, 10月9日 13:50 on another day */
export function sentTime(atMs, nowMs) {
	return dayNumber(atMs) === dayNumber(nowMs) ? clockTime(atMs) : `${monthDay(atMs)} ${clockTime(atMs)}`;
}
