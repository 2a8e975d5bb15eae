import { View } from '@tarojs/components';
import type { DocumentState } from '../cloud/use-document';
import { documentProblemText, documentWords } from '../wording/document';
import { Button } from './button';

interface Props {
	id: string;
	size: 'wide' | 'grow';
	state: DocumentState;
	onPress: () => void;
}

/** Keeps a paper as PDF: says how far it is, and why it did not open. */
export function DocumentButton({ id, size, state: { step, percent, problem }, onPress }: Props) {
	return (
		<>
			{problem ? (
				<View id={`${id}-problem`} className="problem" {...{ role: 'alert' }}>
					{documentProblemText(problem.kind === 'refused' ? problem.refusal : undefined)}
				</View>
			) : null}
			<Button id={id} size={size} pending={step !== 'idle'} onPress={onPress}>
				{documentWords(step, percent)}
			</Button>
		</>
	);
}
