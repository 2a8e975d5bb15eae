import type { DutyKind, DutyState, Side } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { yuan } from './money';
import { DAY_MS, dateOf, durationWords, latenessWords, limitDay, limitWords, preciseDuration, shortDate } from './time';

export type BadgeTone = 'on-time' | 'due-soon' | 'missed' | 'met' | 'waived' | 'not-yet' | 'unknown';
export interface Badge {
	tone: BadgeTone;
	words: string;
}

/** What the reader calls either side: 您 and 我们; for staff 客户 and 我们. */
export function sideWords(owner: Side, reader: Side): string {
	if (owner === 'agency') return '我们';
	return reader === 'customer' ? '您' : '客户';
}

const TITLE: Record<DutyKind, (title: string, reader: Side) => string> = {
	payment: (title) => (/^(付|支付|缴)/.test(title) ? title : `付${title}`),
	response: (title) => `响应报障：${title}`,
	onSite: (title) => `到场：${title}`,
	solution: (title) => `解决：${title}`,
	promisedSolution: (title) => `按承诺解决：${title}`,
	acceptance: (title) => `确认是否解决：${title}`,
	recurring: (title) => title,
	oneOff: (title) => title,
	occasion: (title) => title,
	standing: (title) => title,
};

/** The month, quarter or year of a recurring duty before its title: `10 月现场巡检`, `3 季度报告`, `2026 年运维总结`. */
function periodWords(period: string): string {
	const [year, month] = period.split('-');
	if (month?.startsWith('Q')) return `${month.slice(1)} 季度`;
	return month ? `${Number(month)} 月` : `${year} 年`;
}

/** The duty as a short sentence: who does what is said by the tile beside it. */
export function dutyTitle(duty: Pick<DutyView, 'kind' | 'title' | 'period'>, reader: Side = 'customer'): string {
	const title = TITLE[duty.kind](duty.title, reader);
	return duty.period && duty.kind === 'recurring' ? `${periodWords(duty.period)}${title}` : title;
}

/**
 * Where a duty stands now. The server judged at its time; what passes afterwards is seen without asking again. Silence
 * that counts as an answer is no lateness.
 */
export function stateNow(duty: DutyView, nowMs: EpochMs): DutyState {
	if (duty.state === 'metLate' && duty.silenceAccepts) return 'met';
	if (duty.state !== 'running' && duty.state !== 'dueSoon') return duty.state;
	if (duty.dueAtMs !== null && nowMs > duty.dueAtMs) return 'missed';
	if (duty.dueSoonFromMs !== null && nowMs >= duty.dueSoonFromMs) return 'dueSoon';
	return duty.state;
}

function leftBadge(tone: BadgeTone, duty: DutyView, nowMs: EpochMs, precise: boolean): Badge {
	if (duty.dueAtMs === null) return { tone, words: '没有约定时间' };
	const left = duty.dueAtMs - nowMs;
	return { tone, words: `剩 ${precise ? preciseDuration(left) : durationWords(left)}` };
}

function metWords(duty: DutyView): string {
	if (duty.dueAtMs === null || duty.settledAtMs === null) return '已完成';
	if (duty.silenceAccepts && duty.settledAtMs > duty.dueAtMs) return '没有答复，视为通过';
	const earlyMs = duty.dueAtMs - duty.settledAtMs;
	return earlyMs >= DAY_MS ? `早 ${durationWords(earlyMs)}` : '按时';
}

function recordBadge(duty: DutyView): Badge {
	const { kept = 0, broken = 0 } = duty.record ?? {};
	if (kept + broken === 0) return { tone: 'not-yet', words: '还没有用到' };
	if (broken === 0) return { tone: 'met', words: `${kept} 次都按时` };
	return { tone: 'missed', words: `${kept + broken} 次里有 ${broken} 次没按时` };
}

/** The clock's state in words; `precise` adds hours to days. */
export function dutyBadge(duty: DutyView, nowMs: EpochMs, precise = false): Badge {
	const badge: Record<DutyState, () => Badge> = {
		notYet: () => ({ tone: 'not-yet', words: '还没开始' }),
		running: () => leftBadge('on-time', duty, nowMs, precise),
		dueSoon: () => leftBadge('due-soon', duty, nowMs, precise),
		met: () => ({ tone: 'met', words: metWords(duty) }),
		missed: () => ({
			tone: 'missed',
			words: `逾期 ${latenessWords(duty.dueAtMs ?? nowMs, duty.settledAtMs ?? nowMs)}`,
		}),
		metLate: () => ({
			tone: 'missed',
			words: `晚 ${latenessWords(duty.dueAtMs ?? nowMs, duty.settledAtMs ?? nowMs)}，已完成`,
		}),
		waived: () => ({ tone: 'waived', words: '已免除' }),
		unknown: () => ({ tone: 'unknown', words: '日历还没公布' }),
		standing: () => recordBadge(duty),
	};
	return badge[stateNow(duty, nowMs)]();
}

/** The line under the title: the limit, and what silence or lateness does. */
export function dutyWhen(duty: DutyView, nowMs: EpochMs): string {
	const state = stateNow(duty, nowMs);
	if (state === 'standing') return duty.period ?? '常年有效';
	if (state === 'unknown') return `${duty.unknownYear ?? ''} 年放假安排还没公布，公布后再算`.trim();
	if (duty.dueAtMs === null)
		return duty.settledAtMs === null ? '合同没有约定时间' : `${shortDate(dateOf(duty.settledAtMs), nowMs)} 已完成`;
	const settled = duty.settledAtMs === null ? '' : ` · ${shortDate(dateOf(duty.settledAtMs), nowMs)} 已完成`;
	if (state === 'met' || duty.settledAtMs !== null) return `期限 ${limitDay(duty.dueAtMs, nowMs)}${settled}`;
	if (state === 'missed') return `应于 ${limitWords(duty.dueAtMs, nowMs)}`;
	return `${limitWords(duty.dueAtMs, nowMs)}${duty.silenceAccepts ? ' · 未答复视为通过' : ''}`;
}

/** What a miss may cost so far: `可主张 ¥200.00`, of the reader's own misses `可能被主张 ¥200.00`; '' where nothing. */
export function dutyCost({ costFen, owner }: Pick<DutyView, 'costFen' | 'owner'>, reader: Side): string {
	if (costFen === null) return '';
	return `${owner === reader ? '可能被主张' : '可主张'} ${yuan(costFen)}`;
}
