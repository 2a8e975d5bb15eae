import { Text, View } from '@tarojs/components';
import { clausePieces } from '../wording/clause';
import { StatusTag } from './marks';

interface Props {
	clause: { id: string; label: string; text: string; struck: boolean; quotes: readonly string[] };
	/** How many duties come out of it. */
	dutyCount: number;
	chosen: boolean;
}

/** The words of a clause: what counts is underlined, blanks say 未约定, what was struck out is struck. */
export function ClauseText({ clause, dutyCount, chosen }: Props) {
	return (
		<View
			id={`clause-${clause.id}`}
			className={`clause-text${clause.struck ? ' clause-text--struck' : ''}${chosen ? ' clause-text--chosen' : ''}`}
		>
			<View className="clause-text__head">
				<View className="clause-text__no">{clause.label}</View>
				{clause.struck ? <StatusTag tag={{ tone: 'quiet', words: '已划去，不生效' }} /> : null}
				{!clause.struck && dutyCount > 0 ? <View className="note">{dutyCount} 项义务由此产生</View> : null}
			</View>
			<View className="clause-text__words">
				{clausePieces(clause.text, clause.struck ? [] : clause.quotes).map((piece) =>
					piece.kind === 'blank' ? (
						<Text className="blank" key={piece.at}>
							未约定
						</Text>
					) : (
						<Text className={piece.kind === 'live' ? 'clause-text__live' : ''} key={piece.at}>
							{piece.words}
						</Text>
					),
				)}
			</View>
		</View>
	);
}
