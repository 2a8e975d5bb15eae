import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Problem } from '../cloud/use-command';
import { Button, ProblemNote } from './button';
import { TextArea } from './fields';

interface Props {
	id: string;
	/** The verb that opens the question, and the one that does it. */
	verb: string;
	does: string;
	label: string;
	placeholder?: string;
	pending: boolean;
	problem: Problem | undefined;
	nowMs: number;
	onDo: (reason: string) => Promise<unknown>;
}

const REASON_MAX = 500;

/** Something that needs its reason and is asked twice: the verb, then why. What was done closes the question. */
export function AskReason({ id, verb, does, label, placeholder, pending, problem, nowMs, onDo }: Props) {
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState('');
	if (!asking) {
		return (
			<Button id={id} size="small" onPress={() => setAsking(true)}>
				{verb}
			</Button>
		);
	}
	const send = async () => {
		if (!(await onDo(reason.trim()))) return;
		setAsking(false);
		setReason('');
	};
	return (
		<View className="ask-reason">
			<TextArea
				id={`${id}-reason`}
				label={label}
				value={reason}
				max={REASON_MAX}
				placeholder={placeholder}
				onChange={setReason}
			/>
			<View className="actions">
				<Button id={`${id}-cancel`} look="quiet" size="small" onPress={() => setAsking(false)}>
					先不{verb}
				</Button>
				<Button
					id={`${id}-now`}
					size="small"
					pending={pending}
					disabled={reason.trim() === ''}
					onPress={() => void send()}
				>
					{does}
				</Button>
				<ProblemNote id={`${id}-problem`} problem={problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
