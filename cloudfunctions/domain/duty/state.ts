import type { DutyState } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import { isLate } from './late';

/** What of a duty decides its state. */
export interface Timed {
	kind: string;
	startedAtMs: EpochMs | null;
	dueAtMs: EpochMs | null;
	dueSoonFromMs: EpochMs | null;
	unknownYear: number | null;
	settledAtMs: EpochMs | null;
	waivedAtMs: EpochMs | null;
}

/** Where a duty stands at a moment. The very moment it is due is still in time; what was done late stays late. */
export function dutyStateAt(duty: Timed, nowMs: EpochMs): DutyState {
	if (duty.kind === 'standing') return 'standing';
	if (duty.waivedAtMs !== null) return duty.dueAtMs !== null && duty.waivedAtMs > duty.dueAtMs ? 'missed' : 'waived';
	if (duty.settledAtMs !== null)
		return duty.dueAtMs !== null && isLate(duty.settledAtMs, duty.dueAtMs, duty.kind) ? 'metLate' : 'met';
	if (duty.startedAtMs === null || duty.startedAtMs > nowMs) return 'notYet';
	if (duty.unknownYear !== null) return 'unknown';
	if (duty.dueAtMs === null) return 'running';
	if (nowMs > duty.dueAtMs) return 'missed';
	return duty.dueSoonFromMs !== null && nowMs >= duty.dueSoonFromMs ? 'dueSoon' : 'running';
}
