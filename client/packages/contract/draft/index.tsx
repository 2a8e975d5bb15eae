import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { ClauseText } from '../../../components/clause-text';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { ParameterList } from '../parameter-list';
import { DraftHead, DraftSteps } from './draft-head';
import { Objection, useObjection } from './objection';

const TABS = [
	{ value: 'words', words: '文字' },
	{ value: 'numbers', words: '数字' },
	{ value: 'steps', words: '经过' },
] as const;

/** 签署前看一遍: the words and numbers of a draft. It is not signed here: the sealed paper counts. */
export default function SentDraft() {
	const { draftId } = useParameters('draftId');
	const nowMs = useNow();
	const query = useQuery('contract.getDraft', draftId ? { draftId } : null, { keep: true });
	const [tab, setTab] = useState<(typeof TABS)[number]['value']>('words');
	const objection = useObjection(draftId);
	const draft = query.data;
	const waits = draft?.card.status === 'sent';
	return (
		<Screen title="签署前看一遍" foot={waits ? <Objection objection={objection} nowMs={nowMs} /> : undefined}>
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{draft ? (
				<>
					<DraftHead draft={draft} />
					<Segmented id="draft-tab" items={TABS} value={tab} onChange={setTab} />
					{tab === 'words' ? (
						<View className="card card--flush" id="draft-words">
							{draft.clauses.map((clause) => (
								<View className="clause" key={clause.id}>
									{clause.heading ? <View className="clause-heading">{clause.heading}</View> : null}
									<ClauseText clause={clause} />
								</View>
							))}
						</View>
					) : null}
					{tab === 'numbers' ? <ParameterList parameters={draft.parameters} /> : null}
					{tab === 'steps' ? <DraftSteps steps={draft.steps} nowMs={nowMs} /> : null}
				</>
			) : null}
		</Screen>
	);
}
