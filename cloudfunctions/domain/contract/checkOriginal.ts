import { SIDES } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import { type Refused, refuse } from '../refusal';
import type { SealedOriginal } from './original';

/** A paper binds by signature and seal of both sides: neither is missing, its scan is here, and it is not of tomorrow. */
export function checkOriginal(
	{ files, signers, signedOn }: Pick<SealedOriginal, 'files' | 'signers' | 'signedOn'>,
	nowMs: EpochMs,
): Refused<'ORIGINAL_INCOMPLETE' | 'DATE_IN_FUTURE'> | null {
	const sealed = SIDES.every((side) => signers.some((one) => one.side === side && one.seal !== 'none'));
	if (!sealed || files.length === 0) return refuse('ORIGINAL_INCOMPLETE');
	return startOfDay(signedOn) > nowMs ? refuse('DATE_IN_FUTURE') : null;
}
