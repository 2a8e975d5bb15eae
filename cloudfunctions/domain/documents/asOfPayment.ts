import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { Claim } from '../contract/records';
import type { Contract, Payment } from '../contract/state';

/**
 * The contract as we knew it when a payment of it was booked: what was recorded later is left out, so that a receipt
 * says for ever what it said on its day.
 */
export function asOfPayment(contract: Contract, payment: Payment): Contract {
	const thenMs = payment.recordedAtMs;
	const known = <One extends { atMs: EpochMs }>(all: readonly One[]) => all.filter(({ atMs }) => atMs <= thenMs);
	const booked = contract.payments.slice(0, contract.payments.indexOf(payment) + 1);
	return {
		...contract,
		versionInForce: versionThen(contract, thenMs),
		yearsBegun: contract.yearsBegun.filter(({ occurredAtMs }) => occurredAtMs <= thenMs),
		payments: booked.map((one) => (one.reversed && one.reversed.atMs > thenMs ? { ...one, reversed: null } : one)),
		waived: known(contract.waived),
		granted: known(contract.granted),
		creditUses: known(contract.creditUses),
		refunds: known(contract.refunds),
		claims: contract.claims.map((claim) => claimThen(claim, thenMs)),
	};
}

function versionThen({ versions, versionInForce }: Contract, thenMs: EpochMs): number {
	const held = versions.filter(
		({ version, recordedAtMs, holdsFrom }) =>
			version <= versionInForce && recordedAtMs <= thenMs && startOfDay(holdsFrom) <= thenMs,
	);
	return held.at(-1)?.version ?? versions[0]?.version ?? versionInForce;
}

/** Claims keep their places, because penalties are named by them; one that nobody had asserted yet is nothing to pay. */
function claimThen(claim: Claim, thenMs: EpochMs): Claim {
	const steps = claim.steps.filter(({ atMs }) => atMs <= thenMs);
	const { status, amountFen } = steps.at(-1) ?? { status: 'givenUp' as const, amountFen: 0 };
	return { ...claim, steps, status, amountFen };
}
