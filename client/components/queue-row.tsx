import { Text, View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { dutyBadge, dutyTitle, stateNow } from '../wording/duty';
import { latenessWords, limitDay, limitParts } from '../wording/time';
import { Button } from './button';
import { ClauseChip, DeadlineBadge } from './marks';

interface Props {
	duty: DutyView;
	who: string;
	nowMs: EpochMs;
	/** The one action; the row due next has the green one. */
	action: string | undefined;
	first: boolean;
	onAct: () => void;
	onOpen: () => void;
}

/** One row of the staff's queue: time, title, client and person, badge, chip, one action. */
export function QueueRow({ duty, who, nowMs, action, first, onAct, onOpen }: Props) {
	const missed = stateNow(duty, nowMs) === 'missed';
	const limit = duty.dueAtMs === null ? undefined : limitParts(duty.dueAtMs, nowMs);
	const badge =
		missed && duty.dueAtMs !== null
			? { tone: 'missed' as const, words: `应于 ${limitDay(duty.dueAtMs, nowMs)}` }
			: dutyBadge(duty, nowMs);
	return (
		<View className={`queue-row${missed ? ' queue-row--missed' : ''}`} id={`queue-${duty.id}`}>
			<View className="queue-row__time">
				{missed ? latenessWords(duty.dueAtMs ?? nowMs, nowMs) : (limit?.time ?? '—')}
				<View className="queue-row__day">{missed ? '已逾期' : (limit?.day.split(' ')[0] ?? '未约定')}</View>
			</View>
			<View className="queue-row__main">
				<View className="queue-row__title">{dutyTitle(duty, 'agency')}</View>
				<View className="queue-row__who">
					<Text>{who}</Text>
				</View>
			</View>
			<View className="queue-row__act">
				{action ? (
					<Button id={`act-${duty.id}`} look={first ? 'main' : 'line'} size="small" onPress={onAct}>
						{action}
					</Button>
				) : null}
			</View>
			<View className="queue-row__foot">
				<DeadlineBadge badge={badge} />
				<ClauseChip label={duty.clause.label} onPress={onOpen} />
			</View>
		</View>
	);
}
