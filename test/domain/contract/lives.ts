/** Random lives of a contract: commands of every kind at random moments, each refused or done as the rules say. */
import fc from 'fast-check';
import { addDays, chinaDateOf, MS_PER_DAY, startOfDay } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { decideDelay, decideWaive } from '../../../cloudfunctions/domain/contract/decideDuty';
import { decideAnswerEnd, decideProposeEnd, decideSealEnd } from '../../../cloudfunctions/domain/contract/decideEnd';
import { decideOccasion } from '../../../cloudfunctions/domain/contract/decideOccasion';
import { decideDutyDone, decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { bookTransfer } from '../../../cloudfunctions/domain/money/payment';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { Terms } from '../../../types/terms';
import { calendar, showMoment } from '../calendar/support';
import { append, begin, CLIENT, originalOf, STAFF, type Story } from './story';
import { maintenanceTerms, occasion, oneOff, purchaseTerms, recurring, source, stage } from './terms';

const VERBS = [
	...['evidence', 'pay', 'done', 'occasion', 'delay', 'waive', 'supplement'],
	...['propose', 'answer', 'seal', 'wait', 'wait'],
] as const;

export interface Step {
	verb: string;
	pick: number;
	daysBack: number;
	daysLater: number;
	minute: number;
}

export const step: fc.Arbitrary<Step> = fc.record({
	verb: fc.constantFrom(...VERBS),
	pick: fc.nat(99),
	daysBack: fc.constantFrom(0, 0, 0, 1, 5, 20, 60),
	daysLater: fc.constantFrom(0, 1, 2, 7, 30, 90),
	minute: fc.constantFrom(0, 1, 540, 1439),
});

const fee = stage({
	...{ id: 'fee', title: '年费', amountFen: 10_000, shareBp: null, opensOn: 'acceptance', yearly: { freeYears: 0 } },
	due: { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: 10 },
});

/** Rules of every kind, on a term of half a year in 2026. */
export const FULL: Terms = {
	...purchaseTerms(),
	...{ signedOn: '2026-02-10', latePenalty: maintenanceTerms().latePenalty },
	period: { ...purchaseTerms().period, from: '2026-02-10', to: '2026-08-31' },
	stages: [...purchaseTerms().stages, fee],
	recurring: [recurring('month'), recurring('quarter', { id: 'inspection' })],
	oneOffs: [
		oneOff({ rule: 'count', from: 'signing', unit: 'workingDay', count: 15 }),
		oneOff({ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 30 }, { id: 'talk', owner: 'customer' }),
		oneOff({ rule: 'count', from: 'termEnd', unit: 'calendarDay', count: 9 }, { id: 'handover' }),
		oneOff({ rule: 'count', from: 'delivery', unit: 'month', count: 1 }, { id: 'training' }),
	],
	occasions: [
		occasion({ rule: 'within', unit: 'workingDay', count: 3 }),
		occasion({ rule: 'before', unit: 'calendarDay', count: 30 }, { id: 'contact', owner: 'customer' }),
		occasion({ rule: 'open' }, { id: 'trouble' }),
	],
};
const period = (to: string) => ({ ...FULL.period, to });
const SUPPLEMENTS: Terms[] = [
	{ ...FULL, oneOffs: FULL.oneOffs.slice(1) },
	{ ...FULL, oneOffs: [oneOff({ rule: 'count', from: 'signing', unit: 'workingDay', count: 60 })] },
	{ ...FULL, period: period('2026-12-31') },
	{ ...FULL, period: period('2026-06-30') },
	{ ...FULL, period: { ...period('2026-08-31'), to: null, ends: { trigger: 'acceptance', unit: 'month', count: 2 } } },
	{ ...FULL, stages: [stage({ amountFen: 200_000 }), ...FULL.stages.slice(1)] },
	{ ...FULL, stages: [...FULL.stages.slice(0, 2), { ...fee, amountFen: 20_000 }, stage({ id: 'extra' })] },
	{ ...FULL, recurring: [recurring('quarter'), recurring('month', { id: 'inspection' })], occasions: [] },
	{ ...FULL, service: { trigger: 'delivery', unit: 'year', count: 1, ...source('c2') } },
];

const some = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

function decide(contract: Contract, { verb, pick, daysBack }: Step, number: number, nowMs: number): unknown {
	const call = { nowMs, actor: pick % 3 === 0 ? CLIENT : STAFF };
	const occurredAtMs = nowMs - daysBack * MS_PER_DAY;
	const day = chinaDateOf(occurredAtMs);
	const key = some(obligationsOf(contract, calendar, nowMs), pick)?.key ?? 'none';
	const proposalId = contract.endProposals.at(-1)?.id ?? 'none';
	switch (verb) {
		case 'evidence': {
			const trigger = some(['acceptance', 'delivery', 'invoiceReceived'] as const, pick) ?? 'delivery';
			const stageId = pick > 80 ? 'last' : null;
			return decideRecordEvidence(contract, { trigger, stageId, occurredAtMs, note: '' }, call);
		}
		case 'pay': {
			const stageId = some(['first', 'last', 'fee:1'], pick) ?? 'first';
			const amountFen = some([1, 68_000, 136_000, 272_000, 10_000], pick) ?? 1;
			const money = { transferId: 't', paymentId: `p${number}`, stageId, amountFen };
			return day < '2026-02-10' ? [] : bookTransfer(contract, { ...money, occurredAtMs: startOfDay(day) });
		}
		case 'done':
			return decideDutyDone(contract, { key, occurredAtMs, note: '' }, calendar, call);
		case 'occasion': {
			const termId = some(['change', 'contact', 'trouble'], pick) ?? 'change';
			const forDay = addDays(chinaDateOf(nowMs), pick);
			return decideOccasion(contract, { occasionId: `o${number}`, termId, occurredAtMs, forDay, note: '' }, call);
		}
		case 'delay':
			return decideDelay(contract, { key, fromDay: day, toDay: addDays(day, pick), reason: '等资料' }, calendar, call);
		case 'waive':
			return decideWaive(contract, { key, reason: '不需要' }, calendar, call);
		case 'propose': {
			const endsOn = addDays(chinaDateOf(nowMs), pick);
			return decideProposeEnd(contract, { proposalId: `e${number}`, endsOn, reason: '不再需要' }, call);
		}
		case 'answer':
			return decideAnswerEnd(contract, { proposalId, agreed: pick < 70, note: '' }, call);
		case 'seal':
			return decideSealEnd(contract, { proposalId, original: originalOf(chinaDateOf(nowMs)) }, call);
		case 'supplement': {
			const holdsFrom = addDays(day, pick % 2 === 0 ? pick : 0);
			const signedOn = chinaDateOf(nowMs);
			const terms = some(SUPPLEMENTS, pick) ?? FULL;
			if (holdsFrom < FULL.signedOn || contract.ending) return [];
			const paper = { title: '补充协议', holdsFrom, terms, original: originalOf(signedOn), acknowledged: [] };
			return [{ type: 'supplementActivated', ...paper, occurredAtMs: startOfDay(signedOn) }];
		}
		default:
			return [];
	}
}

/** The story after each step. `ticks`: how often a day the clock looks in between; 0 while it sleeps. */
export function live(steps: readonly Step[], ticks = 0): Story[] {
	const told = [begin(FULL)];
	let nowMs = startOfDay(FULL.signedOn) + 9 * 3_600_000;
	for (const [number, one] of steps.entries()) {
		const nextMs = startOfDay(chinaDateOf(nowMs + one.daysLater * MS_PER_DAY)) + one.minute * 60_000;
		let before = told.at(-1) as Story;
		const tickMs = MS_PER_DAY / Math.max(1, ticks);
		for (let tick = nowMs + tickMs; ticks > 0 && tick < nextMs; tick += tickMs) before = append(before, [], tick);
		nowMs = Math.max(nowMs, nextMs);
		before = append(before, [], nowMs);
		const facts = decide(before.contract, one, number, nowMs);
		told.push(isRefused(facts) ? before : append(before, facts as never, nowMs));
	}
	return told;
}

/** When a life stands: the moment of its last step, as a person reads it. */
export const endOf = (steps: readonly Step[]): string => {
	let nowMs = startOfDay(FULL.signedOn) + 9 * 3_600_000;
	for (const one of steps)
		nowMs = Math.max(nowMs, startOfDay(chinaDateOf(nowMs + one.daysLater * MS_PER_DAY)) + one.minute * 60_000);
	return showMoment(nowMs);
};
