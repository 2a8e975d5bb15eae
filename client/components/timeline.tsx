import { Text, View } from '@tarojs/components';
import type { Badge } from '../wording/duty';
import { DeadlineBadge } from './marks';

export interface TimelineItem {
	key: string;
	time: string;
	/** The day above the time, when it is another than the one before. */
	day?: string;
	what: string;
	text?: string;
	look: 'done' | 'met' | 'missed' | 'now' | 'next';
	badge?: Badge;
}

/** What happened and what comes next, with the verdict beside the fact. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
	return (
		<View className="timeline" id="timeline" {...{ role: 'list' }}>
			{items.map((item) => (
				<View key={item.key} className={`timeline__item timeline__item--${item.look}`} {...{ role: 'listitem' }}>
					<View className="timeline__time">
						{item.day ? <View className="timeline__day">{item.day}</View> : null}
						{item.time}
					</View>
					<View className="timeline__dot" />
					<View className="grow">
						<View className="timeline__what">
							<Text>{item.what}</Text>
							{item.badge ? <DeadlineBadge badge={item.badge} /> : null}
						</View>
						{item.text ? <View className="timeline__text">{item.text}</View> : null}
					</View>
				</View>
			))}
		</View>
	);
}
