import { View, type ViewProps } from '@tarojs/components';
import type { KeyboardEvent, PropsWithChildren } from 'react';
import { named } from './native';

type Role = 'button' | 'tab' | 'radio' | 'switch' | 'link';

interface Props {
	id?: string;
	className?: string;
	role?: Role;
	label?: string;
	/** Chosen, for tabs, radios and switches. */
	on?: boolean;
	disabled?: boolean;
	onPress?: () => void;
}

const STATE_OF_ROLE: Record<Role, string | undefined> = {
	button: undefined,
	link: undefined,
	tab: 'aria-selected',
	radio: 'aria-checked',
	switch: 'aria-checked',
};

/** What screen readers and keyboards need of something that can be pressed. */
function accessible(role: Role, label?: string, on?: boolean, disabled?: boolean): ViewProps {
	const state = STATE_OF_ROLE[role];
	// A browser knows `role`, WeChat `aria-role`; config/accessibility.ts lets the latter through.
	const attributes: Record<string, unknown> = process.env.TARO_ENV === 'h5' ? { role } : { 'aria-role': role };
	if (label) attributes['aria-label'] = label;
	if (state && on !== undefined) attributes[state] = String(on);
	if (disabled) attributes['aria-disabled'] = 'true';
	if (process.env.TARO_ENV === 'h5') attributes.tabIndex = disabled ? -1 : 0;
	return attributes as ViewProps;
}

/** Anything that can be pressed: by finger, or in a browser by keyboard. */
export function Press({
	id,
	className = '',
	role = 'button',
	label,
	on,
	disabled,
	onPress,
	children,
}: PropsWithChildren<Props>) {
	const press = () => {
		if (!disabled) onPress?.();
	};
	const keys =
		process.env.TARO_ENV === 'h5'
			? {
					onKeyDown(event: KeyboardEvent) {
						if (event.key !== 'Enter' && event.key !== ' ') return;
						event.preventDefault();
						press();
					},
				}
			: {};
	return (
		<View
			{...named(id)}
			className={className}
			hoverClass={disabled ? 'none' : 'pressed'}
			onClick={(event) => {
				event.stopPropagation();
				press();
			}}
			{...accessible(role, label, on, disabled)}
			{...(keys as ViewProps)}
		>
			{children}
		</View>
	);
}
