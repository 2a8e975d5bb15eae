import type { AsOf } from '../domain/calendar/calendar';
import type { Recorded, ViewDocument } from '../domain/event';
import type { StreamKind } from './stream';

/** What a stream's events come to at a moment: what its head and its views should say. */
export interface Rebuilt<State> {
	version: number;
	state: State | null;
	views: ViewDocument[];
}

/**
 * Builds a stream anew from its events, in any order, and from nothing else. Throws when one is missing or there twice:
 * then it is the log that needs looking at, not the head.
 */
export function rebuild<State extends object, E>(
	kind: StreamKind<State, E>,
	events: readonly Recorded<E>[],
	asOf: AsOf,
): Rebuilt<State> {
	const log = [...events].sort((first, second) => first.number - second.number);
	const gap = log.findIndex(({ number }, index) => number !== index + 1);
	if (gap >= 0) throw new Error(`${kind.name}: event ${gap + 1} is missing or there twice`);
	const state = log.reduce<State | null>((before, recorded) => kind.evolve(before, recorded), null);
	return { version: log.length, state, views: state === null ? [] : kind.project(state, asOf) };
}
