import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EndpointName, InputOf, OutputOf, RefusalOf } from '../../types/endpoints';
import type { Refusal, RefusalCode } from '../../types/refusals';
import type { EpochMs } from '../../types/units';
import { call, persona } from './call';
import { keepLive } from './live';
import { forget, recall, remember } from './memory';

export interface Query<Name extends EndpointName> {
	data: OutputOf<Name> | undefined;
	/** The server's time when `data` was true. */
	dataAtMs: EpochMs | undefined;
	refusal: Refusal<RefusalOf<Name>> | undefined;
	/** The last try got no answer; `data`, if any, is what was known before. */
	offline: boolean;
	/** A question is under way. */
	asking: boolean;
	retry: () => void;
}

interface Options {
	/** Keep the last answer on the telephone, to show it when there is no network. */
	keep?: boolean;
	/** Ask again while the page is shown. */
	everyMs?: number;
}

interface Kept<Name extends EndpointName> {
	data: OutputOf<Name>;
	atMs: EpochMs;
}

type State<Name extends EndpointName> = Omit<Query<Name>, 'retry'> & { key: string };

/** Refusals that say nothing about what was asked for. */
const PASSING: readonly RefusalCode[] = ['BUSY', 'FAILED'];

function memoryName(endpoint: string, input: unknown): string {
	return `answer:${persona()}:${endpoint}:${JSON.stringify(input)}`;
}

function firstState<Name extends EndpointName>(key: string, keep: boolean): State<Name> {
	const kept = keep ? recall<Kept<Name>>(key) : undefined;
	return { key, data: kept?.data, dataAtMs: kept?.atMs, refusal: undefined, offline: false, asking: false };
}

/** Asks and keeps the last answer. Of several questions under way only the last one's answer counts. */
function useAnswers<Name extends EndpointName>(name: Name, input: InputOf<Name> | null, keep: boolean) {
	const key = input === null ? '' : memoryName(name, input);
	const [state, setState] = useState<State<Name>>(() => firstState(key, keep));
	// The key stands for the input: an equal input is the same question.
	const question = useRef(input);
	question.current = input;
	const asked = useRef(0);
	const busy = useRef('');

	const ask = useCallback(async () => {
		const now = question.current;
		if (now === null || busy.current === key) return;
		busy.current = key;
		asked.current += 1;
		const mine = asked.current;
		const put = (change: Partial<State<Name>>) => {
			if (mine !== asked.current) return;
			setState((old) => ({ ...(old.key === key ? old : firstState<Name>(key, keep)), ...change, asking: false }));
		};
		setState((old) => ({ ...(old.key === key ? old : firstState<Name>(key, keep)), asking: true }));
		try {
			const reply = await call(name, now);
			if (reply.ok) {
				put({ data: reply.data, dataAtMs: reply.nowMs, refusal: undefined, offline: false });
				if (keep) remember(key, { data: reply.data, atMs: reply.nowMs });
			} else if (PASSING.includes(reply.refusal.code)) {
				// The server could not just now: what was known stays, and one may ask again.
				put({ refusal: reply.refusal, offline: true });
			} else {
				put({ data: undefined, dataAtMs: undefined, refusal: reply.refusal, offline: false });
				forget(key);
			}
		} catch {
			put({ offline: true });
		} finally {
			if (busy.current === key) busy.current = '';
		}
	}, [name, key, keep]);
	return { state: state.key === key ? state : firstState<Name>(key, keep), ask };
}

/** Asks an endpoint when the page is shown, when the input changes, and in between if wished; `null` asks nothing. */
export function useQuery<Name extends EndpointName>(
	name: Name,
	input: InputOf<Name> | null,
	{ keep = false, everyMs }: Options = {},
): Query<Name> {
	const { state, ask } = useAnswers(name, input, keep);
	const shown = useRef(true);
	useEffect(() => {
		void ask();
		return keepLive(() => void ask());
	}, [ask]);
	useDidShow(() => {
		shown.current = true;
		void ask();
	});
	useDidHide(() => {
		shown.current = false;
	});
	useEffect(() => {
		if (!everyMs) return undefined;
		const timer = setInterval(() => {
			if (shown.current) void ask();
		}, everyMs);
		return () => clearInterval(timer);
	}, [ask, everyMs]);
	return { ...state, retry: () => void ask() };
}
