import type { AsOf } from '../calendar/calendar';
import { dueSoonFrom } from '../duty/obligation';
import { remindAt } from '../duty/remind';
import type { Fact } from '../event';
import type { ContractEvent } from './events';
import { obligationsOf } from './obligations';
import type { Contract } from './state';

/** Reminds of a duty when its moment has come, once for each due time; a date that moved on is another one. */
export function decideRemind(contract: Contract, key: string, { nowMs, calendar }: AsOf): Fact<ContractEvent>[] {
	const duty = obligationsOf(contract, calendar, nowMs).find((one) => one.key === key);
	if (!duty || duty.dueAtMs === null || contract.reminded[key] === duty.dueAtMs) return [];
	const { startedAtMs, dueAtMs } = duty;
	const dueSoonFromMs = startedAtMs === null ? null : dueSoonFrom(startedAtMs, dueAtMs);
	if (remindAt({ ...duty, dueSoonFromMs }, nowMs) !== nowMs) return [];
	return [{ type: 'dutyReminded', key, dueAtMs, occurredAtMs: nowMs }];
}
