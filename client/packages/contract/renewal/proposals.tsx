import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { RenewalProposalView } from '../../../../types/views-contract';
import { SectionTitle } from '../../../components/cells';
import { OwnerTile } from '../../../components/marks';
import { dateOf, dayWords } from '../../../wording/time';

interface Props {
	proposals: readonly RenewalProposalView[];
	reader: Side;
	nowMs: number;
}

/** Who wanted to go on, when, in which words. */
export function RenewalProposals({ proposals, reader, nowMs }: Props) {
	if (proposals.length === 0) return null;
	return (
		<View id="renewal-proposals">
			<SectionTitle title="已经提出的" />
			<View className="stack">
				{proposals.map(({ side, note, byName, atMs }) => (
					<View key={atMs} className="card">
						<View className="claim__head">
							<OwnerTile owner={side} reader={reader} />
							<View className="grow">
								<View>提出续签</View>
								<View className="note">
									{byName} · {dayWords(dateOf(atMs), nowMs)}
								</View>
							</View>
						</View>
						<View className="sub gap-3">{note}</View>
					</View>
				))}
			</View>
		</View>
	);
}
