import { decideRecordEvidence } from '../../domain/contract/decideRecord';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { change } from '../change';

export const recordEvidence = handle(
	'desk.recordEvidence',
	async ({ contractId, requestId, stageId, corrects, ...evidence }, call) => {
		const recorded = await change(contracts, contractId, call, {
			fact: requestFact('desk.recordEvidence', call.person.openid, requestId),
			sees: () => true,
			decide: (contract) =>
				decideRecordEvidence(contract, { ...evidence, stageId: stageId ?? null, corrects: corrects ?? false }, call),
		});
		return isRefused(recorded) ? recorded : {};
	},
);
