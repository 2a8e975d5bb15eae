import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../cloud/use-query';
import { Icon } from '../../../components/icon';
import { Press } from '../../../components/press';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { replaySummary } from '../../../wording/replay';
import { useContract } from '../contract';
import { Judged } from './judged';

const SHOWN_FIRST = 20;

/** 当时怎么判: every verdict as it was given, beside what the same duty comes to now. */
export default function Replay() {
	const { contractId, reader, nowMs } = useContract();
	const replay = useQuery('contract.replay', contractId ? { contractId } : null, { keep: true });
	const [all, setAll] = useState(false);
	const judged = replay.data?.judged ?? [];
	const differing = judged.filter(({ now }) => now.differs);
	const ordered = [...differing, ...judged.filter(({ now }) => !now.differs)];
	const rows = all ? ordered : ordered.slice(0, SHOWN_FIRST);
	return (
		<Screen title="当时怎么判">
			<AnswerState query={replay} nowMs={nowMs} rows={4} />
			{replay.data && judged.length === 0 ? <Empty words="还没有判过期限。第一个期限到了，结论就在这里。" /> : null}
			{replay.data && judged.length > 0 ? (
				<>
					<View className="card numbers" id="replay-head">
						<Icon name={differing.length === 0 ? 'met' : 'clock'} />
						<View className="grow">
							<View className="card__title">{replaySummary(judged, replay.data.more)}</View>
							<View className="note">结论一经作出就不改；后来知道的写在旁边。</View>
						</View>
					</View>
					<View className="card card--flush" id="judged">
						{rows.map((one) => (
							<Judged
								key={one.dutyId}
								judged={one}
								reader={reader}
								nowMs={nowMs}
								onClause={() => open('contract', { contractId, clauseId: one.clause.id })}
							/>
						))}
						{rows.length < ordered.length ? (
							<Press id="all-judged" className="more" onPress={() => setAll(true)}>
								{`看其余 ${ordered.length - rows.length} 次`}
							</Press>
						) : null}
					</View>
					{replay.data.more > 0 ? (
						<View className="note note--below">更早的 {replay.data.more} 次没有列出。</View>
					) : null}
				</>
			) : null}
		</Screen>
	);
}
