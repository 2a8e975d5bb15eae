import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ExclusionReason } from '../../../types/codes';
import type { OutputOf } from '../../../types/endpoints';
import { SectionTitle } from '../../components/cells';
import { Press } from '../../components/press';
import { EXCLUSION } from '../../wording/parameters';

type Exclusion = OutputOf<'contract.getVersion'>['exclusions'][number];

const reasonWords = (reason: string): string => EXCLUSION[reason as ExclusionReason] ?? reason;

/** Numbers of the words that set nothing, each with the words it stands in and its reason; folded. */
export function ExclusionList({ exclusions }: { exclusions: readonly Exclusion[] }) {
	const [shown, setShown] = useState(false);
	if (exclusions.length === 0) return null;
	return (
		<View id="exclusions">
			<SectionTitle title="不单独生效的数字" note={`${exclusions.length} 处`} />
			<View className="card card--flush">
				{shown
					? exclusions.map(({ clause, quote, reason }) => (
							<View className="cell" key={`${clause}-${quote}`}>
								<View className="grow">
									<View className="sub">“{quote}”</View>
									<View className="note">{clause}</View>
								</View>
								<View className="cell__end">{reasonWords(reason)}</View>
							</View>
						))
					: null}
				<Press id="show-exclusions" className="more" onPress={() => setShown(!shown)}>
					{shown ? '收起' : '看每一处和原因'}
				</Press>
			</View>
		</View>
	);
}
