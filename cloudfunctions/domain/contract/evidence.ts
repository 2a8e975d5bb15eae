import type { StageOpener } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { Contract } from './state';

/** When the evidence came that a clock or a stage waits for; null while it has not. */
export function evidencedAt(
	contract: Contract,
	terms: Terms,
	opener: StageOpener,
	stageId: string | null,
): EpochMs | null {
	if (opener === 'signing') return startOfDay(terms.signedOn);
	const evidence = contract.evidence.find(
		(one) => one.trigger === opener && (one.stageId === null || stageId === null || one.stageId === stageId),
	);
	return evidence?.occurredAtMs ?? null;
}
