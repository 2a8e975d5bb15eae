import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clausePieces, type Mark } from '../wording/clause';
import { StatusTag } from './marks';

interface Props {
	clause: { id: string; label: string; text: string; struck: boolean };
	/** Where its live numbers stand. */
	marks?: readonly Mark[];
	chosen?: boolean;
	/** At the end of its first line: what became of it. */
	aside?: ReactNode;
}

/** The words of a clause: live numbers are underlined, blanks say 未约定, what was struck out is struck. */
export function ClauseText({ clause, marks = [], chosen, aside }: Props) {
	return (
		<View
			id={`clause-${clause.id}`}
			className={`clause-text${clause.struck ? ' clause-text--struck' : ''}${chosen ? ' clause-text--chosen' : ''}`}
		>
			<View className="clause-text__head">
				<View className="clause-text__no">{clause.label}</View>
				{clause.struck ? <StatusTag tag={{ tone: 'quiet', words: '已划去，不生效' }} /> : aside}
			</View>
			<View className="clause-text__words">
				{clausePieces(clause.text, clause.struck ? [] : marks).map((piece) =>
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
