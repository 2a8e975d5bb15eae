import { Text, View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { Explanation } from '../../types/views-explain';
import { type StripDay, stripOf, stripWords } from '../wording/day-strip';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** The first day of a strip stands under its weekday. */
function Day({ day, column }: { day: StripDay; column: number | undefined }) {
	return (
		<View
			className={`day day--${day.look}${day.today ? ' day--today' : ''}`}
			style={column === undefined ? {} : { gridColumnStart: String(column + 1) }}
		>
			{day.tag ? <Text className="day__tag">{day.tag}</Text> : null}
			<View className="day__number">{day.number}</View>
			<View className="day__note">{day.note}</View>
		</View>
	);
}

/** The days between start and due: counted filled, skipped struck with their name. Beyond five weeks the middle is told. */
export function DayStrip({ explanation, nowMs }: { explanation: Explanation; nowMs: EpochMs }) {
	const strip = stripOf(explanation, nowMs);
	return (
		<View className="day-strip-box" {...{ role: 'img', 'aria-label': stripWords(explanation) }}>
			<View className="day-strip">
				{WEEK.map((name) => (
					<View className="day-strip__name" key={name}>
						{name}
					</View>
				))}
				{strip.head.map((day, index) => (
					<Day day={day} column={index === 0 ? strip.firstColumn : undefined} key={day.date} />
				))}
			</View>
			{strip.hiddenCount > 0 ? <View className="day-strip__gap">中间 {strip.hiddenCount} 天</View> : null}
			{strip.tail.length > 0 ? (
				<View className="day-strip">
					{strip.tail.map((day, index) => (
						<Day day={day} column={index === 0 ? strip.tailColumn : undefined} key={day.date} />
					))}
				</View>
			) : null}
			<View className="note gap-2">
				计入 {explanation.countedDays} 天 · 跳过 {explanation.skippedDays} 天
			</View>
		</View>
	);
}
