import type { DeclaredRefusalOf, EndpointName, OutputOf, ParsedInputOf } from '../../types/endpoints';
import type { DoorRefusal } from '../../types/refusals';
import type { AsOf } from '../domain/calendar/calendar';
import type { DecisionContext } from '../domain/event';
import type { Person } from '../domain/people/person';
import type { Refused } from '../domain/refusal';

/** What a handler is told about the call: who, when, by which calendar. `actor.side` follows from the door. */
export interface CallContext extends DecisionContext, AsOf {
	person: Person;
	/** An unguessable id: 24 of `[0-9a-z]`. */
	newId(): string;
}

/** One verb: takes checked input, gives the declared output or a declared refusal. */
export type Handler<Name extends EndpointName> = (
	input: ParsedInputOf<Name>,
	call: CallContext,
) => Promise<OutputOf<Name> | Refused<DeclaredRefusalOf<Name> | DoorRefusal>>;

export type Handlers<Names extends EndpointName> = { [Name in Names]: Handler<Name> };
