import type { Side } from '../../../types/codes';
import type { ChinaDate } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { endOfDay, MS_PER_DAY, startOfDay } from '../calendar/chinaDate';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import { obligationsOf } from './obligations';
import type { Contract } from './state';

const DELAYED_KINDS = ['oneOff', 'occasion'];
/** Nobody knows longer beforehand until when a clock will stand. */
const FORESEEN_DAYS = 366;

/**
 * The clock of a duty of ours stood still: force majeure, or waiting for the client. Told with its reason, it moves the
 * date by what the calendar counts of that time. What was judged stays as it was judged.
 */
export function decideDelay(
	contract: Contract,
	command: { key: string; fromDay: ChinaDate; toDay: ChinaDate; reason: string },
	calendar: Calendar,
	{ nowMs }: DecisionContext,
) {
	const duty = obligationsOf(contract, calendar, nowMs).find((one) => one.key === command.key);
	if (!duty) return refuse('NOT_FOUND');
	const { key, fromDay, toDay, reason } = command;
	if (duty.owner !== 'agency' || !DELAYED_KINDS.includes(duty.kind)) return refuse('NOT_ALLOWED');
	if (duty.settledAtMs !== null || duty.waivedAtMs !== null) return refuse('ALREADY_RECORDED');
	if (toDay < fromDay) return refuse('DATES_REVERSED');
	const fromMs = startOfDay(fromDay);
	if (fromMs > nowMs || startOfDay(toDay) > nowMs + FORESEEN_DAYS * MS_PER_DAY) return refuse('DATE_IN_FUTURE');
	if (duty.startedAtMs === null || endOfDay(toDay) <= duty.startedAtMs) return refuse('DATE_BEFORE_DUTY');
	return [
		{ type: 'delayRecorded', key, fromMs, toMs: endOfDay(toDay), reason, occurredAtMs: nowMs },
	] satisfies Fact<ContractEvent>[];
}

/** The side to which something is owed gives it up. Payments are not given up here, nor what always holds. */
export function decideWaive(
	contract: Contract,
	{ key, reason }: { key: string; reason: string },
	calendar: Calendar,
	{ nowMs, actor }: DecisionContext,
) {
	const duty = obligationsOf(contract, calendar, nowMs).find((one) => one.key === key);
	if (!duty) return refuse('NOT_FOUND');
	const creditor: Side = duty.owner === 'agency' ? 'customer' : 'agency';
	if (actor.side !== creditor || duty.kind === 'payment' || duty.kind === 'standing') return refuse('NOT_ALLOWED');
	if (duty.settledAtMs !== null || duty.waivedAtMs !== null) return refuse('ALREADY_RECORDED');
	return [{ type: 'dutyWaived', key, reason, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
