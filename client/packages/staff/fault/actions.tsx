import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FaultView } from '../../../../types/views';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { Segmented } from '../../../components/segmented';
import { Arrive } from './arrive';
import { PromiseTime } from './promise-time';

const TEXT_MAX = 500;

interface Props {
	fault: FaultView;
	nowMs: number;
}

/** Answers the report and takes it on. */
function Respond({ fault, nowMs }: Props) {
	const [text, setText] = useState('');
	const respond = useCommand('desk.respondToFault', 'identified');
	return (
		<>
			<TextArea
				id="respond-text"
				label="回复客户"
				value={text}
				max={TEXT_MAX}
				placeholder="看到了什么，接下来做什么"
				onChange={setText}
			/>
			<View className="actions">
				<Button
					id="respond"
					look="main"
					size="grow"
					pending={respond.pending}
					disabled={text.trim() === ''}
					onPress={() => void respond.run({ faultId: fault.id, text: text.trim() })}
				>
					接单并响应
				</Button>
				<ProblemNote id="respond-problem" problem={respond.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

function Solve({ fault, nowMs }: Props) {
	const [text, setText] = useState('');
	const solve = useCommand('desk.solveFault', 'identified');
	return (
		<>
			<TextArea
				id="solve-text"
				label="做了什么"
				value={text}
				max={TEXT_MAX}
				placeholder="原因和处理，客户会看到"
				onChange={setText}
			/>
			<View className="actions">
				<Button
					id="solve"
					look="main"
					size="grow"
					pending={solve.pending}
					disabled={text.trim() === ''}
					onPress={() => void solve.run({ faultId: fault.id, text: text.trim() })}
				>
					标为已解决
				</Button>
				<ProblemNote id="solve-problem" problem={solve.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

const STEPS = { respond: '响应', arrive: '到场', promise: '承诺时间', solve: '解决' } as const;
type Step = keyof typeof STEPS;
const FORM = { respond: Respond, arrive: Arrive, promise: PromiseTime, solve: Solve } as const;

/** What staff may do on this fault now; the server says what. One form at a time, so one green button. */
export function FaultActions({ fault, nowMs }: Props) {
	const steps = (Object.keys(STEPS) as Step[]).filter((step) => fault.actions.includes(step));
	const [chosen, setChosen] = useState<Step>();
	const first = steps[0];
	if (!first) return null;
	const step = chosen && steps.includes(chosen) ? chosen : first;
	const Form = FORM[step];
	return (
		<>
			{steps.length > 1 ? (
				<Segmented
					id="step"
					items={steps.map((value) => ({ value, words: STEPS[value] }))}
					value={step}
					onChange={setChosen}
				/>
			) : null}
			<View className="card" id={`form-${step}`}>
				<Form fault={fault} nowMs={nowMs} />
			</View>
		</>
	);
}
