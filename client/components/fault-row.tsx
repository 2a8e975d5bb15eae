import { View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { FaultCard } from '../../types/views';
import { FAULT_STATUS, URGENCY } from '../wording/states';
import { momentWords } from '../wording/time';
import { StatusTag } from './marks';
import { Press } from './press';

/** One report in a list. */
export function FaultRow({ fault, nowMs, onOpen }: { fault: FaultCard; nowMs: EpochMs; onOpen: () => void }) {
	return (
		<Press id={`fault-${fault.id}`} className="cell" onPress={onOpen}>
			<View className="grow">
				<View className="card__head">
					<View className="note num">{fault.number}</View>
					<StatusTag tag={FAULT_STATUS[fault.status]} />
				</View>
				<View className="fault-row__text">{fault.text}</View>
				<View className="note">
					{momentWords(fault.reportedAtMs, nowMs)} · {fault.place} · {URGENCY[fault.urgency].name}
					{fault.assigneeName ? ` · 负责人 ${fault.assigneeName}` : ''}
				</View>
			</View>
		</Press>
	);
}
