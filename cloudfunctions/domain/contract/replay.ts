import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { isLate } from '../duty/late';
import type { Obligation, Verdict } from '../duty/obligation';
import { derivedObligations, obligationsOf } from './obligations';
import type { Contract } from './state';

/** A judged duty: every verdict as it was given, beside what the same duty comes to by the terms and calendar of today. */
export interface Replayed {
	obligation: Obligation;
	verdicts: Verdict[];
	now: {
		/** Null: today's terms know no such duty, or its date is unknown. */
		dueAtMs: EpochMs | null;
		settledAtMs: EpochMs | null;
		verdict: 'met' | 'missed' | null;
		/** Whether today's reading differs from the verdict in force. */
		differs: boolean;
	};
}

/** As judged then beside as recomputed now, the latest judged first. */
export function replayOf(contract: Contract, calendar: Calendar, nowMs: EpochMs): Replayed[] {
	const recomputed = new Map(derivedObligations(contract, calendar, nowMs).map((one) => [one.key, one]));
	const judged = new Map<string, Verdict[]>();
	for (const verdict of contract.verdicts) judged.set(verdict.key, [...(judged.get(verdict.key) ?? []), verdict]);
	return obligationsOf(contract, calendar, nowMs)
		.flatMap((obligation) => {
			const verdicts = judged.get(obligation.key);
			return verdicts
				? [{ obligation, verdicts, now: readToday(recomputed.get(obligation.key), verdicts, nowMs) }]
				: [];
		})
		.sort((first, second) => lastJudged(second) - lastJudged(first));
}

const lastJudged = ({ verdicts }: Replayed): EpochMs => verdicts.at(-1)?.judgedAtMs ?? 0;

function readToday(today: Obligation | undefined, verdicts: Verdict[], nowMs: EpochMs): Replayed['now'] {
	const dueAtMs = today?.dueAtMs ?? null;
	const settledAtMs = today?.settledAtMs ?? null;
	const endMs = settledAtMs ?? today?.waivedAtMs ?? nowMs;
	const late = dueAtMs !== null && (settledAtMs === null ? endMs > dueAtMs : isLate(settledAtMs, dueAtMs));
	const verdict = late ? 'missed' : dueAtMs === null || settledAtMs === null ? null : 'met';
	const inForce = verdicts.at(-1);
	const differs = inForce === undefined || inForce.verdict !== (verdict ?? 'open') || inForce.dueAtMs !== dueAtMs;
	return { dueAtMs, settledAtMs, verdict, differs };
}
