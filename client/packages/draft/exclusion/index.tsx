import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ExclusionReason } from '../../../../types/codes';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Query, useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { Field, TextArea } from '../../../components/fields';
import { Quote } from '../../../components/quote';
import { Screen } from '../../../components/screen';
import { Chips } from '../../../components/segmented';
import { SelectPick } from '../../../components/select';
import { AnswerState } from '../../../components/states';
import { goBack } from '../../../routes';
import { EXCLUSION } from '../../../wording/parameters';
import { DraftProblem } from '../newer';
import { addExclusion, REASONS, removeExclusion } from '../terms/edits';
import { type Draft, type TermsEdit, useMayDraft, useTermsChange } from '../use-draft';

const QUOTE_MAX = 400;

interface Props {
	draft: Draft;
	query: Query<'draft.get'>;
	given: { clauseId: string; quote: string };
	nowMs: number;
}

function useExclusion({ draft, query, given }: Omit<Props, 'nowMs'>) {
	const known = draft.terms.exclusions.find((one) => one.clauseId === given.clauseId && one.quote === given.quote);
	const [clauseId, setClauseId] = useState(given.clauseId);
	const [quote, setQuote] = useState(given.quote);
	const [reason, setReason] = useState<ExclusionReason | ''>(known?.reason ?? '');
	const { change, save, rebase } = useTermsChange(query, true);
	const put = async (edit: TermsEdit) => {
		if (await save(edit)) goBack();
	};
	const clause = draft.terms.clauses.find(({ id }) => id === clauseId);
	const isThere = clause?.text.includes(quote) || clause?.heading?.includes(quote) || false;
	const keep: TermsEdit = (terms) => {
		const without = known ? removeExclusion(terms, given.clauseId, given.quote) : terms;
		return reason === '' ? terms : addExclusion(without, { reason, clauseId, quote });
	};
	const leave: TermsEdit = (terms) => removeExclusion(terms, given.clauseId, given.quote);
	const ready = reason !== '' && quote.trim() !== '' && isThere;
	return {
		known,
		clauseId,
		setClauseId,
		quote,
		setQuote,
		reason,
		setReason,
		change,
		rebase,
		put,
		clause,
		isThere,
		keep,
		leave,
		ready,
	};
}

type Form = ReturnType<typeof useExclusion>;

function ExclusionFields({ draft, form }: { draft: Draft; form: Form }) {
	const { clause, clauseId, setClauseId, quote, setQuote, reason, setReason, isThere } = form;
	const clauses = draft.terms.clauses.map(({ id, label }) => ({ value: id, words: label }));
	return (
		<View className="card">
			<SelectPick
				id="exclusion-clause"
				label="在哪一条"
				items={clauses}
				value={clauseId}
				none="选一条"
				onChange={setClauseId}
			/>
			{clause ? <Quote text={clause.text} mark={quote} /> : null}
			<TextArea
				id="exclusion-quote"
				label="带这个数字的原话"
				value={quote}
				max={QUOTE_MAX}
				placeholder="照条款里的字写"
				onChange={setQuote}
			/>
			{clause && quote !== '' && !isThere ? <View className="problem">条款里没有这段话</View> : null}
			<Field label="为什么不是约定">
				<Chips
					id="exclusion-reason"
					items={REASONS.map((value) => ({ value, words: EXCLUSION[value] }))}
					value={reason}
					onChange={setReason}
				/>
			</Field>
		</View>
	);
}

function ExclusionForm(props: Props) {
	const { draft, nowMs } = props;
	const form = useExclusion(props);
	const { known, change, rebase, put, keep, leave, ready } = form;
	const mayDraft = useMayDraft();
	const foot = (
		<>
			<DraftProblem id="exclusion-problem" problem={change.problem} nowMs={nowMs} onNewest={rebase} />
			{known ? (
				<Button id="remove-exclusion" look="quiet" disabled={change.pending} onPress={() => void put(leave)}>
					撤掉
				</Button>
			) : null}
			<Button
				id="save-exclusion"
				look="main"
				size="grow"
				pending={change.pending}
				disabled={!ready}
				onPress={() => void put(keep)}
			>
				注明原因
			</Button>
		</>
	);
	return (
		<Screen title="不是约定的数字" foot={mayDraft && draft.card.status === 'draft' ? foot : undefined}>
			<ExclusionFields draft={draft} form={form} />
		</Screen>
	);
}

/** 不是约定的数字: a number of the words that sets nothing, with the reason. */
export default function DraftExclusion() {
	const { draftId, clauseId, quote } = useParameters('draftId', 'clauseId', 'quote');
	const nowMs = useNow();
	const query = useQuery('draft.get', draftId ? { draftId } : null);
	if (query.data) return <ExclusionForm draft={query.data} query={query} given={{ clauseId, quote }} nowMs={nowMs} />;
	return (
		<Screen title="不是约定的数字">
			<AnswerState query={query} nowMs={nowMs} />
		</Screen>
	);
}
