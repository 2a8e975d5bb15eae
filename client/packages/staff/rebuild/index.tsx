import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';

type Difference = OutputOf<'desk.rebuildViews'>['differences'][number];

/** More rounds than any office has records for. */
const ROUNDS_MAX = 10_000;

interface Run {
	mend: boolean;
	checked: number;
	found: Difference[];
	done: boolean;
}

function Result({ run }: { run: Run }) {
	const { checked, found, done, mend } = run;
	return (
		<>
			<View className="card" id="rebuild-result" {...{ 'aria-live': 'polite' }}>
				{done ? '核对完，' : '正在核对，'}
				{checked} 条记录，{found.length === 0 ? '没有出入' : `${found.length} 处出入${mend ? '，已照事件改正' : ''}`}。
			</View>
			{found.length > 0 ? (
				<View className="card card--flush" id="differences">
					{found.map(({ stream, what }) => (
						<View className="cell" key={`${stream.kind}:${stream.id}:${what}`}>
							<View className="grow">
								{what}
								<View className="note">
									{stream.kind} {stream.id}
								</View>
							</View>
						</View>
					))}
				</View>
			) : null}
		</>
	);
}

/** 核对全部视图: builds every view anew from the events, batch by batch, and says what differs. */
export default function RebuildViews() {
	const nowMs = useNow();
	const command = useCommand('desk.rebuildViews', 'plain');
	const [run, setRun] = useState<Run>();
	const start = async (mend: boolean) => {
		let state: Run = { mend, checked: 0, found: [], done: false };
		let cursor: string | undefined;
		setRun(state);
		for (let round = 0; round < ROUNDS_MAX; round += 1) {
			const batch = await command.run({ cursor, mend });
			if (!batch) return;
			cursor = batch.nextCursor ?? undefined;
			const found = [...state.found, ...batch.differences];
			state = { mend, checked: state.checked + batch.checked, found, done: cursor === undefined };
			setRun(state);
			if (state.done) return;
		}
	};
	const working = command.pending || (run !== undefined && !run.done && !command.problem);
	return (
		<Screen title="核对全部视图">
			<SectionTitle title="照事件重算" note="每一屏的内容都从事件来，可以随时重算" />
			{run ? <Result run={run} /> : null}
			<View className="actions">
				<Button
					id="rebuild-check"
					look="main"
					size="grow"
					pending={working && !run?.mend}
					disabled={working}
					onPress={() => void start(false)}
				>
					核对
				</Button>
				{run?.done && run.found.length > 0 && !run.mend ? (
					<Button id="rebuild-mend" look="line" size="grow" pending={working} onPress={() => void start(true)}>
						照事件改正
					</Button>
				) : null}
				<ProblemNote id="rebuild-problem" problem={command.problem} nowMs={nowMs} />
			</View>
		</Screen>
	);
}
