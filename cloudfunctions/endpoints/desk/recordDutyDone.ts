import { decideDutyDone } from '../../domain/contract/decideRecord';
import type { DutyDocument } from '../../domain/duty/document';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findDocument } from '../../store/documents';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { change } from '../change';

export const recordDutyDone = handle('desk.recordDutyDone', async ({ dutyId, requestId, ...done }, call) => {
	const duty = await findDocument<DutyDocument>('duties', dutyId);
	if (!duty) return refuse('NOT_FOUND');
	// The duties of a fault are done by the fault's own verbs.
	if (duty.faultId !== null) return refuse('NOT_ALLOWED');
	const recorded = await change(contracts, duty.contractId, call, {
		fact: requestFact('desk.recordDutyDone', call.person.openid, requestId),
		sees: () => true,
		decide: (contract) => decideDutyDone(contract, { key: duty.key, ...done }, call.calendar, call),
	});
	return isRefused(recorded) ? recorded : {};
});
