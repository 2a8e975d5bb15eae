/** A contract told as a story: commands at moments, each followed by what time does, as the store appends them. */
import type { Calendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { chinaDateOf } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { decideAnswerEnd, decideProposeEnd, decideSealEnd } from '../../../cloudfunctions/domain/contract/decideEnd';
import { decideOccasion } from '../../../cloudfunctions/domain/contract/decideOccasion';
import { decideDutyDone, decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import type { ContractEvent } from '../../../cloudfunctions/domain/contract/events';
import { evolveContract } from '../../../cloudfunctions/domain/contract/evolve';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import type { SealedOriginal } from '../../../cloudfunctions/domain/contract/original';
import { settleContract } from '../../../cloudfunctions/domain/contract/settle';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import type { Obligation } from '../../../cloudfunctions/domain/duty/obligation';
import type { Actor, Fact, Recorded } from '../../../cloudfunctions/domain/event';
import { bookTransfer } from '../../../cloudfunctions/domain/money/payment';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';

export const STAFF: Actor = { openid: 'oStaff', name: '何工', side: 'agency', channel: 'miniProgram' };
export const CLIENT: Actor = { openid: 'oClient', name: '林小满', side: 'customer', channel: 'miniProgram' };

export interface Story {
	contract: Contract;
	log: Recorded<ContractEvent>[];
}

export const context = (when: string, actor = STAFF) => ({ nowMs: at(when), actor });

const TIME: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/** Appends what time has done by then, the facts, and what they make due, as the store appends them. */
export function append(story: Story | null, facts: Fact<ContractEvent>[], nowMs: number, actor = STAFF): Story {
	const log = [...(story?.log ?? [])];
	let contract = story?.contract ?? null;
	const record = (event: Fact<ContractEvent>, by: Actor) => {
		const recorded = { number: log.length + 1, recordedAtMs: nowMs, actor: by, event };
		log.push(recorded);
		contract = evolveContract(contract, recorded);
	};
	for (const fact of contract ? settleContract(contract, calendar, nowMs) : []) record(fact, TIME);
	for (const fact of facts) record(fact, actor);
	if (!contract) throw new Error('A story begins with a contract');
	for (const fact of settleContract(contract, calendar, nowMs)) record(fact, TIME);
	return { contract, log };
}

/** The sealed paper, signed on a day by both sides. */
export const originalOf = (signedOn: string, confirmedAt = `${signedOn} 09:00`): SealedOriginal => ({
	files: [{ uploadId: 'upload1', sha256: 'a'.repeat(64), sizeBytes: 1000 }],
	signedOn,
	signers: (['customer', 'agency'] as const).map((side) => ({
		...{ side, name: '签约人', capacity: '法定代表人', seal: 'contractSeal' as const },
	})),
	...{ copies: 2, confirmedAtMs: at(confirmedAt), confirmedByName: STAFF.name },
});

/** The contract as it was activated, on the day it was signed or later. */
export function begin(terms: Terms, activatedAt = `${terms.signedOn} 09:00`): Story {
	const activated = {
		...{ type: 'contractActivated' as const, id: 'k1', companyId: 'company', companyName: '山栀茶业', terms },
		...{ original: originalOf(terms.signedOn, activatedAt), acknowledged: [] },
	};
	return append(null, [{ ...activated, occurredAtMs: at(terms.signedOn) }], at(activatedAt));
}

/** A supplement whose sealed original is here at a moment. */
export function supplement(
	story: Story,
	when: string,
	{ terms, holdsFrom, signedOn = holdsFrom }: { terms: Terms; holdsFrom: string; signedOn?: string },
): Story {
	const original = originalOf(signedOn, when);
	const activated = { type: 'supplementActivated' as const, title: '补充协议', holdsFrom, terms, original };
	return append(story, [{ ...activated, acknowledged: [], occurredAtMs: at(signedOn) }], at(when));
}

/** Does what a decision gives; a refusal ends the test. */
export function tell(
	story: Story,
	when: string,
	decide: (contract: Contract, call: ReturnType<typeof context>) => unknown,
	actor = STAFF,
): Story {
	const { contract } = wait(story, when);
	const events = decide(contract, context(when, actor));
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

/** The obligation with a key, as it stands at a moment. */
export function dutyAt(story: Story, key: string, when: string): Obligation | undefined {
	return obligationsOf(wait(story, when).contract, calendar, at(when)).find((one) => one.key === key);
}

/** When a duty of a contract is due on the day of its signing, by any calendar. */
export function shownDue(terms: Terms, key: string, by: Calendar = calendar): string {
	const { contract } = begin(terms);
	return shown(obligationsOf(contract, by, at(`${terms.signedOn} 10:00`)).find((one) => one.key === key));
}

/** When a duty is due, as a person reads it: `2026-10-13 24:00`, or `none`. */
export function dueAt(story: Story, key: string, when: string): string {
	return shown(dutyAt(story, key, when));
}

function shown(duty: Obligation | undefined): string {
	if (!duty) return 'no duty';
	if (duty.unknownYear !== null) return `unknown ${duty.unknownYear}`;
	return duty.dueAtMs === null ? 'none' : showEnd(duty.dueAtMs);
}

/** A moment as a person reads the end of a period: midnight is 24:00 of the day before. */
export const showEnd = (atMs: number): string =>
	chinaDateOf(atMs) === chinaDateOf(atMs - 1) ? showMoment(atMs) : `${chinaDateOf(atMs - 1)} 24:00`;

/** Evidence that reached us at the moment at which it happened. */
export const evidence = (
	story: Story,
	trigger: 'invoiceReceived' | 'acceptance' | 'delivery',
	occurred: string,
	stageId: string | null = null,
	when = occurred,
): Story =>
	tell(story, when, (contract, call) =>
		decideRecordEvidence(contract, { trigger, stageId, occurredAtMs: at(occurred), note: '' }, call),
	);

let payments = 0;
/** Money on our account on a value date, booked at a moment. */
export const pay = (
	story: Story,
	stageId: string,
	amountFen: number,
	valueDate: string,
	when = `${valueDate} 18:00`,
): Story =>
	tell(story, when, (contract) =>
		bookTransfer(contract, {
			...{ transferId: 't', paymentId: `payment-${++payments}`, stageId, amountFen, occurredAtMs: at(valueDate) },
		}),
	);

/** A duty that was done at a moment, recorded then or later. */
export const done = (story: Story, key: string, occurred: string, when = occurred): Story =>
	tell(story, when, (contract, call) =>
		decideDutyDone(contract, { key, occurredAtMs: at(occurred), note: '' }, calendar, call),
	);

/** Something that happened and makes one side owe something. */
export const happens = (
	story: Story,
	termId: string,
	occurred: string,
	forDay: string | null = null,
	when = occurred,
) =>
	tell(story, when, (contract, call) =>
		decideOccasion(
			contract,
			{ occasionId: `o${contract.occasions.length + 1}`, termId, occurredAtMs: at(occurred), forDay, note: '' },
			call,
		),
	);

/** Both agree on a last day, and the sealed paper is here. */
export function endByConsent(story: Story, endsOn: string, when: string): Story {
	const proposed = tell(story, when, (contract, call) =>
		decideProposeEnd(contract, { proposalId: 'p', endsOn, reason: '不再需要' }, call),
	);
	const agreed = tell(
		proposed,
		when,
		(contract, call) => decideAnswerEnd(contract, { proposalId: 'p', agreed: true, note: '' }, call),
		CLIENT,
	);
	return tell(agreed, when, (contract, call) =>
		decideSealEnd(contract, { proposalId: 'p', original: originalOf(when.slice(0, 10), when) }, call),
	);
}
