import type { VerdictReason } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { Fact } from '../event';
import { isLate } from './late';
import { type Obligation, type Verdict, verdictsInForce } from './obligation';

export type DutyJudged = { type: 'dutyJudged' } & Verdict;

/** By which terms and calendar it is judged, and from when on those terms hold. */
export interface JudgedBy {
	termsVersion: number;
	calendarVersion: string;
	/** A supplement may hold from a day that is past: what was due from then on is looked at again. */
	termsHoldFromMs: EpochMs;
	/** When evidence was last corrected that clocks run from; left out where it never was. */
	correctedAtMs?: EpochMs;
	/** When an invoice was last reversed that clocks run from: what is not settled may run anew; left out where none was. */
	reversedAtMs?: EpochMs;
}

/**
 * The verdicts that are due: a duty settled or missed is judged once, by the terms and the calendar of that time. One
 * that was judged as missed is judged again when later knowledge says otherwise: evidence that came late (a transfer
 * with an earlier value date), a supplement that held by then, a notice of holidays. The second verdict stands beside
 * the first, with its reason; nothing is overwritten, and what was kept is never made a broken one.
 */
export function judge(
	obligations: readonly Obligation[],
	verdicts: readonly Verdict[],
	by: JudgedBy,
	nowMs: EpochMs,
): Fact<DutyJudged>[] {
	const inForce = verdictsInForce(verdicts);
	return obligations.flatMap((obligation) => {
		const before = inForce.get(obligation.key);
		const verdict =
			before && before.verdict !== 'open' ? again(obligation, before, by, nowMs) : first(obligation, nowMs);
		if (!verdict) return [];
		// Late evidence and a notice are read in the terms it was judged by; only a supplement brings its own.
		const termsVersion =
			before && verdict.reason && verdict.reason !== 'supplement' ? before.termsVersion : by.termsVersion;
		const { calendarVersion } = by;
		const { key } = obligation;
		return [
			{
				type: 'dutyJudged' as const,
				...{ key, ...verdict, termsVersion, calendarVersion, judgedAtMs: nowMs, occurredAtMs: nowMs },
			},
		];
	});
}

type Judged = Pick<Verdict, 'verdict' | 'dueAtMs' | 'settledAtMs' | 'reason'>;

function first(obligation: Obligation, nowMs: EpochMs): Judged | null {
	const verdict = verdictOn(obligation, obligation.dueAtMs, nowMs);
	const { dueAtMs, settledAtMs } = obligation;
	return verdict && dueAtMs !== null ? { verdict, dueAtMs, settledAtMs, reason: null } : null;
}

function again(obligation: Obligation, before: Verdict, by: JudgedBy, nowMs: EpochMs): Judged | null {
	if (before.verdict === 'met') return null;
	const { settledAtMs, dueAtMs } = obligation;
	if (settledAtMs !== null && !isLate(settledAtMs, before.dueAtMs, obligation.kind))
		return { verdict: 'met', dueAtMs: before.dueAtMs, settledAtMs, reason: 'evidence' };
	const reason = reasonToLookAgain(before, by, settledAtMs);
	if (!reason || dueAtMs === null || dueAtMs <= before.dueAtMs) return null;
	const verdict = verdictOn(obligation, dueAtMs, nowMs) ?? 'open';
	return verdict === 'missed' ? null : { verdict, dueAtMs, settledAtMs, reason };
}

function reasonToLookAgain(before: Verdict, by: JudgedBy, settledAtMs: EpochMs | null): VerdictReason | null {
	if (by.termsVersion !== before.termsVersion && by.termsHoldFromMs < before.dueAtMs) return 'supplement';
	const correctedAtMs = Math.max(by.correctedAtMs ?? 0, settledAtMs === null ? (by.reversedAtMs ?? 0) : 0);
	if (correctedAtMs >= before.judgedAtMs) return 'evidence';
	return by.calendarVersion === before.calendarVersion ? null : 'calendar';
}

function verdictOn(
	{ kind, settledAtMs, startedAtMs, waivedAtMs }: Obligation,
	dueAtMs: EpochMs | null,
	nowMs: EpochMs,
): 'met' | 'missed' | null {
	if (dueAtMs === null || startedAtMs === null) return null;
	if (settledAtMs !== null) return isLate(settledAtMs, dueAtMs, kind) ? 'missed' : 'met';
	return (waivedAtMs ?? nowMs) > dueAtMs ? 'missed' : null;
}

/** What was judged keeps the due time it was judged by, whatever the terms or the calendar say later. */
export function keepAsJudged(obligations: Obligation[], verdicts: readonly Verdict[]): Obligation[] {
	const inForce = verdictsInForce(verdicts);
	return obligations.map((obligation) => {
		const verdict = inForce.get(obligation.key);
		if (!verdict || verdict.verdict === 'open') return obligation;
		return { ...obligation, dueAtMs: verdict.dueAtMs, unknownYear: null };
	});
}
