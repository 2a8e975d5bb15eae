import type { StageOpener } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import { invoicedAt } from '../money/invoiceEvidence';
import type { Contract } from './state';

/**
 * When the evidence came that a clock or a stage waits for; null while it has not. What came with a supplement
 * (`sinceMs`: when that was signed) is opened by its signing, and by no evidence from before. The acceptance of one
 * stage is not that of the whole.
 */
export function evidencedAt(
	contract: Contract,
	terms: Terms,
	opener: StageOpener,
	stageId: string | null,
	sinceMs: EpochMs | null = null,
): EpochMs | null {
	if (opener === 'signing') return sinceMs ?? startOfDay(terms.signedOn);
	// Where we applied and issued the invoice here, these say it; else what was recorded of paper.
	const invoicedAtMs = opener === 'invoiceReceived' && stageId !== null ? invoicedAt(contract, stageId) : undefined;
	if (invoicedAtMs !== undefined) return invoicedAtMs;
	const evidence = contract.evidence.find(
		(one) =>
			one.trigger === opener &&
			one.occurredAtMs >= (sinceMs ?? 0) &&
			(one.stageId === null || one.stageId === stageId || (stageId === null && opener !== 'acceptance')),
	);
	return evidence?.occurredAtMs ?? null;
}
