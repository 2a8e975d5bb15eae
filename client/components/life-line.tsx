import { Text, View } from '@tarojs/components';
import type { ChinaDate, EpochMs } from '../../types/units';
import { lifeLine } from '../wording/life-line';

interface Props {
	from: ChinaDate;
	to: ChinaDate | null;
	endsBy: string | null;
	/** Coming limits as marks on the line. */
	marksAtMs: readonly EpochMs[];
	nowMs: EpochMs;
}

/** The term from its start to its end, today, and what is coming. */
export function LifeLine({ from, to, endsBy, marksAtMs, nowMs }: Props) {
	const line = lifeLine({ from, to, marksAtMs, nowMs });
	const style = { left: `${line.todayPercent}%` };
	return (
		<View
			className="life-line"
			{...{
				role: 'img',
				'aria-label': `${from} 生效，${line.todayWords}，${to ? `${to} 到期` : (endsBy ?? '没有写明到期')}`,
			}}
		>
			<View className="life-line__label" style={{ left: `${line.labelPercent}%` }}>
				{line.todayWords}
			</View>
			<View className="life-line__track">
				<View className="life-line__done" style={{ width: `${line.todayPercent}%` }} />
				<View className="life-line__dot life-line__dot--done" style={{ left: '1.3%' }} />
				{line.markPercents.map((percent) => (
					<View className="life-line__dot" key={percent} style={{ left: `${percent}%` }} />
				))}
				<View className="life-line__now" style={style} />
			</View>
			<View className="life-line__ends">
				<Text>{from} 生效</Text>
				<Text>{to ? `${to} 到期` : (endsBy ?? '到期日未约定')}</Text>
			</View>
		</View>
	);
}
