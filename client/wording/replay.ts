import type { VerdictReason } from '../../types/codes';
import type { JudgedView } from '../../types/views-contract';
import type { Badge } from './duty';
import { clockTime, dateOf, latenessWords, limitDay, limitParts, shortDate } from './time';

type Verdict = JudgedView['verdicts'][number];
interface Reading {
	verdict: Verdict['verdict'] | null;
	dueAtMs: number | null;
	settledAtMs: number | null;
}

/** Why a second verdict stands beside the first. */
export const VERDICT_REASON: Record<VerdictReason, string> = {
	evidence: '后来补了凭据，按实际日子再判',
	supplement: '补充协议改了约定，按新约定再判',
	calendar: '放假安排公布了，按公布的日历再判',
};

/** A verdict as a badge. */
export function verdictBadge({ verdict, dueAtMs, settledAtMs }: Reading): Badge {
	if (verdict === 'met') return { tone: 'met', words: '按时' };
	if (verdict === 'missed') {
		const late = dueAtMs !== null && settledAtMs !== null ? ` ${latenessWords(dueAtMs, settledAtMs)}` : '';
		return { tone: 'missed', words: `逾期${late}` };
	}
	return verdict === 'open' ? { tone: 'on-time', words: '还没到期' } : { tone: 'unknown', words: '算不出' };
}

/** A moment in few words: `9月29日 17:00`. */
export const shortMoment = (atMs: number, nowMs: number): string =>
	`${shortDate(dateOf(atMs), nowMs)} ${clockTime(atMs)}`;

/** By when and when it was done: two short lines. */
export function readingLines({ dueAtMs, settledAtMs }: Reading, nowMs: number): string[] {
	return [
		dueAtMs === null ? '没有期限' : `期限 ${limitDay(dueAtMs, nowMs)} ${limitParts(dueAtMs, nowMs).time}`,
		settledAtMs === null ? '还没做' : `完成 ${shortMoment(settledAtMs, nowMs)}`,
	];
}

/** What today's reading is judged as: open is what neither was done nor is due. */
export function todayReading({ now }: JudgedView, nowMs: number): Reading {
	const { verdict, dueAtMs, settledAtMs } = now;
	const open = verdict === null && dueAtMs !== null && dueAtMs >= nowMs ? 'open' : null;
	return { verdict: verdict ?? open, dueAtMs, settledAtMs };
}

/** The whole in a sentence. */
export function replaySummary(judged: readonly JudgedView[], more: number): string {
	const differing = judged.filter(({ now }) => now.differs).length;
	const all = `判过 ${judged.length + more} 次期限`;
	return differing === 0
		? `${all}，现在重算，每一次都一样`
		: `${all}，现在重算，${differing} 次和当时不一样，原因写在下面`;
}
