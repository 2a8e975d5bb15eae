import type { Terms } from '../../../types/terms';
import type { DutyView } from '../../../types/views';
import type { DutyDocument } from './document';

/**
 * How often a standing promise was kept and broken: the closed and the missed duties of the measure whose term stands
 * in the same clause with the same words.
 */
export function withRecord(standing: DutyView[], duties: readonly DutyDocument[], terms: Terms): DutyView[] {
	return standing.map((promise) => {
		const term = terms.standing.find((one) => promise.id.endsWith(`:standing:${one.id}`));
		const measures = terms.responses
			.filter((one) => one.clauseId === promise.clause.id && one.quote === term?.quote)
			.map((one) => one.measure);
		if (measures.length === 0) return promise;
		const settled = duties.filter(
			(duty) => measures.includes(duty.kind as 'response') && duty.settledAtMs !== null && duty.dueAtMs !== null,
		);
		const kept = settled.filter((duty) => (duty.settledAtMs ?? 0) <= (duty.dueAtMs ?? 0)).length;
		return { ...promise, record: { kept, broken: settled.length - kept } };
	});
}
