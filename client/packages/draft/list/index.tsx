import { View } from '@tarojs/components';
import { useState } from 'react';
import type { DraftStatus } from '../../../../types/codes';
import { useNow } from '../../../cloud/server-clock';
import { useList } from '../../../cloud/use-list';
import { Button } from '../../../components/button';
import { LinkCell } from '../../../components/cells';
import { More } from '../../../components/more';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { DRAFT_STATUS, draftNote } from '../../../wording/draft';
import { momentWords } from '../../../wording/time';
import { type Draft, useMayDraft } from '../use-draft';

/** What was signed is found among the contracts. */
const SHOWN = ['draft', 'sent', 'dropped'] as const satisfies readonly DraftStatus[];
type Shown = (typeof SHOWN)[number];

const NONE: Record<Shown, string> = {
	draft: '没有在准备的合同',
	sent: '没有等客户签的合同',
	dropped: '没有作废的草稿',
};

function DraftRow({ card, nowMs }: { card: Draft['card']; nowMs: number }) {
	return (
		<LinkCell
			id={`draft-${card.id}`}
			icon="file"
			title={card.title}
			note={
				<>
					<View>{draftNote(card)}</View>
					<View>{momentWords(card.changedAtMs, nowMs)} 改过</View>
				</>
			}
			onPress={() => open('draft', { draftId: card.id })}
		/>
	);
}

/** 合同草稿: contracts and supplements before they are signed. */
export default function Drafts() {
	const nowMs = useNow();
	const mayDraft = useMayDraft();
	const [status, setStatus] = useState<Shown>('draft');
	const { query, items, hasMore, pending, loadMore } = useList('draft.list', (page) => page.drafts);
	const of = (one: Shown) => (items ?? []).filter((card) => card.status === one);
	const tabs = SHOWN.map((value) => ({ value, words: `${DRAFT_STATUS[value].words} ${of(value).length}` }));
	const shown = of(status);
	return (
		<Screen
			title="合同草稿"
			foot={
				mayDraft ? (
					<Button id="new-draft" look="main" size="grow" onPress={() => open('startDraft')}>
						新合同
					</Button>
				) : undefined
			}
		>
			<AnswerState query={query} nowMs={nowMs} />
			{items ? (
				<>
					<Segmented id="draft-status" items={tabs} value={status} onChange={setStatus} />
					{shown.length === 0 ? <Empty id="no-drafts" words={NONE[status]} /> : null}
					{shown.length > 0 ? (
						<View className="card card--flush" id="drafts">
							{shown.map((card) => (
								<DraftRow key={card.id} card={card} nowMs={nowMs} />
							))}
						</View>
					) : null}
				</>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</Screen>
	);
}
