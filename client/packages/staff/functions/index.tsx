import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FunctionView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { SectionTitle } from '../../../components/cells';
import { Field } from '../../../components/fields';
import { StatusTag } from '../../../components/marks';
import { Press } from '../../../components/press';
import { Chips } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { FUNCTION_STATE, functionNotes, functionsSummary } from '../../../wording/function-list';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { RecordForm } from '../record/record-form';

const STEPS = [
	{ value: 'delivered', words: '已交付' },
	{ value: 'tested', words: '已测试' },
] as const;
type Step = (typeof STEPS)[number]['value'];

interface Props {
	contract: Contract;
	line: FunctionView;
	nowMs: number;
	onDone: () => void;
}

/** One line is delivered or tested; then the client accepts it or sends it back. */
function CheckForm({ contract, line, nowMs, onDone }: Props) {
	const steps = STEPS.filter(({ value }) => value !== line.state);
	const [step, setStep] = useState<Step>(steps[0]?.value ?? 'delivered');
	const check = useCommand('record.checkFunction', 'identified');
	const send = async (note: string) => {
		if (await check.run({ contractId: contract.card.id, functionId: line.id, state: step, note })) onDone();
	};
	return (
		<RecordForm
			verb={step === 'delivered' ? '登记交付' : '登记测试'}
			placeholder="在哪里看，怎么试"
			inside
			command={check}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		>
			<Field label="到哪一步">
				<Chips id="function-step" items={steps} value={step} onChange={setStep} />
			</Field>
		</RecordForm>
	);
}

function Lines({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const [opened, setOpened] = useState('');
	const { functions } = contract;
	const { accepted } = functionsSummary(functions);
	if (functions.length === 0) return <Empty words="这份合同没有功能清单" />;
	return (
		<View id="function-lines">
			<SectionTitle title="功能清单" note={`已验收 ${accepted} / ${functions.length}`} />
			<View className="card card--flush">
				{functions.map((line) => (
					<View className="clause" key={line.id}>
						<Press
							id={`function-${line.id}`}
							className="cell"
							disabled={line.state === 'accepted'}
							onPress={() => setOpened(opened === line.id ? '' : line.id)}
						>
							<View className="grow">
								<View>{line.title}</View>
								<View className="note">{functionNotes(line)}</View>
							</View>
							<StatusTag tag={FUNCTION_STATE[line.state]} />
						</Press>
						{opened === line.id ? (
							<CheckForm contract={contract} line={line} nowMs={nowMs} onDone={() => setOpened('')} />
						) : null}
					</View>
				))}
			</View>
		</View>
	);
}

/** 功能清单: which lines are delivered and tested. */
export default function RecordFunctions() {
	return (
		<ContractScreen title="功能清单">{(contract, nowMs) => <Lines contract={contract} nowMs={nowMs} />}</ContractScreen>
	);
}
