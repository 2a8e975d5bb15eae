import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import type { ContractEvent } from '../contract/events';
import { obligationsOf } from '../contract/obligations';
import type { Claim } from '../contract/records';
import type { Contract } from '../contract/state';
import { costAt } from '../duty/cost';
import type { Fact } from '../event';

/** Penalties for late payment that are asserted against the client: money of an earlier day makes them smaller. */
const isLatePenalty = ({ key, owner, amountFen }: Claim): boolean =>
	owner === 'customer' && amountFen > 0 && key.startsWith('late:');

/**
 * A transfer recorded after the fact lowers what an asserted penalty comes to: it is corrected down to that, in a step
 * of its own. Never up: what is more by now has to be asserted by a person.
 */
export function correctClaims(contract: Contract, calendar: Calendar, nowMs: EpochMs): Fact<ContractEvent>[] {
	const penalties = contract.claims.filter(isLatePenalty);
	if (penalties.length === 0) return [];
	const duties = new Map(
		obligationsOf(contract, calendar, nowMs).map((duty) => [`late:${contract.id}:${duty.key}`, duty]),
	);
	return penalties.flatMap(({ key, amountFen }) => {
		const duty = duties.get(key);
		// A stage that closed again, or is gone, says nothing about what was late before.
		if (!duty?.cost) return [];
		const computedFen = costAt(duty.cost, duty, nowMs);
		return computedFen < amountFen
			? [{ type: 'claimCorrected' as const, key, amountFen: computedFen, occurredAtMs: nowMs }]
			: [];
	});
}
