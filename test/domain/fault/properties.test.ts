import fc from 'fast-check';
import { MS_PER_HOUR } from '../../../cloudfunctions/domain/calendar/chinaDate';
import type { DecisionContext } from '../../../cloudfunctions/domain/event';
import {
	decideAddNote,
	decideArrive,
	decideConfirm,
	decidePromise,
	decideReopen,
	decideRespond,
	decideSolve,
} from '../../../cloudfunctions/domain/fault/decide';
import { projectFault } from '../../../cloudfunctions/domain/fault/project';
import type { Fault } from '../../../cloudfunctions/domain/fault/state';
import { calendar, showMoment } from '../calendar/support';
import { act, ask, type FaultStory, replay, report, wait } from './story';

const VERBS = ['respond', 'arrive', 'promise', 'solve', 'confirm', 'reopen', 'note', 'wait'] as const;
const step = fc.record({
	verb: fc.constantFrom(...VERBS),
	hours: fc.integer({ min: 0, max: 60 }),
	ahead: fc.integer({ min: -3, max: 48 }),
});
type Step = { verb: (typeof VERBS)[number]; hours: number; ahead: number };

const decideOf =
	({ verb, ahead }: Step) =>
	(fault: Fault, call: DecisionContext): unknown => {
		switch (verb) {
			case 'respond':
				return decideRespond(fault, '在看', call);
			case 'arrive':
				return decideArrive(fault, call.nowMs - Math.abs(ahead) * MS_PER_HOUR, call);
			case 'promise':
				return decidePromise(fault, { promisedAtMs: call.nowMs + ahead * MS_PER_HOUR, text: '' }, call);
			case 'solve':
				return decideSolve(fault, '修好了', call);
			case 'confirm':
				return decideConfirm(fault, call);
			case 'reopen':
				return decideReopen(fault, '又坏了', call);
			case 'note':
				return decideAddNote(fault, '还有', call);
			case 'wait':
				return [];
		}
	};

/** The story after each step; what is refused leaves it as time made it. */
function tellAll(steps: readonly Step[]): FaultStory[] {
	const told = [report('2026-10-08 09:00', { onSiteAsked: true })];
	let nowMs = told[0]?.fault.reportedAtMs ?? 0;
	for (const one of steps) {
		nowMs += one.hours * MS_PER_HOUR;
		const before = told.at(-1) as FaultStory;
		const when = showMoment(nowMs);
		const refused = 'refused' in (ask(before, when, decideOf(one)) as object);
		told.push(refused ? wait(before, when) : act(before, when, decideOf(one)));
	}
	return told;
}

const stories = fc.array(step as fc.Arbitrary<Step>, { maxLength: 25 }).map(tellAll);
const holds = (property: (told: FaultStory[]) => void) => fc.assert(fc.property(stories, property), { numRuns: 150 });

test('the events alone give the state back', () => {
	holds((told) => expect(replay(told.at(-1)?.log ?? [])).toEqual(told.at(-1)?.fault));
});

test('past verdicts and past entries stay as they are, whatever is done later', () => {
	holds((told) => {
		const final = (told.at(-1) as FaultStory).fault;
		for (const { fault } of told) {
			expect(final.verdicts.slice(0, fault.verdicts.length)).toEqual(fault.verdicts);
			expect(final.entries.slice(0, fault.entries.length)).toEqual(fault.entries);
		}
	});
});

test('a closed fault changes no more', () => {
	holds((told) => {
		const closed = told.find(({ fault }) => fault.status === 'closed');
		if (closed) expect(told.at(-1)?.fault.entries).toEqual(closed.fault.entries);
	});
});

test('a duty is met, missed, or missed and then proved in time', () => {
	holds((told) => {
		const words = new Map<string, string>();
		for (const { key, verdict } of told.at(-1)?.fault.verdicts ?? [])
			words.set(key, `${words.get(key) ?? ''} ${verdict}`);
		for (const said of words.values()) expect([' met', ' missed', ' missed met']).toContain(said);
	});
});

test('until the clock has to look, the views stay as they are', () => {
	holds((told) => {
		const { fault, log } = told.at(-1) as FaultStory;
		const nowMs = log.at(-1)?.recordedAtMs ?? 0;
		const views = projectFault(fault, calendar, nowMs);
		const looks = views.flatMap(({ data }) => (typeof data.nextActionAtMs === 'number' ? [data.nextActionAtMs] : []));
		const laterMs = looks.length === 0 ? nowMs + 1000 * MS_PER_HOUR : Math.min(...looks) - 1;
		if (laterMs > nowMs) expect(projectFault(fault, calendar, laterMs)).toEqual(views);
	});
});
