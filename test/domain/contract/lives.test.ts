/** What holds of every life of a contract, whatever is done to it and however often the clock looks. */
import fc from 'fast-check';
import { MS_PER_DAY } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { contractCard as cardOf, projectContract } from '../../../cloudfunctions/domain/contract/project';
import { settleContract } from '../../../cloudfunctions/domain/contract/settle';
import { stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { termsOf } from '../../../cloudfunctions/domain/contract/state';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import { type DutyDocument, dutyView } from '../../../cloudfunctions/domain/duty/document';
import { claimsOf } from '../../../cloudfunctions/domain/money/claims';
import { creditOf, paidOf } from '../../../cloudfunctions/domain/money/credit';
import { contractCard, duty as dutySchema } from '../../../types/views';
import { at, calendar } from '../calendar/support';
import { expectBalanced } from '../money/balanced';
import { endOf, live, type Step, step } from './lives';
import { append, replay, type Story } from './story';

const lives = fc.array(step, { maxLength: 25 });
const last = (told: Story[]) => told.at(-1) as Story;
const holds = (property: (told: Story[], steps: Step[]) => void, numRuns = 60) =>
	fc.assert(
		fc.property(lives, (steps) => property(live(steps), steps)),
		{ numRuns },
	);
const dutiesOf = ({ contract }: Story, nowMs: number) =>
	projectContract(contract, calendar, nowMs)
		.filter((view) => view.collection === 'duties')
		.map(({ id, data }) => ({ ...(data as unknown as DutyDocument), _id: id }));

test('the events alone give the state back', () => {
	holds((told) => expect(replay(last(told).log)).toEqual(last(told).contract));
});

test('no command changes a past verdict', () => {
	holds((told) => {
		const { verdicts } = last(told).contract;
		for (const { contract } of told) expect(verdicts.slice(0, contract.verdicts.length)).toEqual(contract.verdicts);
	});
});

test('a verdict is followed by another only after a miss, and only with a reason; what was kept stays kept', () => {
	holds((told) => {
		const said = new Map<string, string>();
		for (const { key, verdict, reason } of last(told).contract.verdicts) {
			const before = said.get(key);
			expect([undefined, 'missed', 'open']).toContain(before);
			expect(reason !== null).toBe(before === 'missed');
			said.set(key, verdict);
		}
	});
});

// A clock that stood still for weeks comes to the same as one that looked every day.
test('a clock that slept finds what one that looked daily found, in the same order for each duty', () => {
	const saying = ({ contract }: Story) => {
		const words = new Map<string, unknown[]>();
		for (const { judgedAtMs: _when, key, ...verdict } of contract.verdicts)
			words.set(key, [...(words.get(key) ?? []), verdict]);
		const { status, ending, versionInForce, yearsBegun, sealedEnd } = contract;
		return { status, ending, versionInForce, yearsBegun, sealedEnd, verdicts: Object.fromEntries([...words].sort()) };
	};
	const happened = ({ log }: Story) => log.map(({ event }) => event).filter((event) => event.type !== 'dutyJudged');
	fc.assert(
		fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
			const [slept, looked] = [last(live(steps)), last(live(steps, 1))];
			expect(saying(slept)).toEqual(saying(looked));
			expect(happened(slept)).toEqual(happened(looked));
		}),
		{ numRuns: 25 },
	);
});

test('what time has done is done once: settled again, nothing follows', () => {
	holds((told, steps) => {
		const { contract } = last(told);
		expect(settleContract(contract, calendar, at(endOf(steps)))).toEqual([]);
	});
});

test('until the clock has to look, the views stay as they are', () => {
	holds((told, steps) => {
		const story = last(told);
		const nowMs = at(endOf(steps));
		const views = projectContract(story.contract, calendar, nowMs);
		const looks = views.flatMap(({ data }) =>
			[data.nextActionAtMs, data.remindAtMs].flatMap((look) => (typeof look === 'number' ? [look] : [])),
		);
		const laterMs = Math.min(nowMs + 400 * MS_PER_DAY, ...looks.filter((look) => look > nowMs)) - 1;
		if (laterMs <= nowMs || looks.some((look) => look <= nowMs)) return;
		expect(settleContract(story.contract, calendar, laterMs)).toEqual([]);
		expect(projectContract(story.contract, calendar, laterMs)).toEqual(views);
	});
});

test('every duty has one key, and keeps within its schema for both readers', () => {
	holds((told, steps) => {
		const story = last(told);
		const nowMs = at(endOf(steps));
		const duties = dutiesOf(story, nowMs);
		expect(new Set(duties.map((one) => one._id)).size).toBe(duties.length);
		for (const one of duties)
			for (const reader of ['customer', 'agency'] as const)
				expect(dutySchema.safeParse(dutyView(one, nowMs, reader)).error).toBeUndefined();
		expect(contractCard.safeParse(cardOf(story.contract)).error).toBeUndefined();
	}, 30);
});

test('what a miss costs never falls as time passes, and is nothing in time', () => {
	holds((told, steps) => {
		const story = last(told);
		const nowMs = at(endOf(steps));
		for (const one of obligationsOf(story.contract, calendar, nowMs)) {
			if (!one.cost || one.dueAtMs === null) continue;
			expect(costAt(one.cost, one, Math.min(one.dueAtMs, nowMs) - 1)).toBe(0);
			let before = 0;
			for (let day = 0; day < 40; day += 3) {
				const fen = costAt(one.cost, one, nowMs + day * MS_PER_DAY);
				expect(fen).toBeGreaterThanOrEqual(before);
				before = fen;
			}
		}
		for (const claim of claimsOf(
			story.contract,
			dutiesOf(story, nowMs).map((one) => ({ ...one, id: one._id })),
			nowMs,
		))
			expect(Number.isSafeInteger(claim.computedFen) && claim.computedFen >= 0).toBe(true);
	}, 30);
});

test('what came is on stages or credit, no stage is paid beyond its sum, and all stages make the total', () => {
	holds((told) => {
		const { contract } = last(told);
		const cameFen = contract.payments.reduce((sum, one) => sum + one.amountFen, 0);
		expect(paidOf(contract) + creditOf(contract)).toBe(cameFen);
		const stages = stagesOf(contract, termsOf(contract));
		for (const { paidFen, remainingFen, term } of stages) {
			expect(remainingFen).toBeGreaterThanOrEqual(0);
			expect(paidFen + (remainingFen ?? 0)).toBe(term.amountFen);
		}
		const first = contract.versions[0]?.terms;
		const oneOffs = (first?.stages ?? []).filter((one) => one.yearly === null);
		expect(oneOffs.reduce((sum, one) => sum + (one.amountFen ?? 0), 0)).toBe(first?.total.amountFen);
	});
});

test('the books balance after every event, and the ledger comes to what is there', () => {
	holds((told) => {
		for (const { contract } of told) expectBalanced(contract);
	}, 30);
});

test('an ended contract stays ended, unless a supplement moved its end on', () => {
	holds((told) => {
		for (const [index, { contract }] of told.entries()) {
			const before = told[index - 1]?.contract;
			if (!before?.ending || contract.ending) continue;
			expect(contract.status).toBe('renewed');
			expect(contract.versionInForce).toBeGreaterThan(before.versionInForce);
		}
	});
});

test('looked at twice at one moment, or at once, it is the same', () => {
	holds((told, steps) => {
		const story = last(told);
		const laterMs = at(endOf(steps)) + 45 * MS_PER_DAY;
		const once = append(story, [], laterMs);
		expect(append(once, [], laterMs)).toEqual(once);
	}, 30);
});
