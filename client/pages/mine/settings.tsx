import { View } from '@tarojs/components';
import { SectionTitle } from '../../components/cells';
import { Field } from '../../components/fields';
import { Chips } from '../../components/segmented';
import {
	TEXT_CHOICES,
	type TextChoice,
	THEME_CHOICES,
	type ThemeChoice,
	usePreferences,
} from '../../theme/preferences';

const THEME_WORDS: Record<ThemeChoice, string> = { system: '跟随系统', light: '浅色', dark: '深色' };
const TEXT_WORDS: Record<TextChoice, string> = { wechat: '跟随微信', standard: '标准', large: '大', largest: '特大' };

/** Light or dark, and how large the text is; kept on this telephone. */
export function Settings() {
	const { preferences, choose } = usePreferences();
	return (
		<View id="settings">
			<SectionTitle title="显示" />
			<View className="card">
				<Field label="颜色">
					<Chips
						id="theme"
						items={THEME_CHOICES.map((value) => ({ value, words: THEME_WORDS[value] }))}
						value={preferences.theme}
						onChange={(theme) => choose({ theme })}
					/>
				</Field>
				<Field label="文字大小">
					<Chips
						id="text-size"
						items={TEXT_CHOICES.map((value) => ({ value, words: TEXT_WORDS[value] }))}
						value={preferences.text}
						onChange={(text) => choose({ text })}
					/>
				</Field>
			</View>
		</View>
	);
}
