import { useRef, useState } from 'react';
import type { EndpointName, InputOf, OutputOf, RefusalOf } from '../../types/endpoints';
import type { Refusal, RefusalCode } from '../../types/refusals';
import { call } from './call';
import { refreshAll } from './live';

/** Whether a command carries the person's own request id, by which a repeat is known as the same command. */
type Identity<Name extends EndpointName> = 'requestId' extends keyof InputOf<Name> ? 'identified' : 'plain';

export interface Command<Name extends EndpointName> {
	/** Gives the data, or undefined when it was refused or unreachable; then `problem` says what to show. */
	run: (input: Omit<InputOf<Name>, 'requestId'>) => Promise<OutputOf<Name> | undefined>;
	pending: boolean;
	problem: Problem<RefusalOf<Name>> | undefined;
	clear: () => void;
}

/** Why nothing came of a tap: refused by the server, or no answer. */
export type Problem<Code extends RefusalCode = RefusalCode> =
	| { kind: 'refused'; refusal: Refusal<Code> }
	| { kind: 'unreachable' };

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 24;

/** A name for one command of one person; it needs to be unique, not secret. */
export function newRequestId(): string {
	let name = '';
	for (let place = 0; place < ID_LENGTH; place += 1)
		name += ID_ALPHABET[Math.floor(Math.random() * ID_ALPHABET.length)];
	return name;
}

/**
 * One button's command. A second tap while one is under way does nothing; the same input sent again after a lost
 * answer carries the same request id.
 */
export function useCommand<Name extends EndpointName>(name: Name, identity: Identity<Name>): Command<Name> {
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<Problem<RefusalOf<Name>>>();
	const busy = useRef(false);
	const last = useRef({ words: '', requestId: '' });

	const run = async (input: Omit<InputOf<Name>, 'requestId'>) => {
		if (busy.current) return undefined;
		busy.current = true;
		setPending(true);
		setProblem(undefined);
		const words = JSON.stringify(input);
		if (last.current.words !== words) last.current = { words, requestId: newRequestId() };
		const full = identity === 'identified' ? { ...input, requestId: last.current.requestId } : input;
		try {
			const reply = await call(name, full as InputOf<Name>);
			if (reply.ok) {
				last.current = { words: '', requestId: '' };
				refreshAll();
				return reply.data;
			}
			setProblem({ kind: 'refused', refusal: reply.refusal } as Problem<RefusalOf<Name>>);
		} catch {
			setProblem({ kind: 'unreachable' });
		} finally {
			busy.current = false;
			setPending(false);
		}
		return undefined;
	};
	return { run, pending, problem, clear: () => setProblem(undefined) };
}
