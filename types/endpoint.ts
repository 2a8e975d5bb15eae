import type { RefusalCode } from './refusals';
import type { Schema } from './schema';

/**
 * Who may call: `anyone` in WeChat; `bound` – a person bound to a customer or to the agency; `customer` – a contact of
 * a customer; `staff` – a bound member of staff. Rights within (pay, administrator …) are the endpoint's own affair.
 */
export type CallerKind = 'anyone' | 'bound' | 'customer' | 'staff';

export interface Endpoint<
	Input extends Schema = Schema,
	Output extends Schema = Schema,
	Code extends RefusalCode = RefusalCode,
> {
	caller: CallerKind;
	input: Input;
	output: Output;
	/** Beside the DOOR_REFUSALS, the only refusals it may give. */
	refusals: readonly Code[];
}

/** Declares one endpoint: what it takes, gives and refuses, and who may call it. Both sides get their types from it. */
export function endpoint<Input extends Schema, Output extends Schema, const Code extends RefusalCode>(
	declaration: Endpoint<Input, Output, Code>,
): Endpoint<Input, Output, Code> {
	return declaration;
}
