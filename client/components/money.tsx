import { Text, View } from '@tarojs/components';
import type { Fen } from '../../types/units';
import { moneyParts } from '../wording/money';

interface Props {
	fen: Fen;
	size?: 'body' | 'figure' | 'amount';
	/** The capital form, as the server wrote it. */
	words?: string | null;
	className?: string;
}

/** An amount: sign, figures, smaller cents; never broken across lines. A negative one carries its sign. */
export function Money({ fen, size = 'body', words, className = '' }: Props) {
	const parts = moneyParts(fen);
	return (
		<View className={`money money--${size} ${className}`}>
			<Text className="money__sign">{parts.negative ? '−¥' : '¥'}</Text>
			<Text>{parts.yuan}</Text>
			<Text className="money__cents">{parts.cents}</Text>
			{words ? <View className="money__words">人民币{words}</View> : null}
		</View>
	);
}
