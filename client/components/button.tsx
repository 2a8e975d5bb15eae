import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { Problem } from '../cloud/use-command';
import { refusalText, UNREACHABLE_TEXT } from '../wording/refusals';
import { named } from './native';
import { Press } from './press';

interface Props {
	id: string;
	/** `main` is the one green button of a screen. */
	look?: 'main' | 'line' | 'quiet' | 'text';
	size?: 'wide' | 'grow' | 'small' | 'plain';
	pending?: boolean;
	disabled?: boolean;
	label?: string;
	onPress: () => void;
}

/** A verb to press. While its command is under way it waits and says so to screen readers. */
export function Button({
	id,
	look = 'line',
	size = 'plain',
	pending,
	disabled,
	label,
	onPress,
	children,
}: PropsWithChildren<Props>) {
	const off = pending || disabled;
	return (
		<Press
			id={id}
			className={`btn btn--${look} btn--${size}${off ? ' btn--off' : ''}`}
			label={label}
			disabled={off}
			onPress={onPress}
		>
			{children}
		</Press>
	);
}

/** Why nothing came of the button, next to it. */
export function ProblemNote({ id, problem, nowMs }: { id?: string; problem: Problem | undefined; nowMs?: number }) {
	if (!problem) return null;
	const words = problem.kind === 'unreachable' ? UNREACHABLE_TEXT : refusalText(problem.refusal, nowMs);
	return (
		<View {...named(id)} className="problem" {...{ role: 'alert' }}>
			{words}
		</View>
	);
}
