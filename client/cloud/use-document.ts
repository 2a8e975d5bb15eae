import { useRef, useState } from 'react';
import type { EndpointName, InputOf, OutputOf } from '../../types/endpoints';
import { call } from './call';
import { openDocumentUrl } from './platform';
import type { Problem } from './use-command';

/** Endpoints that give a paper: its address and the name to keep it under. */
type DocumentEndpoint = {
	[Name in EndpointName]: OutputOf<Name> extends { url: string; fileName: string } ? Name : never;
}[EndpointName];

/** How far a paper has come: asked for, on its way to the telephone (with per cent), open or not. */
export interface DocumentState {
	step: 'idle' | 'making' | 'fetching';
	percent: number;
	problem: Problem | undefined;
}

const IDLE: DocumentState = { step: 'idle', percent: 0, problem: undefined };

/** Has a paper made as PDF and opens it. A second tap while one is under way does nothing. */
export function useDocument<Name extends DocumentEndpoint>(name: Name) {
	const [state, setState] = useState(IDLE);
	const busy = useRef(false);

	const make = async (input: InputOf<Name>): Promise<Problem | undefined> => {
		const reply = await call(name, input);
		if (!reply.ok) return { kind: 'refused', refusal: reply.refusal };
		const { url, fileName } = reply.data as { url: string; fileName: string };
		setState({ ...IDLE, step: 'fetching' });
		await openDocumentUrl(url, fileName, (percent) => setState({ ...IDLE, step: 'fetching', percent }));
		return undefined;
	};

	const open = async (input: InputOf<Name>) => {
		if (busy.current) return;
		busy.current = true;
		setState({ ...IDLE, step: 'making' });
		// Whatever did not arrive on this way, the network or the telephone kept it.
		const problem = await make(input).catch((): Problem => ({ kind: 'unreachable' }));
		busy.current = false;
		setState({ ...IDLE, problem });
	};
	return { state, open };
}
