import { Input, Picker, Text, Textarea, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { drawnWith } from './native';
import { Press } from './press';

interface LabelProps {
	label: string;
	note?: string;
}

/** A label over what is asked. */
export function Field({ label, note, children }: PropsWithChildren<LabelProps>) {
	return (
		<View className="field">
			<View className="field__label">
				<Text>{label}</Text>
				{note ? <Text className="field__note">{note}</Text> : null}
			</View>
			{children}
		</View>
	);
}

interface TypedProps {
	id: string;
	label: string;
	value: string;
	max: number;
	placeholder?: string;
	onChange: (value: string) => void;
}

/** Several lines of text with the room that is left. */
export function TextArea({ id, label, value, max, placeholder, onChange }: TypedProps) {
	return (
		<Field label={label} note={`${value.length} / ${max}`}>
			<Textarea
				id={id}
				className="input input--area"
				value={value}
				maxlength={max}
				autoHeight
				placeholder={placeholder}
				placeholderClass="placeholder"
				onInput={(event) => onChange(event.detail.value)}
				{...drawnWith({ 'aria-label': label })}
			/>
		</Field>
	);
}

interface LineProps extends TypedProps {
	kind?: 'text' | 'number' | 'digit';
	note?: string;
}

/** One line of text or figures. */
export function TextLine({ id, label, value, max, placeholder, kind = 'text', note, onChange }: LineProps) {
	return (
		<Field label={label} note={note}>
			<Input
				id={id}
				className="input"
				type={kind}
				value={value}
				maxlength={max}
				placeholder={placeholder}
				placeholderClass="placeholder"
				onInput={(event) => onChange(event.detail.value)}
				{...drawnWith({ 'aria-label': label })}
			/>
		</Field>
	);
}

interface PickProps {
	id: string;
	label: string;
	mode: 'date' | 'time';
	value: string;
	start?: string;
	end?: string;
	shown: string;
	onChange: (value: string) => void;
}

/** A day (`YYYY-MM-DD`) or a time of day (`HH:mm`) from the telephone's own wheel. */
export function DatePick({ id, label, mode, value, start, end, shown, onChange }: PickProps) {
	const pick = (event: { detail: { value: string } }) => onChange(event.detail.value);
	return (
		<Field label={label}>
			{mode === 'date' ? (
				<Picker id={id} mode="date" value={value} start={start} end={end} onChange={pick}>
					<View className="input">{shown}</View>
				</Picker>
			) : (
				<Picker id={id} mode="time" value={value} start={start} end={end} onChange={pick}>
					<View className="input">{shown}</View>
				</Picker>
			)}
		</Field>
	);
}

interface ToggleProps {
	id: string;
	label: string;
	on: boolean;
	onChange: (on: boolean) => void;
}

/** Yes or no, in a row: the whole row switches. */
export function Toggle({ id, label, on, onChange }: ToggleProps) {
	return (
		<Press id={id} role="switch" label={label} on={on} className="cell" onPress={() => onChange(!on)}>
			<View className="grow">{label}</View>
			<View className={`switch${on ? ' switch--on' : ''}`} />
		</Press>
	);
}
