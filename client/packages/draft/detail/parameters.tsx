import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ParameterView } from '../../../../types/views-contract';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { Icon } from '../../../components/icon';
import { Press } from '../../../components/press';
import { Segmented } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { open } from '../../../routes';
import { EXCLUSION, fieldWords, parameterTitle, valueWords } from '../../../wording/parameters';
import type { Draft } from '../use-draft';

interface Props {
	draft: Draft;
	editable: boolean;
}

function ParameterRow({ draft, editable, parameter }: Props & { parameter: ParameterView }) {
	const { clause, path, value } = parameter;
	return (
		<Press
			id={`parameter-${path}`}
			className="cell parameter-row"
			disabled={!editable}
			onPress={() => open('draftParameter', { draftId: draft.card.id, path })}
		>
			<View className="grow">
				<View>{parameterTitle(parameter)}</View>
				<View className="note">
					{fieldWords(parameter)} · {clause.label}
				</View>
			</View>
			<View className={value === null ? 'blank' : 'strong num'}>{valueWords(parameter)}</View>
			{editable ? <Icon name="right" className="cell__arrow" /> : null}
		</Press>
	);
}

function Exclusions({ draft, editable }: Props) {
	const { card, terms } = draft;
	const labelOf = (id: string) => terms.clauses.find((clause) => clause.id === id)?.label ?? id;
	const to = (clauseId?: string, quote?: string) => open('draftExclusion', { draftId: card.id, clauseId, quote });
	return (
		<View id="exclusions">
			<SectionTitle title="不是约定的数字" note={`${terms.exclusions.length} 处`} />
			<View className="card card--flush">
				{terms.exclusions.map(({ reason, clauseId, quote }) => (
					<LinkCell
						key={`${clauseId}:${quote}`}
						id={`exclusion-${clauseId}`}
						title={`“${quote}”`}
						note={`${labelOf(clauseId)} · ${EXCLUSION[reason]}`}
						onPress={() => to(clauseId, quote)}
					/>
				))}
				{editable ? (
					<LinkCell id="add-exclusion" title="再注明一处" note="一个数字不是约定，写上原因" onPress={() => to()} />
				) : null}
			</View>
		</View>
	);
}

/** 参数: every number of the contract with its value and its clause; the blanks first when asked for. */
export function DraftParameters({ draft, editable }: Props) {
	const [view, setView] = useState<'all' | 'blank'>('all');
	const blanks = draft.parameters.filter(({ value }) => value === null);
	const shown = view === 'blank' ? blanks : draft.parameters;
	const items = [
		{ value: 'all', words: `全部 ${draft.parameters.length}` },
		{ value: 'blank', words: `未约定 ${blanks.length}` },
	] as const;
	return (
		<View id="draft-parameters">
			<Segmented id="parameter-view" items={items} value={view} onChange={setView} />
			{shown.length === 0 ? <Empty words="没有空着的约定" /> : null}
			{shown.length > 0 ? (
				<View className="card card--flush gap-2">
					{shown.map((parameter) => (
						<ParameterRow key={parameter.path} draft={draft} editable={editable} parameter={parameter} />
					))}
				</View>
			) : null}
			{view === 'all' ? <Exclusions draft={draft} editable={editable} /> : null}
		</View>
	);
}
