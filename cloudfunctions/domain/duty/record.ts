import type { Measure } from '../../../types/codes';
import type { DutyView } from '../../../types/views';
import { responseRuleId } from '../contract/standingRules';
import { type Contract, termsOf } from '../contract/state';
import type { DutyDocument } from './document';
import { isLate } from './late';

/**
 * How often a standing promise was kept and broken: what people recorded of it, and for a promised time the closed
 * duties of that measure.
 */
export function withRecord(standing: DutyView[], duties: readonly DutyDocument[], contract: Contract): DutyView[] {
	const terms = termsOf(contract);
	return standing.map((promise) => {
		const id = promise.id.slice(promise.id.indexOf(':standing:') + ':standing:'.length);
		const told = contract.standingRecords.filter((one) => one.standingId === id);
		const measures = terms.responses.filter((one) => responseRuleId(one) === id).map((one) => one.measure);
		const settled = duties.filter(
			({ kind, settledAtMs, dueAtMs }) =>
				measures.includes(kind as Measure) && settledAtMs !== null && dueAtMs !== null,
		);
		if (measures.length === 0 && told.length === 0) return promise;
		const inTime = settled.filter((duty) => !isLate(duty.settledAtMs ?? 0, duty.dueAtMs ?? 0, duty.kind)).length;
		const kept = inTime + told.filter((one) => one.kind === 'kept').length;
		const broken = settled.length - inTime + told.filter((one) => one.kind === 'broken').length;
		return { ...promise, record: { kept, broken } };
	});
}
