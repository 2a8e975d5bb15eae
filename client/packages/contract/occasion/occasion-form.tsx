import { View } from '@tarojs/components';
import { useState } from 'react';
import { DatePick, Field, TextArea } from '../../../components/fields';
import { Chips } from '../../../components/segmented';
import { byOccasion, occasionWords } from '../../../wording/occasion';
import { clockTime, dateOf, dayWords, momentOf } from '../../../wording/time';
import type { Contract } from '../contract';

export type Occasion = Contract['occasions'][number];
const NOTE_MAX = 500;

/** What happened, when, and for which day a notice is; `told` is there when enough is filled in. */
export function useOccasion(contract: Contract | undefined, nowMs: number) {
	const [termId, setTermId] = useState('');
	const [date, setDate] = useState('');
	const [time, setTime] = useState('');
	const [forDay, setForDay] = useState('');
	const [note, setNote] = useState('');
	const occasions = [...(contract?.occasions ?? [])].sort(byOccasion);
	const chosen = occasions.find((one) => one.termId === termId) ?? occasions[0];
	const occurredAtMs = date || time ? momentOf(date || dateOf(nowMs), time || clockTime(nowMs)) : nowMs;
	const ready = chosen !== undefined && note.trim() !== '' && (!chosen.needsDay || forDay !== '');
	const base = { termId: chosen?.termId ?? '', occurredAtMs, note: note.trim() };
	const told = ready ? (chosen.needsDay ? { ...base, forDay } : base) : undefined;
	return { occasions, chosen, setTermId, date, setDate, time, setTime, forDay, setForDay, note, setNote, told };
}

/** Two terms may speak of the same occasion: then what is owed tells them apart. */
function choices(occasions: readonly Occasion[]) {
	return occasions.map(({ termId, on, title }) => {
		const twins = occasions.filter((other) => other.on === on).length > 1;
		return { value: termId, words: twins ? `${occasionWords(on, title)}：${title}` : occasionWords(on, title) };
	});
}

interface Props {
	form: ReturnType<typeof useOccasion>;
	contract: Contract;
	nowMs: number;
}

/** The form of what is told. */
export function OccasionForm({ form, contract, nowMs }: Props) {
	const { chosen, date, time, forDay, note } = form;
	const today = dateOf(nowMs);
	if (!chosen) return null;
	return (
		<View className="card" id="occasion-form">
			<Field label="什么事">
				<Chips id="occasion-what" items={choices(form.occasions)} value={chosen.termId} onChange={form.setTermId} />
			</Field>
			<DatePick
				id="occasion-date"
				label="哪天的事"
				mode="date"
				value={date || today}
				start={contract.card.from}
				end={today}
				shown={dayWords(date || today, nowMs)}
				onChange={form.setDate}
			/>
			<DatePick
				id="occasion-time"
				label="几点"
				mode="time"
				value={time || clockTime(nowMs)}
				shown={time || `现在 ${clockTime(nowMs)}`}
				onChange={form.setTime}
			/>
			{chosen.needsDay ? (
				<DatePick
					id="occasion-for-day"
					label="为哪一天提前说"
					mode="date"
					value={forDay || today}
					start={today}
					shown={forDay ? dayWords(forDay, nowMs) : '选一天'}
					onChange={form.setForDay}
				/>
			) : null}
			<TextArea
				id="occasion-note"
				label="说明"
				value={note}
				max={NOTE_MAX}
				placeholder="发生了什么，想要什么结果"
				onChange={form.setNote}
			/>
		</View>
	);
}
