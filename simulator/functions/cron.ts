/** Seven fields: second minute hour day month weekday year, read in +08:00 as the platform does. */
export interface Cron {
	matches: ((value: number) => boolean)[];
}

const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** [lowest, highest] of each field. Weekday: 0 is Sunday; 7 too. */
const RANGES = [
	[0, 59],
	[0, 59],
	[0, 23],
	[1, 31],
	[1, 12],
	[0, 7],
	[1970, 2099],
] as const;
const MONTHS = ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** A cron that matches nothing within this many days never runs. */
const SEARCH_DAYS = 366 * 5;

/** Reads `0 *\/1 * * * * *` and the like. Refuses anything that is not seven fields with known words. */
export function parseCron(text: string): Cron {
	const fields = text.trim().split(/\s+/);
	if (fields.length !== RANGES.length) throw new Error(`cron needs ${RANGES.length} fields: ${text}`);
	return { matches: fields.map((field, index) => parseField(field, index, text)) };
}

function parseField(field: string, index: number, text: string): (value: number) => boolean {
	const [lowest, highest] = RANGES[index] ?? [0, 0];
	if (field === '*' || field === '?') return () => true;
	const allowed = new Set<number>();
	for (const part of field.split(',')) {
		const [span = '', step] = part.split('/');
		const [from, to] = span === '*' ? [lowest, highest] : span.split('-').map((word) => numberOf(word, index));
		const last = to ?? (step === undefined ? from : highest);
		const by = step === undefined ? 1 : Number(step);
		if (
			from === undefined ||
			last === undefined ||
			!(by >= 1) ||
			!Number.isInteger(from + last + by) ||
			from < lowest ||
			last > highest
		) {
			throw new Error(`cron field "${field}" is not understood: ${text}`);
		}
		for (let value = from; value <= last; value += by) allowed.add(index === 5 ? value % 7 : value);
	}
	return (value) => allowed.has(value);
}

function numberOf(word: string, index: number): number {
	const names = index === 4 ? MONTHS : index === 5 ? WEEKDAYS : [];
	const named = word === '' ? -1 : names.indexOf(word.toUpperCase());
	return named >= 0 ? named : word === '' ? Number.NaN : Number(word);
}

/** The first tick after `afterMs`, or nothing when there is none within five years. */
export function nextTickMs(cron: Cron, afterMs: number): number | undefined {
	const fromMs = Math.floor(afterMs / 1000) * 1000 + 1000 + OFFSET_MS;
	for (let day = 0; day < SEARCH_DAYS; day += 1) {
		const dayStartMs = Math.floor(fromMs / DAY_MS) * DAY_MS + day * DAY_MS;
		if (!dayMatches(cron, dayStartMs)) continue;
		const tickMs = firstInDay(cron, dayStartMs, Math.max(dayStartMs, fromMs));
		if (tickMs !== undefined) return tickMs - OFFSET_MS;
	}
	return undefined;
}

/** The last tick at or before `untilMs`, searched back to `fromMs` (exclusive). */
export function lastTickMs(cron: Cron, fromMs: number, untilMs: number): number | undefined {
	for (const backMs of [60_000, 3_600_000, DAY_MS, Number.POSITIVE_INFINITY]) {
		const startMs = Math.max(fromMs, untilMs - backMs);
		let last: number | undefined;
		for (let tick = nextTickMs(cron, startMs); tick !== undefined && tick <= untilMs; tick = nextTickMs(cron, tick)) {
			last = tick;
		}
		if (last !== undefined || startMs === fromMs) return last;
	}
	return undefined;
}

function dayMatches(cron: Cron, dayStartMs: number): boolean {
	const date = new Date(dayStartMs);
	const [, , , day, month, weekday, year] = cron.matches;
	return Boolean(
		day?.(date.getUTCDate()) &&
			month?.(date.getUTCMonth() + 1) &&
			weekday?.(date.getUTCDay()) &&
			year?.(date.getUTCFullYear()),
	);
}

function firstInDay(cron: Cron, dayStartMs: number, fromMs: number): number | undefined {
	const [second, minute, hour] = cron.matches;
	const from = fromMs - dayStartMs;
	for (let h = Math.floor(from / 3_600_000); h < 24; h += 1) {
		if (!hour?.(h)) continue;
		for (let m = 0; m < 60; m += 1) {
			if (!minute?.(m) || (h * 60 + m + 1) * 60_000 <= from) continue;
			for (let s = 0; s < 60; s += 1) {
				const atMs = ((h * 60 + m) * 60 + s) * 1000;
				if (atMs >= from && second?.(s)) return dayStartMs + atMs;
			}
		}
	}
	return undefined;
}
