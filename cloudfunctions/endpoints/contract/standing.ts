import type { DutyView } from '../../../types/views';
import { PUBLISHED_CALENDAR } from '../../domain/calendar/published';
import { obligationsOf } from '../../domain/contract/obligations';
import { type Contract, termsOf } from '../../domain/contract/state';
import { type DutyDocument, dutyDocument, dutyView } from '../../domain/duty/document';

/** The promises that hold all the time (and have no clock of their own) as duties. */
export function standingViews(contract: Contract, nowMs: number): DutyView[] {
	const owner = {
		...{ streamId: contract.id, contractId: contract.id, contractName: termsOf(contract).shortName },
		...{ companyId: contract.companyId, companyName: contract.companyName },
		...{ faultId: null, assigneeName: null, urgency: null },
	};
	return obligationsOf(contract, PUBLISHED_CALENDAR, nowMs)
		.filter((obligation) => obligation.kind === 'standing')
		.map((obligation) => dutyDocument(obligation, owner, nowMs, false))
		.map(({ id, data }) => dutyView({ ...(data as unknown as DutyDocument), _id: id }, nowMs));
}
