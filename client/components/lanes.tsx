import { Text, View } from '@tarojs/components';
import type { Side } from '../../types/codes';
import { type Lanes, type LaneTone, lanesOf } from '../wording/lanes';
import { OwnerTile } from './marks';

const Mark = ({ tone }: { tone: LaneTone }) => <View className={`lane-mark lane-mark--${tone}`} />;

function Axis({ lanes }: { lanes: Lanes }) {
	return (
		<View className="lanes__axis">
			{lanes.ticks.map(({ percent, words }) => (
				<Text className="lanes__tick" key={percent} style={{ left: `${percent}%` }}>
					{words}
				</Text>
			))}
			<Text
				className={`lanes__tick lanes__tick--today${lanes.todayPercent > 90 ? ' lanes__tick--end' : ''}`}
				style={{ left: `${lanes.todayPercent}%` }}
			>
				今天
			</Text>
		</View>
	);
}

/** Both sides' duties as marks on two lines; shapes and words say what the colours say. */
export function DutyLanes(drawn: Parameters<typeof lanesOf>[0] & { reader: Side }) {
	const lanes = lanesOf(drawn);
	return (
		<View className="lanes" id="lanes">
			<View {...{ role: 'img', 'aria-label': lanes.words }}>
				{lanes.lanes.map(({ side, marks }) => (
					<View className="lane" key={side}>
						<OwnerTile owner={side} reader={drawn.reader} />
						<View className="lane__track">
							<View className="lane__past" style={{ width: `${lanes.todayPercent}%` }} />
							<View className="lane__today" style={{ left: `${lanes.todayPercent}%` }} />
							{marks.map(({ percent, tone }) => (
								<View className="lane__place" key={percent} style={{ left: `${percent}%` }}>
									<Mark tone={tone} />
								</View>
							))}
						</View>
					</View>
				))}
				<Axis lanes={lanes} />
			</View>
			<View className="lanes__legend">
				{lanes.legend.map(({ tone, words }) => (
					<View className="lanes__key" key={tone}>
						<Mark tone={tone} />
						<Text>{words}</Text>
					</View>
				))}
			</View>
		</View>
	);
}
