import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FaultView } from '../../../../types/views';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick, TextArea } from '../../../components/fields';
import { dateOf, dayWords, limitWords, momentOf } from '../../../wording/time';

const TEXT_MAX = 500;
const DEFAULT_TIME = '18:00';

/** Names the time by which it will be solved: a clock of its own, which the client sees. */
export function PromiseTime({ fault, nowMs }: { fault: FaultView; nowMs: number }) {
	const today = dateOf(nowMs);
	const [date, setDate] = useState('');
	const [time, setTime] = useState(DEFAULT_TIME);
	const [text, setText] = useState('');
	const promise = useCommand('desk.promiseSolution', 'identified');
	const promisedAtMs = momentOf(date || today, time);
	return (
		<>
			<DatePick
				id="promise-date"
				label="哪天解决"
				mode="date"
				value={date || today}
				start={today}
				shown={dayWords(date || today, nowMs)}
				onChange={setDate}
			/>
			<DatePick id="promise-time" label="几点前" mode="time" value={time} shown={time} onChange={setTime} />
			<TextArea id="promise-text" label="怎么解决" value={text} max={TEXT_MAX} onChange={setText} />
			<View className="actions">
				<Button
					id="promise"
					look="main"
					size="grow"
					pending={promise.pending}
					disabled={text.trim() === ''}
					onPress={() => void promise.run({ faultId: fault.id, promisedAtMs, text: text.trim() })}
				>
					承诺 {limitWords(promisedAtMs, nowMs)}解决
				</Button>
				<ProblemNote id="promise-problem" problem={promise.problem} nowMs={nowMs} />
			</View>
		</>
	);
}
