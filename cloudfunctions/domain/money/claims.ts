import type { ClaimStatus, Side } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { EpochMs, Fen } from '../../../types/units';
import type { Claim, ClaimBasis, ClaimStep } from '../contract/records';
import { type Contract, termsOf } from '../contract/state';
import { type Cost, costAt, shareOf } from '../duty/cost';
import { penaltyBase } from './breach';
import { paidOf } from './credit';
import { lateSlices } from './lateSlices';

/** What of a missed duty a claim needs: a contract's own duty, or that of one of its faults. */
export interface MissedDuty {
	id: string;
	owner: Side;
	title: string;
	dueAtMs: EpochMs | null;
	settledAtMs: EpochMs | null;
	waivedAtMs: EpochMs | null;
	cost: Cost | null;
}

/** A claim with its arithmetic: possible, until a person asserts it with a reason. */
export interface PossibleClaim extends ClaimBasis {
	key: string;
	/** Who pays. */
	owner: Side;
	status: ClaimStatus;
	amountFen: Fen;
	steps: ClaimStep[];
}

/**
 * What a contract lets either side claim now, each by its own rule: a share of the unpaid sum a day, a share of the
 * monthly fee a breach, the refund when functions of the list were refused. Asserted ones stay as they were asserted,
 * beside what they would come to today; the days that came since are a claim of their own.
 */
export function claimsOf(contract: Contract, missed: readonly MissedDuty[], nowMs: EpochMs): PossibleClaim[] {
	const terms = termsOf(contract);
	const possible = [
		...missed.flatMap((duty) => claimsOfDuty(contract, duty, nowMs)),
		...spokenPenalties(contract, terms, nowMs),
		...refundClaims(contract, terms),
	];
	const asserted = contract.claims.map((claim) => withSteps(claim, possible));
	const keys = new Set(contract.claims.map((claim) => claim.key));
	return [...asserted, ...possible.filter((claim) => !keys.has(claim.key))];
}

const POSSIBLE = { status: 'possible', dutyId: null, steps: [] } satisfies Partial<PossibleClaim>;

function claimsOfDuty(contract: Contract, duty: MissedDuty, nowMs: EpochMs): PossibleClaim[] {
	const { cost, id, owner, title, dueAtMs } = duty;
	if (!cost || dueAtMs === null) return [];
	const { rateBp, clauseId } = cost;
	if (cost.per === 'day') {
		const common = { ...POSSIBLE, owner, base: 'unpaid' as const, rateBp, derived: false, clauseId, dutyId: id };
		return lateSlices(id, { cost, duty, claims: contract.claims }, nowMs).flatMap((slice, index) =>
			slice.computedFen === 0
				? []
				: [{ ...common, ...slice, title: index === 0 ? title : `${title} · 后续`, amountFen: slice.computedFen }],
		);
	}
	const computedFen = costAt(cost, duty, nowMs);
	if (computedFen === 0) return [];
	const common = { ...POSSIBLE, owner, title, computedFen, amountFen: computedFen, fromMs: dueAtMs, dutyId: id };
	const terms = termsOf(contract);
	const penalty = terms.breachPenalties.find((one) => one.id === cost.penaltyId);
	const base = penalty?.base ?? 'monthlyFee';
	const derived = base === 'monthlyFee' && terms.monthlyFee?.basis === 'yearOver12';
	const { baseFen } = cost;
	return [{ ...common, key: `breach:${id}`, base, baseFen, rateBp, times: 1, derived, clauseId }];
}

/** Breaches that no clock of ours sees (faulty data, a system that can't be used): only a person can say that they happened. */
function spokenPenalties(contract: Contract, terms: Terms, nowMs: EpochMs): PossibleClaim[] {
	return terms.breachPenalties.flatMap((penalty) => {
		const base = penaltyBase(terms, penalty);
		if (penalty.breachOf.length > 0 || !base) return [];
		const count = contract.claims.filter((claim) => claim.key.startsWith(`spoken:${penalty.id}:`)).length;
		const computedFen = shareOf(base.baseFen, penalty.rateBp);
		return [
			{
				...POSSIBLE,
				...{ key: `spoken:${penalty.id}:${count + 1}`, owner: penalty.owner, title: penalty.title },
				...{ computedFen, amountFen: computedFen, base: penalty.base, baseFen: base.baseFen },
				...{ rateBp: penalty.rateBp, times: 1, derived: base.derived, fromMs: nowMs, clauseId: penalty.clauseId },
			},
		];
	});
}

/** Functions of the list that the client refused: what was paid goes back, as far as the contract says. */
function refundClaims(contract: Contract, terms: Terms): PossibleClaim[] {
	const { refund } = terms;
	const refused = terms.functions.flatMap((line) => {
		const last = contract.functionChecks[line.id]?.at(-1);
		return last?.state === 'refused' ? [last.occurredAtMs] : [];
	});
	const baseFen = paidOf(contract);
	if (!refund || refused.length === 0 || baseFen === 0) return [];
	const computedFen = shareOf(baseFen, refund.shareBp);
	return [
		{
			...POSSIBLE,
			...{ key: 'refund', owner: 'agency', title: refund.quote, computedFen, amountFen: computedFen },
			...{ base: 'total', baseFen, rateBp: refund.shareBp, times: 1, derived: false },
			...{ fromMs: Math.min(...refused), clauseId: refund.clauseId },
		},
	];
}

function withSteps(claim: Claim, possible: readonly PossibleClaim[]): PossibleClaim {
	const { key, owner, status, amountFen, steps } = claim;
	const now = possible.find((one) => one.key === key) ?? claim.asserted;
	return { ...now, key, owner, status, amountFen, steps };
}
