import { Text, View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { type ClockFace, clockFace } from '../wording/clock';
import { Icon, type IconName } from './icon';
import { Press } from './press';

const ICON: Record<ClockFace['tone'], IconName> = {
	running: 'clock',
	'due-soon': 'quarter',
	met: 'met',
	missed: 'missed',
	none: 'paused',
};

/** The promises of one fault side by side; pressing one explains its time. */
export function Clocks({
	duties,
	nowMs,
	onOpen,
}: {
	duties: readonly DutyView[];
	nowMs: EpochMs;
	onOpen: (duty: DutyView) => void;
}) {
	return (
		<View className="clocks" id="clocks">
			{duties.map((duty) => {
				const face = clockFace(duty, nowMs);
				return (
					<Press
						key={duty.id}
						id={`clock-${duty.kind}`}
						className={`clock clock--${face.tone}`}
						onPress={() => onOpen(duty)}
					>
						<View className="clock__what">
							<Icon name={ICON[face.tone]} />
							<Text>{face.what}</Text>
						</View>
						<View className="clock__left">{face.value}</View>
						<View className="clock__limit">{face.limit}</View>
					</Press>
				);
			})}
		</View>
	);
}
