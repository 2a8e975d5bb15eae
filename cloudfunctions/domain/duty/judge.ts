import type { EpochMs } from '../../../types/units';
import type { Fact } from '../event';
import type { Obligation, Verdict } from './obligation';

export type DutyJudged = { type: 'dutyJudged' } & Verdict;

/**
 * The verdicts that are due: a duty settled or missed is judged once, by the terms and the calendar of that time. A
 * duty judged as missed that proves to have been done in time (a transfer with an earlier value date) gets a second
 * verdict beside the first. Nothing is overwritten.
 */
export function judge(
	obligations: readonly Obligation[],
	verdicts: readonly Verdict[],
	by: { termsVersion: number; calendarVersion: string },
	nowMs: EpochMs,
): Fact<DutyJudged>[] {
	const inForce = new Map(verdicts.map((verdict) => [verdict.key, verdict]));
	return obligations.flatMap((obligation) => {
		const verdict = verdictOn(obligation, nowMs);
		if (!verdict || inForce.get(obligation.key)?.verdict === verdict) return [];
		// A kept duty is not made a broken one by what comes later.
		if (inForce.get(obligation.key)?.verdict === 'met') return [];
		const { key, dueAtMs, settledAtMs } = obligation;
		return [
			{
				type: 'dutyJudged' as const,
				key,
				verdict,
				dueAtMs: dueAtMs as number,
				settledAtMs,
				...by,
				occurredAtMs: nowMs,
			},
		];
	});
}

function verdictOn(
	{ dueAtMs, settledAtMs, startedAtMs, waivedAtMs }: Obligation,
	nowMs: EpochMs,
): Verdict['verdict'] | null {
	if (dueAtMs === null || startedAtMs === null) return null;
	if (settledAtMs !== null) return settledAtMs <= dueAtMs ? 'met' : 'missed';
	return (waivedAtMs ?? nowMs) > dueAtMs ? 'missed' : null;
}

/** What was judged keeps the due time it was judged by, whatever the terms or the calendar say later. */
export function keepAsJudged(obligations: Obligation[], verdicts: readonly Verdict[]): Obligation[] {
	const inForce = new Map(verdicts.map((verdict) => [verdict.key, verdict]));
	return obligations.map((obligation) => {
		const verdict = inForce.get(obligation.key);
		return verdict ? { ...obligation, dueAtMs: verdict.dueAtMs, unknownYear: null } : obligation;
	});
}
