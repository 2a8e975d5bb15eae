import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { JudgedView } from '../../../../types/views-contract';
import { ClauseChip, DeadlineBadge, OwnerTile, StatusTag } from '../../../components/marks';
import { dutyTitle } from '../../../wording/duty';
import { readingLines, shortMoment, todayReading, VERDICT_REASON, verdictBadge } from '../../../wording/replay';

interface Props {
	judged: JudgedView;
	reader: Side;
	nowMs: number;
	onClause: () => void;
}

interface ColumnProps {
	name: string;
	reading: Parameters<typeof verdictBadge>[0];
	nowMs: number;
}

function Column({ name, reading, nowMs }: ColumnProps) {
	return (
		<View className="judged__column">
			<View className="note">{name}</View>
			<DeadlineBadge badge={verdictBadge(reading)} />
			{readingLines(reading, nowMs).map((line) => (
				<View className="judged__line" key={line}>
					{line}
				</View>
			))}
		</View>
	);
}

/** A later verdict, with why it stands beside the first. */
function Later({ verdict, nowMs }: { verdict: JudgedView['verdicts'][number]; nowMs: number }) {
	return (
		<View className="judged__later">
			<View className="judged__reason">
				<View className="grow">{verdict.reason ? VERDICT_REASON[verdict.reason] : ''}</View>
				<DeadlineBadge badge={verdictBadge(verdict)} />
			</View>
			<View className="note">
				{shortMoment(verdict.judgedAtMs, nowMs)} 再判，按第 {verdict.termsVersion} 版 ·{' '}
				{readingLines(verdict, nowMs).join(' · ')}
			</View>
		</View>
	);
}

/** One duty: as judged then, what was judged later and why, as recomputed now. */
export function Judged({ judged, reader, nowMs, onClause }: Props) {
	const [first, ...later] = judged.verdicts;
	if (!first) return null;
	const { title, period, owner, clause, now } = judged;
	return (
		<View className="judged" id={`judged-${judged.dutyId}`}>
			<View className="judged__head">
				<OwnerTile owner={owner} reader={reader} />
				<View className="grow">{dutyTitle({ kind: period ? 'recurring' : 'oneOff', title, period }, reader)}</View>
				<StatusTag tag={now.differs ? { tone: 'attention', words: '和当时不同' } : { tone: 'quiet', words: '一样' }} />
			</View>
			<View className="judged__columns">
				<Column name="当时判" reading={first} nowMs={nowMs} />
				<Column name="现在重算" reading={todayReading(judged, nowMs)} nowMs={nowMs} />
			</View>
			{later.map((verdict) => (
				<Later key={verdict.judgedAtMs} verdict={verdict} nowMs={nowMs} />
			))}
			<View className="judged__foot">
				<View className="note">{`${shortMoment(first.judgedAtMs, nowMs)} 判，按第 ${first.termsVersion} 版`}</View>
				<ClauseChip label={clause.label} onPress={onClause} />
			</View>
		</View>
	);
}
