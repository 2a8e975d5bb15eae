import { View } from '@tarojs/components';
import { Timeline, type TimelineItem } from '../../../components/timeline';
import { DRAFT_STEP } from '../../../wording/draft';
import { clockTime, dateOf, dayWords } from '../../../wording/time';
import type { Draft } from '../use-draft';

/** What happened to a draft, newest first; a day is said once. */
function itemsOf(steps: Draft['steps'], nowMs: number): TimelineItem[] {
	let lastDate = '';
	return [...steps].reverse().map((step, index) => {
		const date = dateOf(step.atMs);
		const day = date === lastDate ? undefined : dayWords(date, nowMs).split(' ')[0];
		lastDate = date;
		return {
			key: `${index}-${step.kind}`,
			time: clockTime(step.atMs),
			day,
			what: `${step.byName}${DRAFT_STEP[step.kind]}`,
			text: step.note ?? undefined,
			look: step.kind === 'activated' ? 'met' : 'done',
		};
	});
}

/** 经过: who did what with it, and why. */
export function DraftSteps({ draft, nowMs }: { draft: Draft; nowMs: number }) {
	return (
		<View className="card" id="draft-steps">
			<Timeline items={itemsOf(draft.steps, nowMs)} />
		</View>
	);
}
