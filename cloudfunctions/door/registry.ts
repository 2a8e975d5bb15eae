import type { Area, DOOR_OF_AREA, PeopleDoor } from '../../types/areas';
import type { EndpointName } from '../../types/endpoints';
import type { Handlers } from './context';

type AreasOf<Door extends PeopleDoor> = { [A in Area]: (typeof DOOR_OF_AREA)[A] extends Door ? A : never }[Area];

/** Every handler of an area: one that is missing or does not exist is a type error. */
export type AreaHandlers<A extends Area> = Handlers<Extract<EndpointName, `${A}.${string}`>>;

/** Every handler behind a door, of all its areas. */
export type DoorHandlers<Door extends PeopleDoor> = AreaHandlers<AreasOf<Door>>;
