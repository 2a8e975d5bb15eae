import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { stateNow } from './duty';
import { durationWords, HOUR_MS, latenessWords, limitWords } from './time';

/** Up to three days a whole number of hours is said in hours. */
const HOURS_SAID_MAX = 72;

/** One clock of a fault: what for, how it stands, what its limit is. */
export interface ClockFace {
	what: string;
	value: string;
	limit: string;
	tone: 'running' | 'due-soon' | 'met' | 'missed' | 'none';
}

const WHAT: Partial<Record<DutyView['kind'], string>> = {
	response: '响应',
	onSite: '到场',
	solution: '解决',
	promisedSolution: '承诺解决',
	acceptance: '确认',
};

function valueWords(duty: DutyView, state: ReturnType<typeof stateNow>, nowMs: EpochMs): string {
	const from = duty.startedAtMs;
	if (state === 'met' && from !== null && duty.settledAtMs !== null) return durationWords(duty.settledAtMs - from);
	if (state === 'missed' && duty.dueAtMs !== null)
		return `逾期 ${latenessWords(duty.dueAtMs, duty.settledAtMs ?? nowMs)}`;
	if ((state === 'running' || state === 'dueSoon') && duty.dueAtMs !== null)
		return `剩 ${durationWords(duty.dueAtMs - nowMs)}`;
	return state === 'waived' ? '不用了' : state === 'unknown' ? '日历还没公布' : '还没定';
}

function limitLine(duty: DutyView, nowMs: EpochMs): string {
	if (duty.dueAtMs === null) return '没有约定时间';
	if (duty.kind === 'promisedSolution') return `承诺 ${limitWords(duty.dueAtMs, nowMs)}`;
	if (duty.startedAtMs === null || duty.kind === 'acceptance') return limitWords(duty.dueAtMs, nowMs);
	return `限 ${allowanceWords(duty.dueAtMs - duty.startedAtMs)}`;
}

const TONE: Partial<Record<ReturnType<typeof stateNow>, ClockFace['tone']>> = {
	running: 'running',
	dueSoon: 'due-soon',
	met: 'met',
	missed: 'missed',
};

/** What the contract allows, as contracts say it: 24 小时 is not one day. */
function allowanceWords(allowedMs: number): string {
	const hours = allowedMs / HOUR_MS;
	return Number.isInteger(hours) && hours <= HOURS_SAID_MAX ? `${hours} 小时` : durationWords(allowedMs);
}

/** How a clock is shown now. */
export function clockFace(duty: DutyView, nowMs: EpochMs): ClockFace {
	const state = stateNow(duty, nowMs);
	const tone = duty.dueAtMs === null ? 'none' : (TONE[state] ?? 'none');
	return {
		what: WHAT[duty.kind] ?? duty.title,
		value: valueWords(duty, state, nowMs),
		limit: limitLine(duty, nowMs),
		tone,
	};
}
