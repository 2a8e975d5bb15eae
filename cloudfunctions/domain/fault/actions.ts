import type { FaultView } from '../../../types/views';
import type { Fault } from './state';

type Action = FaultView['actions'][number];

/** What somebody may do with a fault now; the rules refuse the rest anyway. */
export function faultActions(fault: Fault, who: { staff: boolean; mayReport: boolean }): Action[] {
	if (fault.status === 'closed') return [];
	if (who.staff) return staffActions(fault);
	if (!who.mayReport) return [];
	return fault.status === 'solved' ? ['confirmSolved', 'reopen', 'addNote'] : ['addNote'];
}

function staffActions(fault: Fault): Action[] {
	const arrive: Action[] = fault.onSiteAsked && fault.arrivedAtMs === null ? ['arrive'] : [];
	if (fault.respondedAtMs === null) return ['respond', ...arrive];
	return fault.status === 'solved' ? arrive : ['solve', 'promise', ...arrive];
}
