import { View } from '@tarojs/components';
import { LinkCell } from '../../../components/cells';
import { ClauseText } from '../../../components/clause-text';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import type { Draft } from '../use-draft';

/** 条款: the words, one clause at a time. */
export function DraftClauses({ draft, editable }: { draft: Draft; editable: boolean }) {
	const { card, terms, parameters } = draft;
	const liveIn = (clauseId: string) => parameters.filter(({ clause }) => clause.id === clauseId).length;
	return (
		<View className="card card--flush" id="draft-clauses">
			{terms.clauses.map((clause) => (
				<Press
					key={clause.id}
					id={`edit-${clause.id}`}
					className="clause"
					disabled={!editable}
					onPress={() => open('draftClause', { draftId: card.id, clauseId: clause.id })}
				>
					{clause.heading ? <View className="clause-heading">{clause.heading}</View> : null}
					<ClauseText
						clause={clause}
						aside={liveIn(clause.id) > 0 ? <View className="note">{liveIn(clause.id)} 项约定</View> : undefined}
					/>
				</Press>
			))}
			{editable ? (
				<LinkCell
					id="add-clause"
					title="加一条"
					note={card.contractId ? '补充协议自己的条款' : '写在最后'}
					onPress={() => open('draftClause', { draftId: card.id })}
				/>
			) : null}
		</View>
	);
}
