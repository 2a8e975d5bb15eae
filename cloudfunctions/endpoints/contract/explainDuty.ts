import type { DutyDocument } from '../../domain/duty/document';
import { dutyView } from '../../domain/duty/document';
import { explainContractDuty, explainFaultDuty } from '../../domain/duty/explain';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findDocument } from '../../store/documents';
import { getContract, getFault, maySee, readerOf } from '../access';
import { standingViews } from './standing';

const STANDING_ID = /^([^:]+):standing:/;

/** Why this date: clause, start, days, notices, what a miss costs. */
export const explainDuty = handle('contract.explainDuty', async ({ dutyId }, call) => {
	const { person, nowMs, calendar } = call;
	const standing = STANDING_ID.exec(dutyId);
	if (standing) {
		const contract = await getContract(person, standing[1] ?? '');
		if (isRefused(contract)) return contract;
		const reader = readerOf(person, contract.companyId);
		const duty = standingViews(contract, call, reader).find((one) => one.id === dutyId);
		return duty ? explainContractDuty(contract, dutyId, duty, { calendar, nowMs, cost: null }) : refuse('NOT_FOUND');
	}
	const document = await findDocument<DutyDocument>('duties', dutyId);
	if (!document || !maySee(person, document.companyId)) return refuse('NOT_FOUND');
	const contract = await getContract(person, document.contractId);
	if (isRefused(contract)) return contract;
	const reader = readerOf(person, document.companyId);
	const duty = dutyView(document, nowMs, reader);
	const cost = document.costShown || reader === 'agency' ? document.cost : null;
	const explaining = { calendar, nowMs, cost };
	if (document.faultId === null) return explainContractDuty(contract, document.key, duty, explaining);
	const fault = await getFault(person, document.faultId);
	if (isRefused(fault)) return fault;
	return explainFaultDuty(contract, fault, document.key, duty, explaining) ?? refuse('NOT_FOUND');
});
