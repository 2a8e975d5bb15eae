import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FaultView } from '../../../../types/views';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick } from '../../../components/fields';
import { clockTime, dateOf, dayWords, momentOf } from '../../../wording/time';

/** On site: when it was, which may be a while ago. */
export function Arrive({ fault, nowMs }: { fault: FaultView; nowMs: number }) {
	const [date, setDate] = useState('');
	const [time, setTime] = useState('');
	const arrive = useCommand('desk.arriveOnSite', 'identified');
	const today = dateOf(nowMs);
	const atMs = date || time ? momentOf(date || today, time || clockTime(nowMs)) : nowMs;
	return (
		<>
			<DatePick
				id="arrive-date"
				label="哪天到的"
				mode="date"
				value={date || today}
				end={today}
				shown={dayWords(date || today, nowMs)}
				onChange={setDate}
			/>
			<DatePick
				id="arrive-time"
				label="几点到的"
				mode="time"
				value={time || clockTime(nowMs)}
				shown={time || `现在 ${clockTime(nowMs)}`}
				onChange={setTime}
			/>
			<View className="actions">
				<Button
					id="arrive"
					look="main"
					size="grow"
					pending={arrive.pending}
					onPress={() => void arrive.run({ faultId: fault.id, occurredAtMs: atMs })}
				>
					登记到场
				</Button>
				<ProblemNote id="arrive-problem" problem={arrive.problem} nowMs={nowMs} />
			</View>
		</>
	);
}
