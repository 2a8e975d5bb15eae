import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../types/endpoints';
import type { Refusal } from '../../types/refusals';
import { type Next, type PaymentEnd, pauseAfter, whatNext } from './payment-end';
import { serverNowMs } from './server-clock';
import { type Query, useQuery } from './use-query';

export interface PaymentWatch extends Next {
	answer: OutputOf<'pay.check'> | undefined;
	/** There is no such attempt for this person. */
	refusal: Refusal | undefined;
	askAgain: () => void;
}

/**
 * Watches an attempt that the telephone reported to have ended so: asks for the truth at once, then with growing pauses
 * while the page is shown, and anew when it is shown again or an answer comes after none did. `null` watches nothing.
 */
export function usePaymentWatch(ids: { contractId: string; attemptId: string } | null, end: PaymentEnd): PaymentWatch {
	const query = useQuery('pay.check', ids);
	const [asked, setAsked] = useState(0);
	const { data, offline, refusal } = query;
	const next = whatNext(end, {
		status: data?.status,
		silent: silenceOf(query),
		late: data !== undefined && (pauseAfter(asked) === undefined || serverNowMs() >= data.closableFromMs),
	});
	useTurns(ids !== null && next.watch, asked, (turn) => {
		setAsked(turn);
		if (turn > 0) query.retry();
	});
	useEffect(() => {
		if (!offline) setAsked(0);
	}, [offline]);
	const askAgain = () => {
		setAsked(0);
		query.retry();
	};
	return { ...next, answer: data, refusal: offline ? undefined : refusal, askAgain };
}

function silenceOf({ offline, refusal }: Query<'pay.check'>) {
	if (!offline) return null;
	return refusal ? 'unanswered' : 'offline';
}

/** Takes the next turn after each pause while the page is shown; shown again, it begins with turn 0. */
function useTurns(on: boolean, turn: number, take: (turn: number) => void): void {
	const [shown, setShown] = useState(true);
	const taking = useRef(take);
	taking.current = take;
	const pauseMs = on && shown ? pauseAfter(turn) : undefined;
	useEffect(() => {
		if (pauseMs === undefined) return undefined;
		const timer = setTimeout(() => taking.current(turn + 1), pauseMs);
		return () => clearTimeout(timer);
	}, [pauseMs, turn]);
	useDidShow(() => {
		setShown(true);
		taking.current(0);
	});
	useDidHide(() => setShown(false));
}
