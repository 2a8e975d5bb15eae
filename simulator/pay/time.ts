const OFFSET_MS = 8 * 3_600_000;

/** `yyyyMMddHHmmss` in Beijing time. */
export function toPayTime(atMs: number): string {
	return new Date(atMs + OFFSET_MS).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}

/** `yyyy-MM-dd HH:mm:ss` in Beijing time, as bills write it. */
export function toBillTime(atMs: number): string {
	return new Date(atMs + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads `yyyyMMddHHmmss`; nothing when it is not one. */
export function fromPayTime(text: string): number | undefined {
	const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
	if (!match) return undefined;
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second) - OFFSET_MS;
}

/** Start of a day written `yyyyMMdd`, Beijing time; nothing when it is not one. */
export function startOfDayMs(text: string): number | undefined {
	return /^\d{8}$/.test(text) ? fromPayTime(`${text}000000`) : undefined;
}
