/** A contract told as a story: commands at moments, each followed by what time does, as the store appends them. */
import type { ContractEvent } from '../../../cloudfunctions/domain/contract/events';
import { evolveContract } from '../../../cloudfunctions/domain/contract/evolve';
import { settleContract } from '../../../cloudfunctions/domain/contract/project';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import type { Actor, Fact, Recorded } from '../../../cloudfunctions/domain/event';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { Terms } from '../../../types/terms';
import { at, calendar } from '../calendar/support';

export const STAFF: Actor = { openid: 'oStaff', name: '何工', side: 'agency', channel: 'miniProgram' };
export const CLIENT: Actor = { openid: 'oClient', name: '林小满', side: 'customer', channel: 'miniProgram' };

export interface Story {
	contract: Contract;
	log: Recorded<ContractEvent>[];
}

export const context = (when: string, actor = STAFF) => ({ nowMs: at(when), actor });

/** Appends facts at a moment, then the verdicts that are due. */
export function append(story: Story | null, facts: Fact<ContractEvent>[], nowMs: number, actor = STAFF): Story {
	const log = [...(story?.log ?? [])];
	let contract = story?.contract ?? null;
	const record = (event: Fact<ContractEvent>) => {
		const recorded = { number: log.length + 1, recordedAtMs: nowMs, actor, event };
		log.push(recorded);
		contract = evolveContract(contract, recorded);
	};
	for (const fact of facts) record(fact);
	if (!contract) throw new Error('A story begins with a contract');
	for (const fact of settleContract(contract, calendar, nowMs)) record(fact);
	return { contract, log };
}

/** The contract as it was imported on the day it was signed. */
export function begin(terms: Terms): Story {
	const nowMs = at(`${terms.signedOn} 09:00`);
	const activated = {
		type: 'contractActivated' as const,
		id: 'k1',
		companyId: 'company',
		companyName: '山栀茶业',
		terms,
	};
	return append(null, [{ ...activated, occurredAtMs: at(terms.signedOn) }], nowMs);
}

/** Does what a decision gives; a refusal ends the test. */
export function tell(
	story: Story,
	when: string,
	decide: (contract: Contract, call: ReturnType<typeof context>) => unknown,
	actor = STAFF,
): Story {
	const events = decide(story.contract, context(when, actor));
	if (isRefused(events)) throw new Error(`Refused: ${JSON.stringify(events)}`);
	return append(story, events as Fact<ContractEvent>[], at(when), actor);
}

/** Nothing but time passes. */
export const wait = (story: Story, until: string): Story => append(story, [], at(until));

export const replay = (log: readonly Recorded<ContractEvent>[]): Contract | null =>
	log.reduce<Contract | null>(evolveContract, null);

/** The verdicts on a duty in the order in which they were given. */
export const verdictsOn = ({ contract }: Story, key: string) =>
	contract.verdicts.filter((one) => one.key === key).map((one) => one.verdict);
