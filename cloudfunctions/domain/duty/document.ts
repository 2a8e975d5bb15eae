import type { Side } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { DutyView } from '../../../types/views';
import type { AsOf } from '../calendar/calendar';
import type { ViewDocument } from '../event';
import { costAt } from './cost';
import { isLate } from './late';
import { dueSoonFrom, NO_DUE_SORT_MS, type Obligation } from './obligation';
import { dutyStateAt } from './state';

/** Whose duty it is: what every duty of a stream has in common. */
export interface DutyOwner {
	/** Prefix of the document ids: the stream's own id. */
	streamId: string;
	contractId: string;
	contractName: string;
	companyId: string;
	companyName: string;
	faultId: string | null;
	assigneeName: string | null;
	urgency: 'urgent' | 'general' | null;
	/** Whether the client sees what a miss costs as it runs: a setting of the contract. */
	costShown: boolean;
}

/** A duty as it stands in the `duties` collection: it drives the boards, the queue and the clock. */
export interface DutyDocument extends Obligation, Omit<DutyOwner, 'streamId'> {
	/** Running or missed, and not done: it stands on the boards. */
	open: boolean;
	dueSoonFromMs: EpochMs | null;
	sortAtMs: EpochMs;
	/** When the clock has to look at it; null when never. */
	nextActionAtMs: EpochMs | null;
	/** The calendar its due time was counted by: what a notice can still change follows a later one. */
	calendarNumber: number;
}

/** Of what no notice can change any more: no calendar comes later than this one. */
export const NO_LATER_CALENDAR = 1_000_000_000;

/** Closed, and in time: what waited for a year is still to be judged, and what came late may be judged again. */
function isOver({ kind, dueAtMs, unknownYear, settledAtMs, waivedAtMs }: Obligation): boolean {
	const closedAtMs = settledAtMs ?? waivedAtMs;
	return closedAtMs !== null && unknownYear === null && (dueAtMs === null || !isLate(closedAtMs, dueAtMs, kind));
}

export function dutyDocument(
	obligation: Obligation,
	owner: DutyOwner,
	{ nowMs, calendar }: AsOf,
	judged: boolean,
): ViewDocument {
	const { startedAtMs, dueAtMs, settledAtMs, waivedAtMs } = obligation;
	const closed = settledAtMs !== null || waivedAtMs !== null;
	const started = startedAtMs !== null && startedAtMs <= nowMs;
	// Field by field: joining objects takes a hundred times longer, and a contract has hundreds of duties.
	const data: DutyDocument & Record<string, unknown> = {
		key: obligation.key,
		owner: obligation.owner,
		kind: obligation.kind,
		title: obligation.title,
		period: obligation.period,
		clauseId: obligation.clauseId,
		clauseLabel: obligation.clauseLabel,
		startedAtMs,
		dueAtMs,
		unknownYear: obligation.unknownYear,
		settledAtMs,
		waivedAtMs,
		amountFen: obligation.amountFen,
		cost: obligation.cost,
		stageId: obligation.stageId,
		silenceAccepts: obligation.silenceAccepts,
		contractId: owner.contractId,
		contractName: owner.contractName,
		companyId: owner.companyId,
		companyName: owner.companyName,
		faultId: owner.faultId,
		assigneeName: owner.assigneeName,
		urgency: owner.urgency,
		costShown: owner.costShown,
		open: started && !closed,
		dueSoonFromMs: startedAtMs !== null && dueAtMs !== null ? dueSoonFrom(startedAtMs, dueAtMs) : null,
		sortAtMs: dueAtMs ?? NO_DUE_SORT_MS,
		nextActionAtMs: closed ? null : started ? (judged ? null : dueAtMs) : startedAtMs,
		calendarNumber: isOver(obligation) ? NO_LATER_CALENDAR : calendar.number,
	};
	return { collection: 'duties', id: `${owner.streamId}:${obligation.key}`, data };
}

/** What a person is shown of a duty at a moment; staff see what a miss costs in any case. */
export function dutyView({ _id, ...duty }: DutyDocument & { _id: string }, nowMs: EpochMs, reader: Side): DutyView {
	const costFen = duty.cost && (duty.costShown || reader === 'agency') ? costAt(duty.cost, duty, nowMs) : 0;
	const { contractId, contractName, companyName, owner, kind, title, period, startedAtMs, dueAtMs, dueSoonFromMs } =
		duty;
	const { unknownYear, settledAtMs, amountFen, faultId, stageId, silenceAccepts, clauseId, clauseLabel } = duty;
	return {
		id: _id,
		...{ contractId, contractName, companyName, owner, kind, title, period, startedAtMs, dueAtMs, dueSoonFromMs },
		...{ unknownYear, settledAtMs, amountFen, faultId, stageId, silenceAccepts },
		costFen: costFen > 0 ? costFen : null,
		state: dutyStateAt(duty, nowMs),
		clause: { id: clauseId, label: clauseLabel },
		record: null,
	};
}

/** Missed first, then by due time; at the same minute the client's own first. */
export function byUrgency(first: DutyView, second: DutyView): number {
	const missed = Number(second.state === 'missed') - Number(first.state === 'missed');
	const due = (first.dueAtMs ?? NO_DUE_SORT_MS) - (second.dueAtMs ?? NO_DUE_SORT_MS);
	return missed || due || Number(second.owner === 'customer') - Number(first.owner === 'customer');
}
