import { View } from '@tarojs/components';
import type { ParameterView } from '../../../../types/views-contract';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Query, useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { Fact } from '../../../components/cells';
import { Quote } from '../../../components/quote';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { typedUnit } from '../../../wording/draft';
import { fieldWords, parameterTitle, valueWords } from '../../../wording/parameters';
import { DraftProblem } from '../newer';
import { typedOf } from '../terms/typed';
import { type Draft, useMayDraft } from '../use-draft';
import { useParameterForm } from './use-parameter';
import { ValueField } from './value-field';
import { SourceWords } from './words';

interface Props {
	draft: Draft;
	query: Query<'draft.get'>;
	parameter: ParameterView;
	nowMs: number;
}

function Title({ draft, parameter }: Pick<Props, 'draft' | 'parameter'>) {
	return (
		<View className="card">
			<View className="note">
				{draft.card.companyName} · {parameter.clause.label}
			</View>
			<View className="head-title">{parameterTitle(parameter)}</View>
		</View>
	);
}

function ParameterFormScreen({ draft, query, parameter, nowMs }: Props) {
	const form = useParameterForm(query, draft, parameter);
	const { typed, put, value, ready, change, rebase, send } = form;
	return (
		<Screen
			title="约定"
			foot={
				<>
					<DraftProblem id="parameter-problem" problem={change.problem} nowMs={nowMs} onNewest={rebase} />
					<Button
						id="save-parameter"
						look="main"
						size="grow"
						pending={change.pending}
						disabled={!ready}
						onPress={() => void send()}
					>
						{value === null ? '改成未约定' : '保存这项约定'}
					</Button>
				</>
			}
		>
			<Title draft={draft} parameter={parameter} />
			<View className="card">
				<ValueField
					parameter={parameter}
					label={fieldWords(parameter)}
					unit={typedUnit(parameter)}
					value={typed.value ?? typedOf(parameter)}
					nowMs={nowMs}
					onChange={(text) => put({ value: text })}
				/>
				{value === undefined ? <View className="problem">这个值填得不对</View> : null}
			</View>
			<SourceWords draft={draft} quote={parameter.quote} clauseId={parameter.clause.id} form={form} />
		</Screen>
	);
}

function ReadOnly({ draft, parameter }: Pick<Props, 'draft' | 'parameter'>) {
	return (
		<Screen title="约定">
			<Title draft={draft} parameter={parameter} />
			<View className="card card--flush">
				<Fact label={fieldWords(parameter)}>{valueWords(parameter)}</Fact>
			</View>
			<View className="card">
				<Quote text={parameter.quote} />
			</View>
		</Screen>
	);
}

/** 约定: one number of the contract, and the words it is read from. */
export default function DraftParameter() {
	const { draftId, path } = useParameters('draftId', 'path');
	const nowMs = useNow();
	const mayDraft = useMayDraft();
	const query = useQuery('draft.get', draftId ? { draftId } : null);
	const draft = query.data;
	const parameter = draft?.parameters.find((one) => one.path === path);
	if (draft && parameter) {
		const editable = mayDraft && draft.card.status === 'draft';
		if (!editable) return <ReadOnly draft={draft} parameter={parameter} />;
		return <ParameterFormScreen draft={draft} query={query} parameter={parameter} nowMs={nowMs} />;
	}
	return (
		<Screen title="约定">
			<AnswerState query={query} nowMs={nowMs} />
			{draft ? <Empty words="这项约定已经不在草稿里" /> : null}
		</Screen>
	);
}
