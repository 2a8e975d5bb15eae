/** Claims as either side makes them: what is possible now is reckoned in the transaction that asserts it. */
import type { ParsedInputOf } from '../../types/endpoints';
import { decideAssertClaim, decideGiveUpClaim, decideReduceClaim } from '../domain/contract/decideClaim';
import { obligationsOf } from '../domain/contract/obligations';
import type { Contract } from '../domain/contract/state';
import type { DutyDocument } from '../domain/duty/document';
import { claimsOf, type MissedDuty } from '../domain/money/claims';
import type { CallContext } from '../door/context';
import { findDocument } from '../store/documents';

/** The key of a claim that rests on a duty names it. */
const DUTY_KEY = /^(?:late|breach):(.+?)(?:\.\d+)?$/;

/**
 * Asserts a possible claim. The contract's own duties follow from its head, payments of a moment ago included; the
 * duty of a fault is read before. One database request beside the command's own.
 */
export async function assertCommand(input: ParsedInputOf<'record.assertClaim'>, call: CallContext) {
	const { contractId, ...claim } = input;
	const ofFault = await readFaultDuty(contractId, claim.key);
	return {
		contractId,
		decide: (contract: Contract) => {
			const missed = [...ownDuties(contract, call), ...ofFault];
			return decideAssertClaim(contract, claim, claimsOf(contract, missed, call.nowMs), call);
		},
	};
}

export const reduceCommand = ({ contractId, ...claim }: ParsedInputOf<'record.reduceClaim'>, call: CallContext) => ({
	contractId,
	decide: (contract: Contract) => decideReduceClaim(contract, claim, call),
});

export const giveUpCommand = ({ contractId, ...claim }: ParsedInputOf<'record.giveUpClaim'>, call: CallContext) => ({
	contractId,
	decide: (contract: Contract) => decideGiveUpClaim(contract, claim, call),
});

const ownDuties = (contract: Contract, { calendar, nowMs }: CallContext): MissedDuty[] =>
	obligationsOf(contract, calendar, nowMs).map((duty) => ({ ...duty, id: `${contract.id}:${duty.key}` }));

async function readFaultDuty(contractId: string, key: string): Promise<MissedDuty[]> {
	const dutyId = DUTY_KEY.exec(key)?.[1];
	// The own duties are named after the contract.
	if (dutyId === undefined || dutyId.startsWith(`${contractId}:`)) return [];
	const duty = await findDocument<DutyDocument>('duties', dutyId);
	return duty && duty.contractId === contractId && duty.faultId !== null ? [{ ...duty, id: dutyId }] : [];
}
