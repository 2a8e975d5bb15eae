import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Clause } from '../../../../types/terms';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Query, useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { TextArea, TextLine, Toggle } from '../../../components/fields';
import { Quote } from '../../../components/quote';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { goBack } from '../../../routes';
import { DraftProblem } from '../newer';
import { addClause, changeClause, newClauseId } from '../terms/edits';
import { type Draft, useMayDraft, useTermsChange } from '../use-draft';
import { useSignedClause } from '../use-signed';
import { ReadFrom } from './read-from';

const TEXT_MAX = 2000;
const LABEL_MAX = 30;
const HEADING_MAX = 60;

interface Props {
	draft: Draft;
	query: Query<'draft.get'>;
	clauseId: string;
	nowMs: number;
}

/** A clause as it is being written; what was not touched follows the newest draft. */
function useClause(query: Query<'draft.get'>, clauseId: string) {
	const [typed, setTyped] = useState<Partial<Clause>>({});
	const { draft, change, save, rebase } = useTermsChange(query, Object.keys(typed).length > 0);
	const found = draft?.terms.clauses.find(({ id }) => id === clauseId);
	const before: Clause = found ?? { id: '', label: '', heading: null, text: '', struck: false };
	const clause = { ...before, ...typed };
	const ready = clause.label.trim() !== '' && clause.text.trim() !== '' && Object.keys(typed).length > 0;
	const send = async () => {
		const saved = await save((terms) => {
			if (found) return changeClause(terms, clause);
			return addClause(terms, { ...clause, id: newClauseId(terms) });
		});
		if (saved) goBack();
	};
	const put = (part: Partial<Clause>) => setTyped((old) => ({ ...old, ...part }));
	return { clause, before, put, change, rebase, ready, send };
}

function Words({ form, isSigned }: { form: ReturnType<typeof useClause>; isSigned: boolean }) {
	const { clause, put } = form;
	if (isSigned) {
		return (
			<>
				<View className="card__title">{clause.label}</View>
				<Quote text={clause.text} />
				<View className="note gap-2">这是签过的文字，补充协议不改它：可以划去，或在参数里指到补充协议的条款。</View>
			</>
		);
	}
	return (
		<>
			<TextLine
				id="clause-label"
				label="编号"
				value={clause.label}
				max={LABEL_MAX}
				placeholder="第三条（三）4"
				onChange={(label) => put({ label })}
			/>
			<TextLine
				id="clause-heading"
				label="标题"
				note="没有就空着"
				value={clause.heading ?? ''}
				max={HEADING_MAX}
				onChange={(heading) => put({ heading: heading === '' ? null : heading })}
			/>
			<TextArea id="clause-words" label="文字" value={clause.text} max={TEXT_MAX} onChange={(text) => put({ text })} />
		</>
	);
}

function ClauseForm({ draft, query, clauseId, nowMs }: Props) {
	const form = useClause(query, clauseId);
	const mayDraft = useMayDraft();
	const isSigned = useSignedClause(draft, clauseId);
	const { clause, before, put, change, rebase, ready, send } = form;
	const editable = mayDraft && draft.card.status === 'draft';
	const foot = (
		<>
			<DraftProblem id="clause-problem" problem={change.problem} nowMs={nowMs} onNewest={rebase} />
			<Button
				id="save-clause"
				look="main"
				size="grow"
				pending={change.pending}
				disabled={!ready}
				onPress={() => void send()}
			>
				{clauseId ? '保存这一条' : '加上这一条'}
			</Button>
		</>
	);
	return (
		<Screen title={clauseId ? '条款' : '加一条'} foot={editable ? foot : undefined}>
			<View className="card">
				{editable ? <Words form={form} isSigned={isSigned} /> : <Quote text={clause.text} />}
			</View>
			{editable && clauseId ? (
				<View className="card card--flush">
					<Toggle id="clause-struck" label="划去，不生效" on={clause.struck} onChange={(struck) => put({ struck })} />
				</View>
			) : null}
			{clauseId ? <ReadFrom draft={draft} before={before} clause={clause} /> : null}
		</Screen>
	);
}

/** 条款: the words of one clause, and what was read from them. */
export default function DraftClause() {
	const { draftId, clauseId } = useParameters('draftId', 'clauseId');
	const nowMs = useNow();
	const query = useQuery('draft.get', draftId ? { draftId } : null);
	if (query.data) return <ClauseForm draft={query.data} query={query} clauseId={clauseId} nowMs={nowMs} />;
	return (
		<Screen title="条款">
			<AnswerState query={query} nowMs={nowMs} />
		</Screen>
	);
}
