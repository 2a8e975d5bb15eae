import type { Side } from '../../../types/codes';
import type { ClaimView } from '../../../types/views-contract';
import type { AsOf } from '../../domain/calendar/calendar';
import { type Contract, clauseLabelOf, termsOf } from '../../domain/contract/state';
import type { DutyDocument } from '../../domain/duty/document';
import { claimsOf, type PossibleClaim } from '../../domain/money/claims';
import type { Stored } from '../../store/documents';

const CLAIMS_SHOWN = 60;
const STEPS_SHOWN = 50;

/** What either side may claim or has claimed, with its arithmetic, from the duties of the contract and its faults. */
export function claimViews(
	contract: Contract,
	duties: readonly Stored<DutyDocument>[],
	reader: Side,
	{ nowMs }: AsOf,
): ClaimView[] {
	const missed = duties.map(({ _id: id, ...duty }) => ({ ...duty, id }));
	return claimsOf(contract, missed, nowMs)
		.slice(0, CLAIMS_SHOWN)
		.map((claim) => claimView(contract, claim, reader));
}

function claimView(contract: Contract, claim: PossibleClaim, reader: Side): ClaimView {
	const { clauseId, steps, ...values } = claim;
	return {
		...values,
		clause: { id: clauseId, label: clauseLabelOf(termsOf(contract), clauseId) },
		steps: steps.slice(-STEPS_SHOWN),
		actions: reader === claim.owner ? [] : actionsFor(claim),
	};
}

function actionsFor({ status }: PossibleClaim): ClaimView['actions'] {
	if (status === 'possible') return ['assert'];
	return status === 'givenUp' || status === 'conceded' ? [] : ['reduce', 'giveUp'];
}
