import { Text, View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { Explanation } from '../../types/views-explain';
import { sentenceAround } from '../wording/clause';
import { countLines } from '../wording/count';
import { dutyBadge, dutyTitle } from '../wording/duty';
import { breachWords, consequenceWords, noticeWords, ruleWords, startWords, unknownWords } from '../wording/explain';
import { limitParts } from '../wording/time';
import { DayStrip } from './day-strip';
import { Icon } from './icon';
import { ClauseChip, DeadlineBadge } from './marks';
import { Quote } from './quote';

interface Props {
	explanation: Explanation;
	nowMs: EpochMs;
	onClause: (clauseId: string) => void;
}

function Result({ explanation, nowMs }: Omit<Props, 'onClause'>) {
	const { duty } = explanation;
	const limit = duty.dueAtMs === null ? undefined : limitParts(duty.dueAtMs, nowMs);
	return (
		<View className="result">
			<View className="grow">
				<View className="sub">{dutyTitle(duty)}</View>
				<View className="result__when" id="explain-due">
					{limit ? (
						<>
							<Text className="nowrap">{limit.day}</Text> <Text className="result__time nowrap">{limit.time} 前</Text>
						</>
					) : (
						<Text>{unknownWords(explanation)}</Text>
					)}
				</View>
			</View>
			<DeadlineBadge badge={dutyBadge(duty, nowMs, true)} />
		</View>
	);
}

/** What a miss costs, as a possible claim with its arithmetic and its clause. */
function Costs({ explanation, nowMs, onClause }: Props) {
	const { penalty, breach, duty } = explanation;
	return (
		<>
			{penalty ? (
				<View className="after">
					<Icon name="missed" />
					<View className="grow">{consequenceWords(penalty, nowMs, duty.state === 'missed')}</View>
					<ClauseChip label={penalty.clause.label} onPress={() => onClause(penalty.clause.id)} />
				</View>
			) : null}
			{breach ? (
				<View className="after" id="explain-breach">
					<Icon name="missed" />
					<View className="grow">{breachWords(breach)}</View>
					<ClauseChip label={breach.clause.label} onPress={() => onClause(breach.clause.id)} />
				</View>
			) : null}
		</>
	);
}

/** Why this date: the words of the contract, the start, the counted days, the result, what a miss costs. */
export function Explain({ explanation, nowMs, onClause }: Props) {
	const { clause, days } = explanation;
	const start = startWords(explanation, nowMs);
	const rule = ruleWords(explanation, nowMs);
	const notice = noticeWords(explanation);
	return (
		<View className="explain">
			<Result explanation={explanation} nowMs={nowMs} />
			<View className="why">
				<View className="why__step">1</View>
				<View className="grow">
					<View className="why__name">
						<Text>合同怎么写</Text>
						<ClauseChip id="explain-clause" label={clause.label} onPress={() => onClause(clause.id)} />
					</View>
					<Quote text={sentenceAround(clause.text, clause.quote)} mark={clause.quote} />
				</View>
			</View>
			{start ? (
				<View className="why">
					<View className="why__step">2</View>
					<View className="grow">
						<View className="why__name">从哪一刻起算</View>
						<View className="why__fact">{start}</View>
					</View>
				</View>
			) : null}
			<View className="why">
				<View className="why__step">{start ? 3 : 2}</View>
				<View className="grow">
					<View className="why__name">{days.length > 0 ? '哪些天计入' : '怎么算出来'}</View>
					<View className="why__fact">{rule}</View>
					{countLines(explanation, nowMs).map((line) => (
						<View className="why__line note" key={line}>
							{line}
						</View>
					))}
				</View>
			</View>
			{days.length > 0 ? <DayStrip explanation={explanation} nowMs={nowMs} /> : null}
			{notice ? <View className="note gap-3">{notice}</View> : null}
			<Costs explanation={explanation} nowMs={nowMs} onClause={onClause} />
		</View>
	);
}
