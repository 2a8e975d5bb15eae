import { View } from '@tarojs/components';
import { Press } from './press';

interface Props<T extends string> {
	id: string;
	items: readonly { value: T; words: string }[];
	value: T;
	onChange: (value: T) => void;
}

/** A few views of one thing, one of them chosen. */
export function Segmented<T extends string>({ id, items, value, onChange }: Props<T>) {
	return (
		<View className="segmented" id={id} {...{ role: 'tablist' }}>
			{items.map((item) => (
				<Press
					key={item.value}
					id={`${id}-${item.value}`}
					role="tab"
					on={item.value === value}
					className={`segmented__item${item.value === value ? ' segmented__item--on' : ''}`}
					onPress={() => onChange(item.value)}
				>
					{item.words}
				</Press>
			))}
		</View>
	);
}

/** Some words of which one is chosen; they wrap. */
export function Chips<T extends string>({ id, items, value, onChange }: Props<T>) {
	return (
		<View className="chips" id={id} {...{ role: 'radiogroup' }}>
			{items.map((item) => (
				<Press
					key={item.value}
					role="radio"
					on={item.value === value}
					className={`chip${item.value === value ? ' chip--on' : ''}`}
					onPress={() => onChange(item.value)}
				>
					{item.words}
				</Press>
			))}
		</View>
	);
}

/** Two or three ways to go, each with what it means. */
export function Choice<T extends string>({
	id,
	items,
	value,
	onChange,
}: Omit<Props<T>, 'items'> & { items: readonly { value: T; words: string; meaning: string }[] }) {
	return (
		<View className="choice" id={id} {...{ role: 'radiogroup' }}>
			{items.map((item) => (
				<Press
					key={item.value}
					id={`${id}-${item.value}`}
					role="radio"
					on={item.value === value}
					className={`choice__item${item.value === value ? ' choice__item--on' : ''}`}
					onPress={() => onChange(item.value)}
				>
					<View className="choice__name">
						{item.words}
						{item.value === value ? <View className="icon icon--tick" /> : null}
					</View>
					<View className="choice__meaning">{item.meaning}</View>
				</Press>
			))}
		</View>
	);
}

interface MultiProps<T extends string> {
	id: string;
	items: readonly { value: T; words: string }[];
	values: readonly T[];
	onChange: (values: T[]) => void;
}

/** Some words of which any number are chosen. */
export function MultiChips<T extends string>({ id, items, values, onChange }: MultiProps<T>) {
	const toggle = (value: T) =>
		onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
	return (
		<View className="chips" id={id}>
			{items.map((item) => (
				<Press
					key={item.value}
					id={`${id}-${item.value}`}
					role="switch"
					on={values.includes(item.value)}
					className={`chip${values.includes(item.value) ? ' chip--on' : ''}`}
					onPress={() => toggle(item.value)}
				>
					{item.words}
				</Press>
			))}
		</View>
	);
}
