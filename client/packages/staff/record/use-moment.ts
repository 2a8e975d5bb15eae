import { useState } from 'react';
import { clockTime, dateOf, momentOf } from '../../../wording/time';

/** When something happened: now, as long as nobody says otherwise. */
export function useMoment(nowMs: number) {
	const [date, setDate] = useState('');
	const [time, setTime] = useState('');
	const atMs = date || time ? momentOf(date || dateOf(nowMs), time || clockTime(nowMs)) : nowMs;
	return { date: date || dateOf(nowMs), time, setDate, setTime, atMs };
}

export type Moment = ReturnType<typeof useMoment>;
