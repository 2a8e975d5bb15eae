import type { FunctionState } from '../../../types/codes';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import { type Contract, isInForce, termsOf } from './state';

interface CheckFunction<State extends FunctionState> {
	functionId: string;
	state: State;
	note: string;
}

/** How far a line of the function list is: owed until somebody says otherwise. */
export const functionState = (contract: Contract, functionId: string): FunctionState =>
	contract.functionChecks[functionId]?.at(-1)?.state ?? 'owed';

/** We delivered or tested a line of the function list; a refused one is delivered again, an accepted one is done. */
export function decideCheckFunction(
	contract: Contract,
	command: CheckFunction<'delivered' | 'tested'>,
	{ nowMs }: DecisionContext,
) {
	const missing = checkLine(contract, command.functionId);
	if (missing) return missing;
	const before = functionState(contract, command.functionId);
	if (before === 'accepted' || before === command.state) return refuse('ALREADY_RECORDED');
	return checked(command, nowMs);
}

/** The client accepts or refuses what was delivered. */
export function decideAnswerFunction(
	contract: Contract,
	command: CheckFunction<'accepted' | 'refused'>,
	{ nowMs }: DecisionContext,
) {
	const missing = checkLine(contract, command.functionId);
	if (missing) return missing;
	const before = functionState(contract, command.functionId);
	if (before === 'accepted' || before === command.state) return refuse('ALREADY_RECORDED');
	if (before !== 'delivered' && before !== 'tested') return refuse('FUNCTION_NOT_DELIVERED');
	return checked(command, nowMs);
}

function checkLine(contract: Contract, functionId: string) {
	if (!termsOf(contract).functions.some((one) => one.id === functionId)) return refuse('NOT_FOUND');
	return isInForce(contract) ? null : refuse('CONTRACT_NOT_ACTIVE');
}

const checked = (command: CheckFunction<FunctionState>, nowMs: number) =>
	[{ type: 'functionChecked', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
