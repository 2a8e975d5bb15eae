import type { StageKind } from '../../../types/codes';
import type { StageTerm } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { Claim } from './records';
import type { Contract } from './state';

/** What is to be paid beside the fees of the terms, and since when it is. */
export interface ExtraStage {
	kind: Exclude<StageKind, 'fee'>;
	term: StageTerm;
	openedAtMs: EpochMs;
}

const UNTIMED = { shareBp: null, opensOn: 'signing', yearly: null, due: { rule: 'none' } } satisfies Partial<StageTerm>;

/** Penalties that were asserted against the client, and surcharges that it agreed to: paid like any stage. */
export function extraStagesOf(contract: Contract): ExtraStage[] {
	const penalties = contract.claims.flatMap((claim, index) => penaltyStage(contract, claim, index));
	return [...penalties, ...surchargeStages(contract)];
}

/** Claims are numbered as they were asserted; the key of a claim is no name for a stage. */
export const penaltyStageId = (index: number): string => `penalty:${index + 1}`;

function penaltyStage({ payments, creditUses }: Contract, claim: Claim, index: number): ExtraStage[] {
	const { asserted, amountFen, owner, steps } = claim;
	const id = penaltyStageId(index);
	// One that was given up is nothing to pay, unless something was paid on it already.
	const touched = [...payments, ...creditUses].some(({ stageId }) => stageId === id);
	if (owner !== 'customer' || (amountFen === 0 && !touched)) return [];
	const { title, clauseId } = asserted;
	const term = {
		...UNTIMED,
		...{ id, title: `违约金（${title}）`, amountFen, clauseId, quote: title },
	};
	return [{ kind: 'penalty', term, openedAtMs: steps[0]?.atMs ?? 0 }];
}

const surchargeStages = ({ surcharges }: Contract): ExtraStage[] =>
	surcharges.flatMap(({ id, reason, amountFen, clauseId, status, answer }) => {
		if (status !== 'agreed' || !answer) return [];
		const term = {
			...UNTIMED,
			id: `surcharge:${id}`,
			title: `附加费（${reason}）`,
			amountFen,
			clauseId,
			quote: reason,
		};
		return [{ kind: 'surcharge', term, openedAtMs: answer.atMs }];
	});
