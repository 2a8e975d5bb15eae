import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { judge } from '../duty/judge';
import type { Fact } from '../event';
import type { FaultEvent } from './events';
import { evolveFault } from './evolve';
import { acceptanceKey } from './keys';
import { faultObligations } from './obligations';
import { currentRound, type Fault } from './state';

/** What time does to a fault: silence accepts where the contract says so, and duties are judged. */
export function settleFault(fault: Fault, calendar: Calendar, nowMs: EpochMs): Fact<FaultEvent>[] {
	const accepted = deemAccepted(fault, calendar, nowMs);
	const actor = { openid: null, name: '', side: 'system' as const, channel: 'timer' as const };
	const after = accepted ? evolveFault(fault, { number: 0, recordedAtMs: nowMs, actor, event: accepted }) : fault;
	const by = {
		termsVersion: fault.termsVersion,
		calendarVersion: calendar.version,
		termsHoldFromMs: fault.reportedAtMs,
	};
	const verdicts = judge(faultObligations(after, calendar), after.verdicts, by, nowMs);
	return accepted ? [accepted, ...verdicts] : verdicts;
}

/** Silence accepted at the very moment its time was up, whenever that is noticed. */
function deemAccepted(fault: Fault, calendar: Calendar, nowMs: EpochMs): Fact<FaultEvent> | null {
	const round = currentRound(fault);
	if (!round || fault.status !== 'solved' || !fault.deemed) return null;
	const duty = faultObligations(fault, calendar).find((one) => one.key === acceptanceKey(round.number));
	if (!duty?.dueAtMs || nowMs <= duty.dueAtMs) return null;
	return { type: 'deemedAccepted', occurredAtMs: duty.dueAtMs };
}
