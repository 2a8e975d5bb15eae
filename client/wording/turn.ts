import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { dutyTitle } from './duty';
import { limitDay } from './time';

interface HomePart {
	duties: readonly DutyView[];
	mayPay: boolean;
	mayReport: boolean;
}

const OPEN_STATES: readonly DutyView['state'][] = ['running', 'dueSoon', 'missed'];

function canAct(duty: DutyView, { mayPay, mayReport }: HomePart): boolean {
	if (duty.owner !== 'customer' || duty.settledAtMs !== null || !OPEN_STATES.includes(duty.state)) return false;
	if (duty.kind === 'payment') return mayPay && duty.stageId !== null;
	return duty.kind === 'acceptance' && duty.faultId !== null && mayReport;
}

/** The client's earliest open duty that this person can act on here; undefined when there is none. */
export function turnOf(home: HomePart): DutyView | undefined {
	const mine = home.duties.filter((duty) => canAct(duty, home));
	return mine.sort((a, b) => (a.dueAtMs ?? Number.MAX_SAFE_INTEGER) - (b.dueAtMs ?? Number.MAX_SAFE_INTEGER))[0];
}

/** The verb on the green button. */
export const actionOf = (duty: DutyView): string => (duty.kind === 'payment' ? '去付款' : '去确认');

/** What comes next from either side: `下一件：10月31日 我们的 10 月现场巡检`; undefined when nothing has a date. */
export function nextWords(duties: readonly DutyView[], nowMs: EpochMs): string | undefined {
	const next = duties.find((duty) => duty.dueAtMs !== null && duty.dueAtMs >= nowMs);
	if (!next || next.dueAtMs === null) return undefined;
	return `下一件：${limitDay(next.dueAtMs, nowMs)} ${next.owner === 'agency' ? '我们的' : '您的'}“${dutyTitle(next)}”`;
}
