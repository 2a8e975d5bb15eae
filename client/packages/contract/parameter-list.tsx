import { View } from '@tarojs/components';
import type { ParameterView } from '../../../types/views-contract';
import { SectionTitle } from '../../components/cells';
import { StatusTag } from '../../components/marks';
import { Press } from '../../components/press';
import { fieldWords, parameterTitle, valueWords } from '../../wording/parameters';

interface Group {
	clauseId: string;
	label: string;
	parameters: ParameterView[];
}

/** Parameters under the clause they stand in, in the order of the contract. */
function byClause(parameters: readonly ParameterView[]): Group[] {
	const groups = new Map<string, Group>();
	for (const parameter of parameters) {
		const { id, label } = parameter.clause;
		const group = groups.get(id) ?? { clauseId: id, label, parameters: [] };
		group.parameters.push(parameter);
		groups.set(id, group);
	}
	return [...groups.values()];
}

function Value({ parameter }: { parameter: ParameterView }) {
	const words = valueWords(parameter);
	return parameter.value === null ? (
		<View className="blank">{words}</View>
	) : (
		<View className={parameter.kind === 'text' ? 'parameter__words' : 'parameter__value'}>{words}</View>
	);
}

function Row({ parameter, onOpen }: { parameter: ParameterView; onOpen?: (clauseId: string) => void }) {
	const { holdsFrom, version } = parameter;
	const open = onOpen ? () => onOpen(parameter.clause.id) : undefined;
	return (
		<Press className="cell parameter" onPress={open}>
			<View className="grow">
				<View className="parameter__title">{parameterTitle(parameter)}</View>
				<View className="note">
					{[fieldWords(parameter), holdsFrom ? `${holdsFrom} 起` : ''].filter(Boolean).join(' · ')}
				</View>
			</View>
			<View className="parameter__end">
				<Value parameter={parameter} />
				{version !== null && version > 1 ? (
					<StatusTag tag={{ tone: 'neutral', words: `第 ${version} 版定的` }} />
				) : null}
			</View>
		</Press>
	);
}

/** The numbers of a contract by clause: what each is, its value, from when it holds and which version set it. */
export function ParameterList({
	parameters,
	onOpen,
}: {
	parameters: readonly ParameterView[];
	/** Opens the words of a clause. */
	onOpen?: (clauseId: string) => void;
}) {
	return (
		<View id="parameters">
			{byClause(parameters).map((group) => (
				<View key={group.clauseId} id={`parameters-${group.clauseId}`}>
					<SectionTitle title={group.label} note={`${group.parameters.length} 个`} />
					<View className="card card--flush">
						{group.parameters.map((parameter) => (
							<Row key={parameter.path} parameter={parameter} onOpen={onOpen} />
						))}
					</View>
				</View>
			))}
		</View>
	);
}
