import { View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { DutyView, FaultView } from '../../types/views';
import { nextItems, pastItems } from '../wording/fault';
import { FAULT_STATUS, FAULT_STATUS_FOR_STAFF, URGENCY } from '../wording/states';
import { Clocks } from './clocks';
import { ClauseChip, StatusTag } from './marks';
import { PhotoRow } from './photos';
import { Timeline } from './timeline';

interface Props {
	fault: FaultView;
	reader: 'customer' | 'agency';
	nowMs: EpochMs;
	onOpen: (duty: DutyView) => void;
	onClause: (duty: DutyView) => void;
	onPhoto: (url: string) => void;
}

/** What was reported, and the promises with their clocks. */
export function FaultHead({ fault, reader, nowMs, onOpen, onPhoto }: Props) {
	const tag = reader === 'customer' ? FAULT_STATUS[fault.status] : FAULT_STATUS_FOR_STAFF[fault.status];
	const facts = [
		fault.place,
		URGENCY[fault.urgency].name,
		fault.onSiteAsked ? '要求到场' : '',
		fault.assigneeName ? `负责人 ${fault.assigneeName}` : '还没有人接',
	];
	return (
		<View className="card" id="fault">
			<View className="card__head">
				<View className="note num">{fault.number}</View>
				<StatusTag tag={tag} />
			</View>
			<View className="head-title">{fault.text}</View>
			<View className="note gap-1">
				{[reader === 'agency' ? fault.companyName : '', ...facts].filter(Boolean).join(' · ')}
			</View>
			<Clocks duties={fault.clocks.filter((clock) => clock.owner === 'agency')} nowMs={nowMs} onOpen={onOpen} />
			<PhotoRow photos={fault.photos} onOpen={onPhoto} />
		</View>
	);
}

/** What happened, what comes next, and by which terms it is judged. */
export function FaultStory({ fault, nowMs, onClause }: Props) {
	const first = fault.clocks[0];
	return (
		<View className="card">
			<Timeline items={[...pastItems(fault, nowMs), ...nextItems(fault, nowMs)]} />
			<View className="basis">
				<View className="note grow">按报障时生效的第 {fault.termsVersion} 版条款计算</View>
				{first ? <ClauseChip label={first.clause.label} onPress={() => onClause(first)} /> : null}
			</View>
		</View>
	);
}
