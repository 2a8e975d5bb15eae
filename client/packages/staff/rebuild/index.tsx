import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { differenceWords, rebuildWords } from '../../../wording/rebuild';

type Difference = OutputOf<'desk.rebuildViews'>['differences'][number];

/** As far as a run has come; `cursor` is where it goes on. */
interface Run {
	mend: boolean;
	checked: number;
	differences: Difference[];
	cursor: string | undefined;
	done: boolean;
}

/** More rounds than any agency's records need: a run that never ends is none. */
const ROUNDS_MAX = 2_000;
const DIFFERENCES_SHOWN = 100;

/** Walks all records batch after batch, saying how far it is. Broken off, it goes on where it stopped. */
function useRebuild() {
	const [run, setRun] = useState<Run>();
	const rebuild = useCommand('desk.rebuildViews', 'plain');
	const [walking, setWalking] = useState(false);
	const walk = async (from: Run) => {
		setWalking(true);
		let now = from;
		setRun(now);
		for (let round = 0; round < ROUNDS_MAX && !now.done; round += 1) {
			const batch = await rebuild.run({ cursor: now.cursor, mend: now.mend });
			if (!batch) break;
			now = {
				mend: now.mend,
				checked: now.checked + batch.checked,
				differences: [...now.differences, ...batch.differences],
				cursor: batch.nextCursor ?? undefined,
				done: batch.nextCursor === null,
			};
			setRun(now);
		}
		setWalking(false);
	};
	const begin = (mend: boolean) => walk({ mend, checked: 0, differences: [], cursor: undefined, done: false });
	const goOn = () => (run ? walk(run) : Promise.resolve());
	return { run, walking, begin, goOn, problem: rebuild.problem };
}

function Differences({ differences }: { differences: readonly Difference[] }) {
	if (differences.length === 0) return null;
	return (
		<View id="differences">
			<SectionTitle title="不一致" note={`${differences.length} 处`} missed />
			<View className="card card--flush">
				{differences.slice(0, DIFFERENCES_SHOWN).map((one) => (
					<View className="cell cell--block" key={`${one.stream.kind}:${one.stream.id}:${one.what}`}>
						<View className="grow">
							{differenceWords(one)}
							<View className="note num">{one.stream.id}</View>
						</View>
					</View>
				))}
			</View>
		</View>
	);
}

/** 核对视图: rebuilds every head and view from the events and reports what differs; mends it when asked to. */
export default function Rebuild() {
	const nowMs = useNow();
	const { run, walking, begin, goOn, problem } = useRebuild();
	const broken = run !== undefined && !run.done && !walking;
	const found = run?.done === true && !run.mend && run.differences.length > 0;
	return (
		<Screen title="核对全部视图">
			<View className="card" id="rebuild">
				<View className="sub">
					每份合同、故障和人员的当前内容都从它的事件重新算一遍，和现在显示的逐项比较。核对不改任何内容。
				</View>
				{run ? (
					<View className="gap-2 strong" id="rebuild-progress" {...{ role: 'status' }}>
						{rebuildWords(run)}
					</View>
				) : null}
				<View className="actions">
					<Button
						id="check-views"
						look={found ? 'line' : 'main'}
						size="grow"
						pending={walking}
						onPress={() => void (broken ? goOn() : begin(false))}
					>
						{broken ? '接着核对' : '核对全部视图'}
					</Button>
					{found ? (
						<Button id="mend-views" look="main" size="grow" pending={walking} onPress={() => void begin(true)}>
							按事件改正
						</Button>
					) : null}
					<ProblemNote id="rebuild-problem" problem={problem} nowMs={nowMs} />
				</View>
			</View>
			<Differences differences={run?.differences ?? []} />
		</Screen>
	);
}
