import type { DutyKind, DutyState } from '../../types/codes';
import type { DutyView } from '../../types/views';

/** What is paid is not given up here, nor what always holds; a fault has verbs of its own. */
const KINDS: readonly DutyKind[] = ['recurring', 'oneOff', 'occasion'];
const STATES: readonly DutyState[] = ['notYet', 'running', 'dueSoon', 'missed', 'unknown'];

/** Whether the client may let us off this duty. The server decides; this only offers it. */
export const mayBeWaived = ({ owner, kind, state, faultId, settledAtMs }: DutyView): boolean =>
	owner === 'agency' && faultId === null && settledAtMs === null && KINDS.includes(kind) && STATES.includes(state);
