import { Text, View } from '@tarojs/components';

/** The contract's own words, with the passage that decides marked in them. */
export function Quote({ text, mark }: { text: string; mark?: string }) {
	const at = mark ? text.indexOf(mark) : -1;
	if (!mark || at < 0) return <View className="quote">{text}</View>;
	return (
		<View className="quote">
			<Text>{text.slice(0, at)}</Text>
			<Text className="quote__mark">{mark}</Text>
			<Text>{text.slice(at + mark.length)}</Text>
		</View>
	);
}
