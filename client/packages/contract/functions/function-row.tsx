import { View } from '@tarojs/components';
import type { FunctionView } from '../../../../types/views-contract';
import { Icon } from '../../../components/icon';
import { ClauseChip, StatusTag } from '../../../components/marks';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import { FUNCTION_STATE, FUNCTION_STEP, functionNotes, isAnswerable } from '../../../wording/function-list';
import { dateOf, dayWords } from '../../../wording/time';
import { Answer } from './answer';

interface Props {
	line: FunctionView;
	contractId: string;
	/** Whether this person accepts or sends back. */
	answers: boolean;
	opened: boolean;
	nowMs: number;
	onOpen: () => void;
}

function History({ line, nowMs }: { line: FunctionView; nowMs: number }) {
	if (line.history.length === 0) return <View className="note">还没有交付。交付以后，您在这里验收。</View>;
	return (
		<View className="steps">
			{line.history.map(({ state, note, atMs, byName }) => (
				<View className="steps__item" key={`${state}-${atMs}`}>
					<View className="sub">
						{FUNCTION_STEP[state]}
						{note ? `：${note}` : ''}
					</View>
					<View className="note">
						{dayWords(dateOf(atMs), nowMs)} · {byName}
					</View>
				</View>
			))}
		</View>
	);
}

/** One line of the list; opened it tells its story, and the client answers. */
export function FunctionRow({ line, contractId, answers, opened, nowMs, onOpen }: Props) {
	const notes = functionNotes(line);
	return (
		<View className="function" id={`function-${line.id}`}>
			<Press className="cell" onPress={onOpen}>
				<View className="grow">
					<View>{line.title}</View>
					{notes ? <View className="note">{notes}</View> : null}
				</View>
				{isAnswerable(line) ? <StatusTag tag={FUNCTION_STATE[line.state]} /> : null}
				<Icon name="down" className={`cell__arrow${opened ? ' cell__arrow--up' : ''}`} />
			</Press>
			{opened ? (
				<View className="function__more">
					<History line={line} nowMs={nowMs} />
					<View className="gap-2">
						<ClauseChip
							label={line.clause.label}
							onPress={() => open('contract', { contractId, clauseId: line.clause.id })}
						/>
					</View>
					{answers && isAnswerable(line) ? <Answer line={line} contractId={contractId} nowMs={nowMs} /> : null}
				</View>
			) : null}
		</View>
	);
}
