import type { FunctionState } from '../../../types/codes';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import { type Contract, isInForce, termsOf } from './state';

interface CheckFunction {
	functionId: string;
	state: FunctionState;
	note: string;
}

/** How far a line of the function list is: owed until somebody says otherwise. */
export const functionState = (contract: Contract, functionId: string): FunctionState =>
	contract.functionChecks[functionId]?.at(-1)?.state ?? 'owed';

/**
 * A line of the function list is delivered or tested by us, accepted or refused by the client. The client answers what
 * was delivered; a refused line can be delivered again, an accepted one is done.
 */
export function decideCheckFunction(contract: Contract, command: CheckFunction, { nowMs, actor }: DecisionContext) {
	if (!termsOf(contract).functions.some((one) => one.id === command.functionId)) return refuse('NOT_FOUND');
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	const before = functionState(contract, command.functionId);
	if (before === 'accepted' || before === command.state) return refuse('ALREADY_RECORDED');
	const isAnswer = command.state === 'accepted' || command.state === 'refused';
	if (isAnswer && (actor.side !== 'customer' || (before !== 'delivered' && before !== 'tested')))
		return refuse('FUNCTION_NOT_DELIVERED');
	return [{ type: 'functionChecked', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
