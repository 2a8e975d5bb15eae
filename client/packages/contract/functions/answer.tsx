import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FunctionView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';

const NOTE_MAX = 500;

/** The client accepts a line, or sends it back with what is missing. */
export function Answer({ line, contractId, nowMs }: { line: FunctionView; contractId: string; nowMs: number }) {
	const [refusing, setRefusing] = useState(false);
	const [note, setNote] = useState('');
	const answer = useCommand('contract.answerFunction', 'identified');
	const send = (state: 'accepted' | 'refused') =>
		void answer.run({ contractId, functionId: line.id, state, note: note.trim() });
	return (
		<View className="gap-3" id="function-answer">
			<TextArea
				id="function-note"
				label={refusing ? '哪里不对' : '说明（可以不写）'}
				value={note}
				max={NOTE_MAX}
				placeholder={refusing ? '写清楚在哪一步、看到了什么' : '试过哪些情况'}
				onChange={setNote}
			/>
			<View className="actions">
				{refusing ? (
					<Button
						id="refuse-function"
						look="main"
						size="grow"
						pending={answer.pending}
						disabled={note.trim() === ''}
						onPress={() => send('refused')}
					>
						退回修改
					</Button>
				) : (
					<>
						<Button id="function-wrong" onPress={() => setRefusing(true)}>
							有问题
						</Button>
						<Button
							id="accept-function"
							look="main"
							size="grow"
							pending={answer.pending}
							onPress={() => send('accepted')}
						>
							验收通过
						</Button>
					</>
				)}
				<ProblemNote problem={answer.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
