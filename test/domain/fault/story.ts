/** A fault told as a story: what people do at moments, with what time does before and after, as the store appends it. */

import type { Actor, DecisionContext, Fact, Recorded } from '../../../cloudfunctions/domain/event';
import { decideReport } from '../../../cloudfunctions/domain/fault/decideReport';
import type { FaultEvent } from '../../../cloudfunctions/domain/fault/events';
import { evolveFault } from '../../../cloudfunctions/domain/fault/evolve';
import { faultObligations } from '../../../cloudfunctions/domain/fault/obligations';
import { settleFault } from '../../../cloudfunctions/domain/fault/settle';
import type { Fault } from '../../../cloudfunctions/domain/fault/state';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { Terms } from '../../../types/terms';
import { at, calendar } from '../calendar/support';
import { begin as beginContract, CLIENT, STAFF } from '../contract/story';
import { maintenanceTerms } from '../contract/terms';

export interface FaultStory {
	fault: Fault;
	log: Recorded<FaultEvent>[];
}

const TIME: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

function append(story: FaultStory | null, facts: Fact<FaultEvent>[], nowMs: number, actor: Actor): FaultStory {
	const log = [...(story?.log ?? [])];
	let fault = story?.fault ?? null;
	const record = (event: Fact<FaultEvent>, by: Actor) => {
		const recorded = { number: log.length + 1, recordedAtMs: nowMs, actor: by, event };
		log.push(recorded);
		fault = evolveFault(fault, recorded);
	};
	for (const fact of fault ? settleFault(fault, calendar, nowMs) : []) record(fact, TIME);
	for (const fact of facts) record(fact, actor);
	if (!fault) throw new Error('A story begins with a report');
	for (const fact of settleFault(fault, calendar, nowMs)) record(fact, TIME);
	return { fault, log };
}

interface Reported {
	terms?: Terms;
	urgency?: 'urgent' | 'general';
	onSiteAsked?: boolean;
}

export function report(
	when: string,
	{ terms = maintenanceTerms(), urgency = 'general', onSiteAsked = false }: Reported = {},
): FaultStory {
	const { contract } = beginContract(terms);
	const command = { id: 'fault1234', text: '会员卡页空白', place: '商城小程序', urgency, onSiteAsked, uploadIds: [] };
	return append(null, decideReport(contract, command, calendar, { nowMs: at(when), actor: CLIENT }), at(when), CLIENT);
}

type Decide = (fault: Fault, context: DecisionContext) => unknown;

/** What a decision says at a moment, after what time has done. */
export function ask(story: FaultStory, when: string, decide: Decide, actor = STAFF): unknown {
	const { fault } = append(story, [], at(when), TIME);
	return decide(fault, { nowMs: at(when), actor });
}

export function act(story: FaultStory, when: string, decide: Decide, actor = STAFF): FaultStory {
	const events = ask(story, when, decide, actor);
	if (isRefused(events)) throw new Error(`Refused: ${JSON.stringify(events)}`);
	return append(story, events as Fact<FaultEvent>[], at(when), actor);
}

export const wait = (story: FaultStory, until: string): FaultStory => append(story, [], at(until), TIME);
export const dutiesOf = ({ fault }: FaultStory) => faultObligations(fault, calendar);
export const dutyOf = (story: FaultStory, key: string) => dutiesOf(story).find((one) => one.key === key);
export const verdictsOn = ({ fault }: FaultStory, key: string) =>
	fault.verdicts.filter((one) => one.key === key).map((one) => one.verdict);
export const replay = (log: readonly Recorded<FaultEvent>[]): Fault | null =>
	log.reduce<Fault | null>(evolveFault, null);
