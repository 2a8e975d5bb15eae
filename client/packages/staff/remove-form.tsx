import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Problem } from '../../cloud/use-command';
import { Button, ProblemNote } from '../../components/button';
import { TextLine } from '../../components/fields';

const REASON_MAX = 100;

interface Props {
	id: string;
	pending: boolean;
	problem: Problem | undefined;
	onRemove: (reason: string) => Promise<unknown>;
}

/** Takes somebody's way in away, with the reason. Asked twice: what they did stays, but they are out at once. */
export function RemoveForm({ id, pending, problem, onRemove }: Props) {
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState('');
	if (!asking) {
		return (
			<Button id={`remove-${id}`} size="small" onPress={() => setAsking(true)}>
				移除
			</Button>
		);
	}
	return (
		<View className="remove-form">
			<TextLine
				id={`remove-reason-${id}`}
				label="为什么移除"
				value={reason}
				max={REASON_MAX}
				placeholder="例如离职"
				onChange={setReason}
			/>
			<View className="actions">
				<Button id={`keep-${id}`} look="quiet" size="small" onPress={() => setAsking(false)}>
					留下
				</Button>
				<Button
					id={`remove-now-${id}`}
					size="small"
					pending={pending}
					disabled={reason.trim() === ''}
					onPress={() => void onRemove(reason.trim())}
				>
					马上移除
				</Button>
				<ProblemNote problem={problem} />
			</View>
		</View>
	);
}
