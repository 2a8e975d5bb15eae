import { View } from '@tarojs/components';
import type { Problem } from '../../cloud/use-command';
import { Button, ProblemNote } from '../../components/button';
import { isChanged } from './use-draft';

interface Props {
	id: string;
	problem: Problem | undefined;
	nowMs: number;
	/** Goes on with the newest draft; undefined as long as it is on its way. */
	onNewest: (() => void) | undefined;
}

/** Why a draft was not saved. When a colleague was faster, what was typed goes on the newest one. */
export function DraftProblem({ id, problem, nowMs, onNewest }: Props) {
	if (!isChanged(problem)) return <ProblemNote id={id} problem={problem} nowMs={nowMs} />;
	return (
		<View id={id} className="problem" {...{ role: 'alert' }}>
			<View>同事刚改过这份草稿，没有保存，您写的还在。</View>
			<View className="actions">
				<Button id="take-newest" size="small" disabled={!onNewest} onPress={() => onNewest?.()}>
					换到最新的一版
				</Button>
			</View>
		</View>
	);
}
