import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import { type Refused, refuse } from '../refusal';
import { type Contract, termsOf } from './state';

/** When something happened: not in the future, and not before the contract was signed. */
export function checkMoment(
	contract: Contract,
	occurredAtMs: EpochMs,
	nowMs: EpochMs,
): Refused<'DATE_IN_FUTURE' | 'DATE_BEFORE_CONTRACT'> | null {
	if (occurredAtMs > nowMs) return refuse('DATE_IN_FUTURE');
	return occurredAtMs < startOfDay(termsOf(contract).signedOn) ? refuse('DATE_BEFORE_CONTRACT') : null;
}
