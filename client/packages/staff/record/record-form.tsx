import { View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import type { Problem } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick, TextArea } from '../../../components/fields';
import { clockTime, dateOf, dayWords } from '../../../wording/time';
import type { Moment } from './use-moment';

const NOTE_MAX = 500;

/** The day and the time of day that something happened. */
export function MomentFields({ moment, from, nowMs }: { moment: Moment; from?: string; nowMs: number }) {
	const { date, time, setDate, setTime } = moment;
	const now = clockTime(nowMs);
	return (
		<>
			<DatePick
				id="moment-date"
				label="哪天"
				mode="date"
				value={date}
				start={from}
				end={dateOf(nowMs)}
				shown={dayWords(date, nowMs)}
				onChange={setDate}
			/>
			<DatePick
				id="moment-time"
				label="几点"
				mode="time"
				value={time || now}
				shown={time || `现在 ${now}`}
				onChange={setTime}
			/>
		</>
	);
}

interface Props {
	/** The verb on the green button. */
	verb: string;
	noteLabel?: string;
	placeholder?: string;
	/** Everything beside the note is filled in. */
	ready?: boolean;
	/** It stands within a card or a list already. */
	inside?: boolean;
	command: { pending: boolean; problem: Problem | undefined };
	nowMs: number;
	onSend: (note: string) => void;
}

/** One thing to record: what the page asks, a note that the client sees, and the button. */
export function RecordForm(props: PropsWithChildren<Props>) {
	const { verb, noteLabel = '说明', placeholder, ready = true, inside, command, nowMs, onSend, children } = props;
	const [note, setNote] = useState('');
	return (
		<View className={inside ? 'record-form--inside' : 'card'} id="record-form">
			{children}
			<TextArea
				id="record-note"
				label={noteLabel}
				value={note}
				max={NOTE_MAX}
				placeholder={placeholder}
				onChange={setNote}
			/>
			<View className="actions">
				<Button
					id="record"
					look="main"
					size="grow"
					pending={command.pending}
					disabled={!ready || note.trim() === ''}
					onPress={() => onSend(note.trim())}
				>
					{verb}
				</Button>
				<ProblemNote id="record-problem" problem={command.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
