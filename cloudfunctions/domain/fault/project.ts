import type { EpochMs } from '../../../types/units';
import type { FaultCard } from '../../../types/views';
import type { Calendar } from '../calendar/calendar';
import { dutyDocument } from '../duty/document';
import { judgedKeys } from '../duty/obligation';
import type { ViewDocument } from '../event';
import { faultObligations } from './obligations';
import type { Fault } from './state';

/** The views of a fault: its card and its duties. */
export function projectFault(fault: Fault, calendar: Calendar, nowMs: EpochMs): ViewDocument[] {
	const judged = judgedKeys(fault.verdicts);
	const { id, contractId, contractName, companyId, companyName, urgency } = fault;
	const owner = {
		...{ streamId: id, contractId, contractName, companyId, companyName, urgency },
		...{ faultId: id, assigneeName: fault.assignee?.name ?? null, costShown: fault.costShown },
	};
	return [
		{ collection: 'faultCards', id, data: { ...faultCard(fault), companyId, open: fault.status !== 'closed' } },
		...faultObligations(fault, calendar).map((obligation) =>
			dutyDocument(obligation, owner, { nowMs, calendar }, judged.has(obligation.key)),
		),
	];
}

export function faultCard(fault: Fault): FaultCard {
	const { id, number, contractId, contractName, companyName, text, place, urgency, status, reportedAtMs } = fault;
	return {
		...{ id, number, contractId, contractName, companyName, text, place, urgency, status, reportedAtMs },
		assigneeName: fault.assignee?.name ?? null,
	};
}
