import type { DutyView, Explanation } from '../../../types/views';
import type { Contract } from '../../domain/contract/state';
import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { explainContractDuty, explainFaultDuty } from '../../domain/duty/explain';
import type { Fault } from '../../domain/fault/state';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findDocument } from '../../store/documents';
import { getContract, getFault, maySee } from '../access';
import { standingViews } from './standing';

const STANDING_ID = /^([^:]+):standing:/;

/** Why this date: clause, start, days, notices, what a miss costs. */
export const explainDuty = handle('contract.explainDuty', async ({ dutyId }, { person, nowMs }) => {
	const standing = STANDING_ID.exec(dutyId);
	if (standing) {
		const contract = await getContract(person, standing[1] ?? '');
		if (isRefused(contract)) return contract;
		const duty = standingViews(contract, nowMs).find((one) => one.id === dutyId);
		return duty ? explainContractDuty(contract, dutyId, duty) : refuse('NOT_FOUND');
	}
	const document = await findDocument<DutyDocument>('duties', dutyId);
	if (!document || !maySee(person, document.companyId)) return refuse('NOT_FOUND');
	const contract = await getContract(person, document.contractId);
	if (isRefused(contract)) return contract;
	const duty = dutyView(document, nowMs);
	if (document.faultId === null) return explainContractDuty(contract, document.key, duty);
	const fault = await getFault(person, document.faultId);
	return isRefused(fault) ? fault : explained(contract, fault, document.key, duty);
});

function explained(contract: Contract, fault: Fault, key: string, duty: DutyView): Explanation | Refused<'NOT_FOUND'> {
	return explainFaultDuty(contract, fault, key, duty) ?? refuse('NOT_FOUND');
}
