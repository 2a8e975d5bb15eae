import { View } from '@tarojs/components';
import { SectionTitle } from '../../../components/cells';
import { DeadlineBadge, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { askTag, byWords, refundBadge, refundStory, WAY } from '../../../wording/credit';
import type { Credit } from './spend';

interface Props {
	credit: Credit;
	nowMs: number;
}

/** What was asked back, and every refund with its state and its story. */
export function Refunds({ credit: { asks, refunds }, nowMs }: Props) {
	const open = asks.filter(({ status }) => status !== 'started');
	if (open.length + refunds.length === 0) return null;
	return (
		<View id="credit-refunds">
			<SectionTitle title="退款进度" />
			<View className="card card--flush">
				{open.map((ask) => (
					<View className="cell" key={ask.id}>
						<View className="grow">
							<View>申请退回</View>
							<View className="note">{[byWords(ask, nowMs), ask.reason ?? ask.note].filter(Boolean).join(' · ')}</View>
							<StatusTag tag={askTag(ask)} />
						</View>
						<Money fen={ask.amountFen} />
					</View>
				))}
				{refunds.map((refund) => (
					<View className="cell" key={refund.id} id={`refund-${refund.id}`}>
						<View className="grow">
							<View>{`${WAY[refund.way].name} · ${refund.reason}`}</View>
							<View className="note">{refundStory(refund, nowMs)}</View>
							<DeadlineBadge badge={refundBadge(refund)} />
						</View>
						<Money fen={-refund.amountFen} />
					</View>
				))}
			</View>
		</View>
	);
}
