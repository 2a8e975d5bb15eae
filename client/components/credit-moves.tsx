import { View } from '@tarojs/components';
import type { OutputOf } from '../../types/endpoints';
import { byWords, sourceTitle } from '../wording/credit';
import { SectionTitle } from './cells';
import { Money } from './money';

type Props = Pick<OutputOf<'account.getCredit'>, 'sources' | 'uses'> & { nowMs: number };

/** Where a credit came from, and which stages it paid; nothing while there was none. */
export function CreditMoves({ sources, uses, nowMs }: Props) {
	if (sources.length + uses.length === 0) return null;
	return (
		<View id="credit-sources">
			<SectionTitle title="从哪里来，用到哪里" />
			<View className="card card--flush">
				{sources.map((source) => (
					<View className="cell" key={`${source.kind}-${source.title}-${source.atMs}-${source.amountFen}`}>
						<View className="grow">
							<View>{sourceTitle(source)}</View>
							<View className="note">{byWords(source, nowMs)}</View>
						</View>
						<Money fen={source.amountFen} />
					</View>
				))}
				{uses.map((use) => (
					<View className="cell" key={use.id}>
						<View className="grow">
							<View>抵了 · {use.stageTitle}</View>
							<View className="note">{byWords(use, nowMs)}</View>
						</View>
						<Money fen={-use.amountFen} />
					</View>
				))}
			</View>
		</View>
	);
}
