import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { OwnerTile, StatusTag } from '../../../components/marks';
import { Timeline } from '../../../components/timeline';
import { DRAFT_STATUS, DRAFT_STEP, draftWhat } from '../../../wording/sent-draft';
import { clockTime, dateOf, shortDate } from '../../../wording/time';

type Draft = OutputOf<'contract.getDraft'>;

/** 甲方 stands before 乙方 on paper, whoever it is. */
const byLabel = (first: { label: string }, second: { label: string }): number =>
	Number(second.label === '甲方') - Number(first.label === '甲方');

/** What it is, between whom, from when, and that it counts only on paper. */
export function DraftHead({ draft }: { draft: Draft }) {
	const { card, parties, holdsFrom } = draft;
	return (
		<>
			<View className="card" id="draft-head">
				<View className="card__head">
					<View className="note">{card.number}</View>
					<StatusTag tag={DRAFT_STATUS[card.status]} />
				</View>
				<View className="head-title">{card.title}</View>
				<View className="sub">{draftWhat(card, holdsFrom)}</View>
				<View className="parties">
					{[...parties].sort(byLabel).map((party) => (
						<View className="party" key={party.side}>
							<OwnerTile owner={party.side} reader="customer" />
							<View className="grow">
								<View className="note">{party.label}</View>
								<View className="sub">{party.name}</View>
							</View>
						</View>
					))}
				</View>
			</View>
			<View className="card numbers">
				<View className="grow">
					<View className="card__title">先看一遍，不在这里签</View>
					<View className="note">双方在纸上签字盖章，我们登记原件，合同才生效。有地方要改，现在说。</View>
				</View>
			</View>
		</>
	);
}

/** How the draft came and went between both sides. */
export function DraftSteps({ steps, nowMs }: { steps: Draft['steps']; nowMs: number }) {
	return (
		<View className="card" id="draft-steps">
			<Timeline
				items={steps.map(({ kind, atMs, byName, note }) => ({
					key: `${kind}-${atMs}`,
					day: shortDate(dateOf(atMs), nowMs),
					time: clockTime(atMs),
					what: `${byName}${DRAFT_STEP[kind]}`,
					text: note ?? undefined,
					look: 'done' as const,
				}))}
			/>
		</View>
	);
}
