import { dayAt, startOfDayMs, twoWeeksAround } from './dayKinds';
import { dueTimesMs } from './due';
import { KNOWN_FAULTS } from './faultList';
import type { Control } from './index';

const DAY_MS = 86_400_000;
const SHOWN_MESSAGES = 50;

/** All that the control page shows, in one answer. */
export function readState(control: Control): Record<string, unknown> {
	const { clock, faults, messages, personas } = control;
	const nowMs = clock.nowMs();
	const armed = new Set(faults.list().map((fault) => fault.name));
	const sent = messages.sent();
	return {
		nowMs,
		frozen: clock.isFrozen(),
		moving: clock.isMoving(),
		today: { day: dayAt(nowMs), ...control.dayKindOf(dayAt(nowMs)) },
		days: daysOf(control, nowMs),
		nextDueMs: control.nextDueMs() ?? null,
		personas: personas.list(),
		faults: KNOWN_FAULTS.filter((fault) => fault.onPage || armed.has(fault.name)).map(({ name, label }) => ({
			name,
			label,
			armed: armed.has(name),
		})),
		messages: sent.slice(0, SHOWN_MESSAGES).map((message) => ({
			...message,
			name: personas.find(message.openid)?.name ?? message.openid,
		})),
		messagesToday: sent.filter((message) => dayAt(message.atMs) === dayAt(nowMs)).length,
		canReset: control.start.isMarked(),
	};
}

function daysOf(control: Control, nowMs: number): Record<string, unknown>[] {
	const days = twoWeeksAround(nowMs);
	const firstMs = startOfDayMs(days[0] ?? dayAt(nowMs));
	// Midnight at the end of a day belongs to that day: a duty due "until 24:00" shows on it.
	const due = dueTimesMs(control.database, firstMs + 1, firstMs + days.length * DAY_MS + 1);
	const dueDays = new Set(due.map((atMs) => dayAt(atMs - 1)));
	return days.map((day) => ({ day, ...control.dayKindOf(day), due: dueDays.has(day), today: day === dayAt(nowMs) }));
}
