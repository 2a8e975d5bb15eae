import type { Refusal, RefusalCode } from '../../types/refusals';

/** A declared refusal as a value: rules and handlers return it, nothing is thrown, nothing is written. */
export interface Refused<Code extends RefusalCode = RefusalCode> {
	refused: Refusal<Code>;
}

/** Refuses with a code and the values its wording needs. */
export function refuse<const Code extends RefusalCode>(code: Code, detail?: Refusal['detail']): Refused<Code> {
	return { refused: detail ? { code, detail } : { code } };
}

/** Refuses one input field. */
export function refuseField(field: string): Refused<'BAD_INPUT'> {
	return { refused: { code: 'BAD_INPUT', field } };
}

export function isRefused(value: unknown): value is Refused {
	return typeof value === 'object' && value !== null && 'refused' in value;
}
