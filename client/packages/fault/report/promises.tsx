import { View } from '@tarojs/components';
import type { Query } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { PromiseBox } from '../../../components/promise-box';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { supportHoursWords } from '../../../wording/explain';
import { refusalText } from '../../../wording/refusals';

interface Props {
	query: Query<'fault.preview'>;
	contractId: string;
	nowMs: number;
}

/** What we must do if this is sent now, or why it can't be sent. */
export function Promises({ query, contractId, nowMs }: Props) {
	if (query.refusal) {
		return (
			<View className="card" id="promises-refused">
				<View className="sub">{refusalText(query.refusal, nowMs)}</View>
			</View>
		);
	}
	if (!query.data) return <AnswerState query={query} nowMs={nowMs} rows={1} />;
	const { promises, supportHours } = query.data;
	const openClause = (clauseId: string) => open('contract', { contractId, clauseId });
	return (
		<>
			{promises.length === 0 ? (
				<Empty words="这份合同没有写响应时限，我们按收到的先后处理" />
			) : (
				<PromiseBox lead="现在提交，我们须在" promises={promises} nowMs={nowMs} onClause={openClause} />
			)}
			{supportHours ? (
				<View className="card card--flush">
					<LinkCell
						id="support-hours"
						icon="clock"
						title={supportHoursWords(supportHours)}
						note={supportHours.clause.label}
						onPress={() => openClause(supportHours.clause.id)}
					/>
				</View>
			) : null}
		</>
	);
}
