import { View } from '@tarojs/components';
import type { Query } from '../../../cloud/use-query';
import { PromiseBox } from '../../../components/promise-box';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
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
	if (query.data.promises.length === 0) return <Empty words="这份合同没有写响应时限，我们按收到的先后处理" />;
	return (
		<PromiseBox
			lead="现在提交，我们须在"
			promises={query.data.promises}
			nowMs={nowMs}
			onClause={(clauseId) => open('contract', { contractId, clauseId })}
		/>
	);
}
