import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FunctionView } from '../../../../types/views-contract';
import { SectionTitle } from '../../../components/cells';
import { Meter } from '../../../components/marks';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { functionsSummary } from '../../../wording/function-list';
import { useContract } from '../contract';
import { FunctionRow } from './function-row';

/** Under which heading a line stands: what waits for the client comes first. */
const SHELVES: readonly { id: string; title: string; states: FunctionView['state'][] }[] = [
	{ id: 'waiting', title: '等验收', states: ['delivered', 'tested'] },
	{ id: 'refused', title: '退回修改', states: ['refused'] },
	{ id: 'owed', title: '还没交付', states: ['owed'] },
	{ id: 'accepted', title: '已验收', states: ['accepted'] },
];

function Summary({ functions }: { functions: readonly FunctionView[] }) {
	const { accepted, waiting, refused, owed } = functionsSummary(functions);
	const parts = [
		waiting > 0 ? `${waiting} 项等验收` : '',
		refused > 0 ? `${refused} 项退回修改` : '',
		owed > 0 ? `${owed} 项还没交付` : '',
	].filter(Boolean);
	return (
		<View className="card" id="functions-head">
			<View className="note">已验收</View>
			<View className="quota__left">{`${accepted} / ${functions.length}`}</View>
			<View className="gap-2">
				<Meter
					percent={Math.round((accepted * 100) / functions.length)}
					label={`验收了 ${accepted} 项，共 ${functions.length} 项`}
				/>
			</View>
			{parts.length > 0 ? <View className="sub gap-2">{parts.join(' · ')}</View> : null}
		</View>
	);
}

/** 功能清单: what a purchased system has to do, line by line: delivered, tested, accepted or sent back. */
export default function FunctionList() {
	const { contractId, contract, query, reader, nowMs } = useContract();
	const [opened, setOpened] = useState('');
	const functions = contract?.functions ?? [];
	const answers = reader === 'customer' && (contract?.actions.includes('answerFunction') ?? false);
	return (
		<Screen title="功能清单">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{contract && functions.length === 0 ? <Empty words="这份合同没有功能清单" /> : null}
			{functions.length > 0 ? <Summary functions={functions} /> : null}
			{SHELVES.map(({ id, title, states }) => {
				const lines = functions.filter(({ state }) => states.includes(state));
				return lines.length === 0 ? null : (
					<View key={id} id={`functions-${id}`}>
						<SectionTitle title={title} note={`${lines.length} 项`} />
						<View className="card card--flush">
							{lines.map((line) => (
								<FunctionRow
									key={line.id}
									line={line}
									contractId={contractId}
									answers={answers}
									opened={opened === line.id}
									nowMs={nowMs}
									onOpen={() => setOpened(opened === line.id ? '' : line.id)}
								/>
							))}
						</View>
					</View>
				);
			})}
		</Screen>
	);
}
