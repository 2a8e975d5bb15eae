import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Query, useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { bringIntoView } from '../form/refused';
import { firstGap } from '../form/use-entered';
import { type Draft, useMayDraft } from '../use-draft';
import { Checks } from './checks';
import { DraftClauses } from './clauses';
import { FillTab, HoldsFromTab } from './fill-tab';
import { DraftFoot } from './foot';
import { DraftHead } from './head';
import { DraftParameters } from './parameters';
import { DraftSteps } from './steps';
import { type Fill, useFill } from './use-fill';

type Tab = 'fill' | 'clauses' | 'parameters' | 'steps';

const tabsOf = (supplement: boolean): readonly { value: Tab; words: string }[] => [
	{ value: 'fill', words: supplement ? '生效日' : '填写' },
	{ value: 'clauses', words: '条款' },
	{ value: 'parameters', words: '参数' },
	{ value: 'steps', words: '经过' },
];

interface PaperProps {
	draft: Draft;
	query: Query<'draft.get'>;
	fill: Fill;
	editable: boolean;
	nowMs: number;
	tab: Tab;
	onTab: (tab: Tab) => void;
}

/** The draft itself, from four sides. */
function Paper({ draft, query, fill, editable, nowMs, tab, onTab }: PaperProps) {
	const supplement = draft.card.contractId !== null;
	const parts = { draft, editable, nowMs };
	return (
		<>
			<Segmented id="draft-tab" items={tabsOf(supplement)} value={tab} onChange={onTab} />
			{tab === 'fill' && !supplement ? <FillTab {...parts} fill={fill} /> : null}
			{tab === 'fill' && supplement ? <HoldsFromTab {...parts} query={query} /> : null}
			{tab === 'clauses' ? <DraftClauses draft={draft} editable={editable} /> : null}
			{tab === 'parameters' ? <DraftParameters draft={draft} editable={editable} /> : null}
			{tab === 'steps' ? <DraftSteps draft={draft} nowMs={nowMs} /> : null}
		</>
	);
}

function Body({ draft, query, nowMs }: { draft: Draft; query: Query<'draft.get'>; nowMs: number }) {
	const mayDraft = useMayDraft();
	const fill = useFill(query);
	const { status, contractId } = draft.card;
	const editable = mayDraft && status === 'draft';
	const [chosen, setTab] = useState<Tab>();
	const tab = chosen ?? (editable && draft.values !== null ? 'fill' : 'clauses');
	const toForm = () => {
		setTab('fill');
		bringIntoView(firstGap(draft.fields, fill.entered));
	};
	const isOpen = status === 'draft' || status === 'sent';
	return (
		<Screen title="草稿" wide foot={mayDraft && isOpen ? <DraftFoot draft={draft} fill={fill} nowMs={nowMs} /> : null}>
			<AnswerState query={query} nowMs={nowMs} />
			<View className="columns">
				<View className="columns__side">
					<DraftHead draft={draft} nowMs={nowMs} />
					{contractId ? (
						<View className="card card--flush">
							<LinkCell
								id="to-contract"
								icon="contract"
								title="看合同"
								note={status === 'activated' ? undefined : '现在履行的各版'}
								onPress={() => open('contract', { contractId })}
							/>
						</View>
					) : null}
					{isOpen ? <Checks draft={draft} editable={mayDraft} nowMs={nowMs} onFill={toForm} /> : null}
				</View>
				<View className="columns__main">
					<Paper draft={draft} query={query} fill={fill} editable={editable} nowMs={nowMs} tab={tab} onTab={setTab} />
				</View>
			</View>
		</Screen>
	);
}

/** 草稿: how far it is, what stands in its way, and everything that can be changed about it. */
export default function DraftDetail() {
	const { draftId } = useParameters('draftId');
	const nowMs = useNow();
	const query = useQuery('draft.get', draftId ? { draftId } : null);
	if (query.data) return <Body draft={query.data} query={query} nowMs={nowMs} />;
	return (
		<Screen title="草稿">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
		</Screen>
	);
}
