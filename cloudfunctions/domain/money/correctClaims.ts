import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import type { ContractEvent } from '../contract/events';
import { obligationsOf } from '../contract/obligations';
import type { Claim } from '../contract/records';
import type { Contract } from '../contract/state';
import type { Fact } from '../event';
import { lateKey, lateSlices } from './lateSlices';

/** Penalties for late payment that are asserted against the client: money of an earlier day makes them smaller. */
const isLatePenalty = ({ key, owner, amountFen }: Claim): boolean =>
	owner === 'customer' && amountFen > 0 && key.startsWith(lateKey(''));

/**
 * A transfer recorded after the fact lowers what an asserted penalty comes to for its days: it is corrected down to
 * that, in a step of its own. Never up: the days since are for a person to assert.
 */
export function correctClaims(contract: Contract, calendar: Calendar, nowMs: EpochMs): Fact<ContractEvent>[] {
	const penalties = contract.claims.filter(isLatePenalty);
	if (penalties.length === 0) return [];
	const slices = obligationsOf(contract, calendar, nowMs).flatMap(({ cost, ...duty }) =>
		cost?.per === 'day' ? lateSlices(`${contract.id}:${duty.key}`, { cost, duty, claims: contract.claims }, nowMs) : [],
	);
	const comesTo = new Map(slices.map((slice) => [slice.key, slice.computedFen]));
	return penalties.flatMap(({ key, amountFen }) => {
		// A stage that closed again, or is gone, says nothing about what was late before.
		const computedFen = comesTo.get(key);
		return computedFen !== undefined && computedFen < amountFen
			? [{ type: 'claimCorrected' as const, key, amountFen: computedFen, occurredAtMs: nowMs }]
			: [];
	});
}
