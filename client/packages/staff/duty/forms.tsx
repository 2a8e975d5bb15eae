import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { DatePick } from '../../../components/fields';
import { goBack } from '../../../routes';
import { dateOf, dayWords, momentOf } from '../../../wording/time';
import { RecordForm } from '../record/record-form';

/** A day without a time of day counts as its noon; today counts as now. */
const NOON = '12:00';

interface Props {
	dutyId: string;
	nowMs: number;
}

/** It was done: when, and what was done. */
export function DoneForm({ dutyId, nowMs }: Props) {
	const today = dateOf(nowMs);
	const [date, setDate] = useState('');
	const record = useCommand('desk.recordDutyDone', 'identified');
	const day = date || today;
	const occurredAtMs = day === today ? nowMs : momentOf(day, NOON);
	const send = async (note: string) => {
		if (await record.run({ dutyId, occurredAtMs, note })) goBack();
	};
	return (
		<RecordForm
			verb="登记完成"
			noteLabel="做了什么"
			placeholder="凭据、结果，客户会看到"
			command={record}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		>
			<DatePick
				id="done-date"
				label="哪天做的"
				mode="date"
				value={day}
				end={today}
				shown={dayWords(day, nowMs)}
				onChange={setDate}
			/>
		</RecordForm>
	);
}

/** The clock of a duty of ours stood still: force majeure, or waiting for the client. */
export function DelayForm({ dutyId, nowMs }: Props) {
	const today = dateOf(nowMs);
	const [fromDay, setFromDay] = useState(today);
	const [toDay, setToDay] = useState(today);
	const delay = useCommand('record.delay', 'identified');
	const send = async (reason: string) => {
		if (await delay.run({ dutyId, fromDay, toDay, reason })) goBack();
	};
	return (
		<RecordForm
			verb="登记延期"
			noteLabel="为什么停下"
			placeholder="不可抗力，或在等客户的什么"
			command={delay}
			nowMs={nowMs}
			onSend={(reason) => void send(reason)}
		>
			<DatePick
				id="delay-from"
				label="从哪天停下"
				mode="date"
				value={fromDay}
				end={today}
				shown={dayWords(fromDay, nowMs)}
				onChange={setFromDay}
			/>
			<DatePick
				id="delay-to"
				label="停到哪天"
				mode="date"
				value={toDay}
				start={fromDay}
				shown={dayWords(toDay, nowMs)}
				onChange={setToDay}
			/>
		</RecordForm>
	);
}

/** We give up what the client owes us. */
export function WaiveForm({ dutyId, nowMs }: Props) {
	const waive = useCommand('record.waive', 'identified');
	const send = async (reason: string) => {
		if (await waive.run({ dutyId, reason })) goBack();
	};
	return (
		<RecordForm
			verb="免除这一项"
			noteLabel="为什么免除"
			placeholder="客户会看到"
			command={waive}
			nowMs={nowMs}
			onSend={(reason) => void send(reason)}
		/>
	);
}
