import type { DeclaredRefusalOf, EndpointName, InputOf } from '../../../types/endpoints';
import type { Office } from './office';

/** Who asks what, so that it is refused. */
export type Provocation<Name extends EndpointName> = (office: Office) => Promise<readonly [string, InputOf<Name>]>;

/** For each endpoint of an area every refusal that it declares: one that is forgotten is a type error. */
export type ProvocationsOf<Area extends string> = {
	[Name in Extract<EndpointName, `${Area}.${string}`> as [DeclaredRefusalOf<Name>] extends [never] ? never : Name]: {
		[Code in DeclaredRefusalOf<Name>]: Provocation<Name> | typeof NO_WAY_YET;
	};
};

/** Declared for what is to come: nothing that exists leads there, so it is shown by a test of the rule alone. */
export const NO_WAY_YET = 'no way yet';

export const NOWHERE = 'nowhere';
export const DAY_MS = 86_400_000;
