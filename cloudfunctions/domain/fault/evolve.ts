import type { Recorded } from '../event';
import type { FaultEvent } from './events';
import { acceptanceKey, dutyKeyOf, promiseKey } from './keys';
import type { Fault, FaultEntry } from './state';

type EventOf<Type extends FaultEvent['type']> = Extract<Recorded<FaultEvent>['event'], { type: Type }>;

/** The state of a fault after one more event. */
export function evolveFault(fault: Fault | null, recorded: Recorded<FaultEvent>): Fault {
	const { event, actor } = recorded;
	if (event.type === 'faultReported') return begin(recorded, event);
	if (!fault) throw new Error('A fault begins with faultReported');
	if (event.type === 'dutyJudged') {
		const { type: _type, occurredAtMs: _occurredAtMs, ...verdict } = event;
		return { ...fault, verdicts: [...fault.verdicts, verdict] };
	}
	return { ...apply(fault, event, actor), entries: [...fault.entries, entryOf(fault, recorded, event)] };
}

function begin(recorded: Recorded<FaultEvent>, event: EventOf<'faultReported'>): Fault {
	const { type: _type, occurredAtMs: reportedAtMs, ...report } = event;
	const { openid, name } = recorded.actor;
	return {
		...report,
		...{ reporterOpenid: openid ?? '', reporterName: name, reportedAtMs, status: 'reported', assignee: null },
		...{ respondedAtMs: null, arrivedAtMs: null, solutionPromises: [], rounds: [], verdicts: [] },
		entries: [
			{
				kind: 'reported',
				atMs: reportedAtMs,
				byName: name,
				side: recorded.actor.side,
				text: event.text,
				promisedAtMs: null,
				settles: null,
			},
		],
	};
}

type LaterEvent = Exclude<Recorded<FaultEvent>['event'], EventOf<'faultReported'> | EventOf<'dutyJudged'>>;

function apply(fault: Fault, event: LaterEvent, actor: Recorded<FaultEvent>['actor']): Fault {
	const { occurredAtMs } = event;
	switch (event.type) {
		case 'noteAdded':
			return fault;
		case 'responded':
			return {
				...fault,
				status: 'working',
				respondedAtMs: occurredAtMs,
				assignee: { openid: actor.openid ?? '', name: actor.name },
			};
		case 'arrived':
			return { ...fault, arrivedAtMs: occurredAtMs };
		case 'solutionPromised': {
			const before = fault.solutionPromises.map((one) => ({ ...one, closedAtMs: one.closedAtMs ?? occurredAtMs }));
			const promise = {
				number: before.length + 1,
				madeAtMs: occurredAtMs,
				promisedAtMs: event.promisedAtMs,
				closedAtMs: null,
			};
			return { ...fault, solutionPromises: [...before, promise] };
		}
		case 'solved':
			return {
				...fault,
				status: 'solved',
				solutionPromises: fault.solutionPromises.map((one) => ({ ...one, closedAtMs: one.closedAtMs ?? occurredAtMs })),
				rounds: [...fault.rounds, { number: fault.rounds.length + 1, solvedAtMs: occurredAtMs, answeredAtMs: null }],
			};
		case 'confirmed':
		case 'deemedAccepted':
			return { ...answer(fault, occurredAtMs), status: 'closed' };
		case 'reopened':
			return { ...answer(fault, occurredAtMs), status: 'working' };
	}
}

function answer(fault: Fault, answeredAtMs: number): Fault {
	return {
		...fault,
		rounds: fault.rounds.map((round) => ({ ...round, answeredAtMs: round.answeredAtMs ?? answeredAtMs })),
	};
}

function entryOf(fault: Fault, { actor }: Recorded<FaultEvent>, event: LaterEvent): FaultEntry {
	const text = 'text' in event ? event.text : event.type === 'reopened' ? event.reason : null;
	return {
		...{ kind: event.type, atMs: event.occurredAtMs, byName: actor.name, side: actor.side, text },
		promisedAtMs: event.type === 'solutionPromised' ? event.promisedAtMs : null,
		settles: settledBy(fault, event.type),
	};
}

/** The duty that an entry settles, for its verdict on the timeline. */
function settledBy(fault: Fault, type: LaterEvent['type']): string | null {
	if (type === 'responded') return dutyKeyOf('response');
	if (type === 'arrived') return dutyKeyOf('onSite');
	if (type === 'confirmed' || type === 'reopened' || type === 'deemedAccepted')
		return acceptanceKey(fault.rounds.length);
	if (type !== 'solved') return null;
	const open = fault.solutionPromises.find((one) => one.closedAtMs === null);
	return open ? promiseKey(open.number) : fault.rounds.length === 0 ? dutyKeyOf('solution') : null;
}
