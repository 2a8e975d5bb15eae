import { Text, View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { PromiseView } from '../../types/views';
import { promiseWhat, promiseWhy } from '../wording/explain';
import { MEASURE } from '../wording/states';
import { limitParts } from '../wording/time';
import { Icon } from './icon';
import { ClauseChip } from './marks';

interface Props {
	lead: string;
	promises: readonly PromiseView[];
	nowMs: EpochMs;
	onClause: (clauseId: string) => void;
}

function Time({ promise, nowMs }: { promise: PromiseView; nowMs: EpochMs }) {
	if (promise.dueAtMs === null) {
		const words = promise.unknownYear === null ? '响应后承诺时间' : `${promise.unknownYear} 年放假安排还没公布`;
		return (
			<View className="promise-box__one" id={`promise-${promise.measure}`}>
				<View className="promise-box__none">{words}</View>
				<View className="promise-box__what">{MEASURE[promise.measure]}</View>
			</View>
		);
	}
	const limit = limitParts(promise.dueAtMs, nowMs);
	return (
		<View className="promise-box__one" id={`promise-${promise.measure}`}>
			<View className="promise-box__when">
				<Text className="promise-box__day">{limit.day}</Text>
				<Text>{limit.time}</Text>
			</View>
			<View className="promise-box__what">{promiseWhat(promise)}</View>
		</View>
	);
}

/** What we must do and by when if this is sent now. Afterwards the same times are the clocks. */
export function PromiseBox({ lead, promises, nowMs, onClause }: Props) {
	const clauses = promises.filter(
		(promise, index) => promises.findIndex((other) => other.clause.id === promise.clause.id) === index,
	);
	return (
		<View className="promise-box" id="promises" {...{ role: 'region', 'aria-label': lead }}>
			<View className="promise-box__lead">
				<Icon name="shield" />
				<Text>{lead}</Text>
			</View>
			<View className="promise-box__rows">
				{promises.map((promise) => (
					<Time key={`${promise.measure}-${promise.clause.id}`} promise={promise} nowMs={nowMs} />
				))}
			</View>
			<View className="promise-box__why">
				<View className="grow">{promiseWhy(promises)}</View>
				<View className="promise-box__clauses">
					{clauses.map((promise) => (
						<ClauseChip
							key={promise.clause.id}
							label={promise.clause.label}
							onPress={() => onClause(promise.clause.id)}
						/>
					))}
				</View>
			</View>
		</View>
	);
}
