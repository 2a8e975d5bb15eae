import { Bench } from 'tinybench';
import { buildCalendar } from '../../cloudfunctions/domain/calendar/calendar';
import { addDays, chinaDateOf, MS_PER_DAY, startOfDay } from '../../cloudfunctions/domain/calendar/chinaDate';
import { PUBLISHED_YEARS } from '../../cloudfunctions/domain/calendar/years';
import { decideOccasion } from '../../cloudfunctions/domain/contract/decideOccasion';
import { decideDutyDone } from '../../cloudfunctions/domain/contract/decideRecord';
import type { ContractEvent } from '../../cloudfunctions/domain/contract/events';
import { evolveContract } from '../../cloudfunctions/domain/contract/evolve';
import { obligationsOf } from '../../cloudfunctions/domain/contract/obligations';
import { projectContract } from '../../cloudfunctions/domain/contract/project';
import { settleContract } from '../../cloudfunctions/domain/contract/settle';
import type { Contract } from '../../cloudfunctions/domain/contract/state';
import type { Actor, Fact } from '../../cloudfunctions/domain/event';
import { isRefused } from '../../cloudfunctions/domain/refusal';
import type { Terms } from '../../types/terms';
import { maintenanceTerms, occasion, oneOff, recurring } from '../domain/contract/terms';

const SIGNED_ON = '2021-12-01';
const LAST_DAY = '2026-11-30';
const EVENTS = 500;
const STEP_DAYS = 10;
const STAFF: Actor = { openid: 'oStaff', name: '何工', side: 'agency', channel: 'miniProgram' };

export interface ObligationFigures {
	events: number;
	duties: number;
	/** Milliseconds for one reading. */
	obligationsMs: number;
	settleMs: number;
	projectMs: number;
}

const calendar = buildCalendar(PUBLISHED_YEARS, '2026-1');
const terms = (rateBp: number): Terms => ({
	...maintenanceTerms(),
	...{
		signedOn: SIGNED_ON,
		latePenalty: { ...maintenanceTerms().latePenalty, perDayBp: rateBp } as Terms['latePenalty'],
	},
	period: { ...maintenanceTerms().period, from: SIGNED_ON, to: LAST_DAY },
	recurring: [recurring('month'), recurring('quarter', { id: 'inspection' }), recurring('year', { id: 'plan' })],
	oneOffs: [oneOff({ rule: 'count', from: 'signing', unit: 'month', count: 1 })],
	occasions: [occasion({ rule: 'within', unit: 'calendarDay', count: 3 })],
});

/** Five years: requests every ten days, most of them answered, a supplement in the middle, verdicts on everything. */
function liveFiveYears(): { contract: Contract; events: number } {
	const original = {
		...{ files: [], signers: [], copies: 2, signedOn: SIGNED_ON },
		...{ confirmedAtMs: startOfDay(SIGNED_ON), confirmedByName: STAFF.name },
	};
	const signed = { terms: terms(50), original, acknowledged: [] };
	const company = { id: 'k1', companyId: 'company', companyName: '山栀茶业' };
	let contract: Contract | null = null;
	let events = 0;
	const append = (facts: Fact<ContractEvent>[], nowMs: number) => {
		for (const event of facts) {
			events += 1;
			contract = evolveContract(contract, { number: events, recordedAtMs: nowMs, actor: STAFF, event });
		}
	};
	append(
		[{ type: 'contractActivated', ...company, ...signed, occurredAtMs: startOfDay(SIGNED_ON) }],
		startOfDay(SIGNED_ON),
	);
	for (let nowMs = startOfDay(SIGNED_ON); nowMs < startOfDay(LAST_DAY); nowMs += STEP_DAYS * MS_PER_DAY) {
		const state = contract as Contract | null;
		if (!state) break;
		append(stepOf(state, nowMs), nowMs);
		append(settleContract(contract as unknown as Contract, calendar, nowMs), nowMs);
	}
	if (!contract || events < EVENTS) throw new Error(`Only ${events} events in five years`);
	return { contract, events };
}

function stepOf(contract: Contract, nowMs: number): Fact<ContractEvent>[] {
	const call = { nowMs, actor: STAFF };
	const count = contract.occasions.length;
	const asked = { occasionId: `o${count}`, termId: 'change', occurredAtMs: nowMs, forDay: null, note: '改一处' };
	const facts: unknown[] = [decideOccasion(contract, asked, call)];
	const open = obligationsOf(contract, calendar, nowMs).find(
		(one) => one.settledAtMs === null && one.startedAtMs !== null && one.startedAtMs < nowMs && one.kind !== 'payment',
	);
	if (open) facts.push(decideDutyDone(contract, { key: open.key, occurredAtMs: nowMs, note: '做好' }, calendar, call));
	if (count === 90) facts.push([supplementAt(contract, nowMs)]);
	return facts.filter((one) => !isRefused(one)).flat() as Fact<ContractEvent>[];
}

function supplementAt({ versions }: Contract, nowMs: number): Fact<ContractEvent> {
	const [first] = versions;
	if (!first) throw new Error('A contract has a first version');
	const holdsFrom = addDays(chinaDateOf(nowMs), 1);
	const { original } = first;
	return {
		...{ type: 'supplementActivated', title: '补充协议', holdsFrom, terms: terms(30), original, acknowledged: [] },
		occurredAtMs: nowMs,
	};
}

/** What both sides owe under a contract of five years with 500 events: read, judged, and as views. */
export async function measureObligations(say: (line: string) => void): Promise<ObligationFigures> {
	const { contract, events } = liveFiveYears();
	const nowMs = startOfDay(LAST_DAY);
	say(`contract of five years, ${events} events`);
	const bench = new Bench({ time: 500 });
	bench.add('obligations', () => void obligationsOf(contract, calendar, nowMs));
	bench.add('settle', () => void settleContract(contract, calendar, nowMs));
	bench.add('project', () => void projectContract(contract, calendar, nowMs));
	await bench.run();
	const msOf = (name: string) => {
		const result = bench.getTask(name)?.result;
		if (!result || !('latency' in result)) throw new Error(`${name} was not measured`);
		return result.latency.p50;
	};
	return {
		...{ events, duties: obligationsOf(contract, calendar, nowMs).length },
		...{ obligationsMs: msOf('obligations'), settleMs: msOf('settle'), projectMs: msOf('project') },
	};
}
