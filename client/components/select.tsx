import { Picker, View } from '@tarojs/components';
import { Field } from './fields';

interface Props {
	id: string;
	label: string;
	note?: string;
	items: readonly { value: string; words: string }[];
	value: string;
	/** Said as long as nothing is chosen. */
	none: string;
	onChange: (value: string) => void;
}

/** One of many from the telephone's own wheel. */
export function SelectPick({ id, label, note, items, value, none, onChange }: Props) {
	const at = items.findIndex((item) => item.value === value);
	return (
		<Field label={label} note={note}>
			<Picker
				id={id}
				mode="selector"
				range={items.map(({ words }) => words)}
				value={Math.max(0, at)}
				onChange={(event) => {
					const item = items[Number(event.detail.value)];
					if (item) onChange(item.value);
				}}
			>
				<View className="input">{items[at]?.words ?? none}</View>
			</Picker>
		</Field>
	);
}
