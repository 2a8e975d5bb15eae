import { View } from '@tarojs/components';
import { OwnerTile, StatusTag } from '../../../components/marks';
import { Quote } from '../../../components/quote';
import { DRAFT_STATUS, draftKind, draftTurn, openObjection, stepBy } from '../../../wording/draft';
import { NOT_AGREED, numbersWords } from '../../../wording/parameters';
import type { Draft } from '../use-draft';

/** What the client wanted different, in their own words. */
function Objection({ draft, nowMs }: { draft: Draft; nowMs: number }) {
	const objection = draft.card.status === 'draft' ? openObjection(draft.steps) : undefined;
	if (!objection) return null;
	return (
		<View className="gap-3" id="objection">
			<View className="note">客户要求修改 · {stepBy(objection, nowMs)}</View>
			<Quote text={objection.note ?? ''} />
		</View>
	);
}

/** Which paper it is, how far it is, whose turn it is, and what became of its numbers. */
export function DraftHead({ draft, nowMs }: { draft: Draft; nowMs: number }) {
	const { card, revision, holdsFrom, numbers } = draft;
	const turn = draftTurn(draft);
	const supplement = card.contractId !== null && card.status !== 'activated';
	return (
		<View className="card" id="draft-head">
			<View className="card__head">
				<View className="note num">
					{card.number || '还没有编号'} · 第 {revision} 稿
				</View>
				<StatusTag tag={DRAFT_STATUS[card.status]} />
			</View>
			<View className="head-title" id="draft-title">
				{card.title}
			</View>
			<View className="sub">
				{card.companyName} · {draftKind(card)}
			</View>
			{supplement ? <View className="sub gap-1">从 {holdsFrom ?? NOT_AGREED} 起</View> : null}
			<View className="party gap-3" id="draft-turn">
				<OwnerTile owner={turn.side} reader="agency" />
				<View className="sub grow">{turn.words}</View>
			</View>
			<Objection draft={draft} nowMs={nowMs} />
			<View className="note gap-3" id="draft-numbers">
				{numbersWords(numbers)}
			</View>
		</View>
	);
}
