import type { Side } from '../../../types/codes';
import type { DutyView } from '../../../types/views';
import type { AsOf } from '../../domain/calendar/calendar';
import { obligationsOf } from '../../domain/contract/obligations';
import { type Contract, termsOf } from '../../domain/contract/state';
import { type DutyDocument, dutyDocument, dutyView } from '../../domain/duty/document';

/** The promises that hold all the time (and have no clock of their own) as duties. */
export function standingViews(contract: Contract, asOf: AsOf, reader: Side): DutyView[] {
	const { nowMs, calendar } = asOf;
	const owner = {
		...{ streamId: contract.id, contractId: contract.id, contractName: termsOf(contract).shortName },
		...{ companyId: contract.companyId, companyName: contract.companyName },
		...{ faultId: null, assigneeName: null, urgency: null, costShown: contract.claimsVisible },
	};
	return obligationsOf(contract, calendar, nowMs)
		.filter((obligation) => obligation.kind === 'standing')
		.map((obligation) => dutyDocument(obligation, owner, asOf, false))
		.map(({ id, data }) => dutyView({ ...(data as unknown as DutyDocument), _id: id }, nowMs, reader));
}
