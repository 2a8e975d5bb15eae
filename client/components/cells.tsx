import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Press } from './press';

/** A name and its value in a row. */
export function Fact({ label, children }: PropsWithChildren<{ label: string }>) {
	return (
		<View className="cell">
			<View className="cell__label">{label}</View>
			<View className="cell__value">{children}</View>
		</View>
	);
}

interface LinkProps {
	id: string;
	icon?: IconName;
	title: ReactNode;
	note?: ReactNode;
	value?: ReactNode;
	onPress: () => void;
}

/** A row that leads somewhere. */
export function LinkCell({ id, icon, title, note, value, onPress }: LinkProps) {
	return (
		<Press id={id} className="cell" onPress={onPress}>
			{icon ? <Icon name={icon} /> : null}
			<View className="grow">
				{title}
				{note ? <View className="note">{note}</View> : null}
			</View>
			{value ? <View className="cell__end">{value}</View> : null}
			<Icon name="right" className="cell__arrow" />
		</Press>
	);
}

/** A heading over a card. */
export function SectionTitle({ title, note, missed }: { title: string; note?: string; missed?: boolean }) {
	return (
		<View className={`section-title${missed ? ' section-title--missed' : ''}`}>
			<View className="section-title__name" {...{ role: 'heading', 'aria-level': '2' }}>
				{title}
			</View>
			{note ? <View>{note}</View> : null}
		</View>
	);
}
