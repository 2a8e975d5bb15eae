import type { DutyState, Side } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { sideWords, stateNow } from './duty';
import { dateOf, endsDay } from './time';

/** Whose duties are shown. */
export const DUTY_FILTERS = ['all', 'mine', 'theirs'] as const;
export type DutyFilter = (typeof DUTY_FILTERS)[number];

export interface DutyMonth {
	/** `2026-10`. */
	key: string;
	words: string;
	duties: DutyView[];
}

export interface DutyTimeline {
	/** Late and still not done: first, whoever is late. */
	missed: DutyView[];
	/** Done or given up, the oldest first, as time runs down to today. */
	past: DutyView[];
	months: DutyMonth[];
	/** Waiting for an event, for a calendar, or without any time in the contract. */
	undated: DutyView[];
	standing: DutyView[];
}

const OVER: readonly DutyState[] = ['met', 'metLate', 'waived'];

/** The day that a limit belongs to; midnight still belongs to the day before. */
const dayOf = (dueAtMs: EpochMs) => dateOf(endsDay(dueAtMs) ? dueAtMs - 1 : dueAtMs);

/** When a duty stands on the line: its limit, or when it was done. */
export const placeOf = (duty: DutyView): EpochMs | null => duty.dueAtMs ?? duty.settledAtMs;

const byPlace = (first: DutyView, second: DutyView): number => (placeOf(first) ?? 0) - (placeOf(second) ?? 0);

function monthWords(key: string, nowMs: EpochMs): string {
	const [year, month] = key.split('-');
	return year === dateOf(nowMs).slice(0, 4) ? `${Number(month)}月` : `${year}年${Number(month)}月`;
}

/** Whether a filter lets a duty through. */
export const passes = (duty: DutyView, filter: DutyFilter, reader: Side): boolean =>
	filter === 'all' || (filter === 'mine') === (duty.owner === reader);

/** `全部 8`, `您要做的 3`, `我们要做的 5`. */
export function filterWords(filter: DutyFilter, count: number, reader: Side): string {
	if (filter === 'all') return `全部 ${count}`;
	const owner: Side = (filter === 'mine') === (reader === 'customer') ? 'customer' : 'agency';
	return `${sideWords(owner, reader)}要做的 ${count}`;
}

/** The duties of a contract in order of time: what is late, what was, what comes month by month, what always holds. */
export function timelineOf(open: readonly DutyView[], done: readonly DutyView[], nowMs: EpochMs): DutyTimeline {
	const stated = open.map((duty) => ({ duty, state: stateNow(duty, nowMs) }));
	const those = (found: (state: DutyState, duty: DutyView) => boolean) =>
		stated.filter(({ state, duty }) => found(state, duty)).map(({ duty }) => duty);
	const past = [...done, ...those((state) => OVER.includes(state))].sort(byPlace);
	const isComing = (state: DutyState) => !OVER.includes(state) && state !== 'missed' && state !== 'standing';
	const dated = those((state, duty) => isComing(state) && duty.dueAtMs !== null).sort(byPlace);
	const months: DutyMonth[] = [];
	for (const duty of dated) {
		const key = dayOf(duty.dueAtMs ?? nowMs).slice(0, 7);
		const last = months.at(-1);
		if (last?.key === key) last.duties.push(duty);
		else months.push({ key, words: monthWords(key, nowMs), duties: [duty] });
	}
	return {
		missed: those((state) => state === 'missed').sort(byPlace),
		past,
		months,
		undated: those((state, duty) => isComing(state) && duty.dueAtMs === null),
		standing: those((state) => state === 'standing'),
	};
}

/** `之前 21 项：19 项按时，1 项晚了，1 项免除`. */
export function pastWords(past: readonly DutyView[], nowMs: EpochMs): string {
	const count = (...states: DutyState[]) => past.filter((duty) => states.includes(stateNow(duty, nowMs))).length;
	const [kept, late, waived] = [count('met'), count('metLate', 'missed'), count('waived')];
	const parts = [
		kept > 0 ? `${kept} 项按时` : '',
		late > 0 ? `${late} 项晚了` : '',
		waived > 0 ? `${waived} 项免除` : '',
	];
	return `之前 ${past.length} 项：${parts.filter(Boolean).join('，')}`;
}
