import { useEffect, useState } from 'react';
import type { EpochMs } from '../../types/units';
import { recall, remember } from './memory';

/** Screens show minutes; a second would only flicker. */
const TICK_MS = 20_000;
const MEMORY = 'server-time';

/** The last time the server told, and how far the telephone's stopwatch stood when it arrived. */
let told: { serverMs: EpochMs; stopwatchMs: number } | undefined;
const listeners = new Set<() => void>();

/** Only differences of this count: a wrong clock on the telephone does no harm. */
function stopwatchMs(): number {
	return Date.now();
}

/** Takes the server's time from a reply. */
export function hearServerTime(nowMs: EpochMs): void {
	told = { serverMs: nowMs, stopwatchMs: stopwatchMs() };
	remember(MEMORY, nowMs);
	for (const listener of [...listeners]) listener();
}

/**
 * The server's time now, counted on from its last reply. Opened without a network it goes on from the last time that
 * was ever told, which is that of the content shown; 0 as long as the server has never spoken.
 */
export function serverNowMs(): EpochMs {
	told ??= { serverMs: recall<EpochMs>(MEMORY) ?? 0, stopwatchMs: stopwatchMs() };
	if (told.serverMs === 0) return 0;
	return told.serverMs + Math.max(0, stopwatchMs() - told.stopwatchMs);
}

/** The server's time, renewed every 20 seconds and with each reply. */
export function useNow(): EpochMs {
	const [nowMs, setNowMs] = useState(serverNowMs);
	useEffect(() => {
		const renew = () => setNowMs(serverNowMs());
		const timer = setInterval(renew, TICK_MS);
		listeners.add(renew);
		renew();
		return () => {
			clearInterval(timer);
			listeners.delete(renew);
		};
	}, []);
	return nowMs;
}
