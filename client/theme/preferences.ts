import Taro from '@tarojs/taro';
import { recall, remember } from '../cloud/memory';
import { createStore, useStore } from '../cloud/store';

/** Whether the page is light or dark: as the telephone says, or as the person chose here. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** How large text is: as WeChat says, or one of our own steps. */
export const TEXT_CHOICES = ['wechat', 'standard', 'large', 'largest'] as const;
export type TextChoice = (typeof TEXT_CHOICES)[number];

export interface Preferences {
	theme: ThemeChoice;
	text: TextChoice;
	/** What WeChat's own font setting amounts to. */
	wechatScale: number;
}

const MEMORY = 'preferences';
const SCALE_MIN = 1;
const SCALE_MAX = 1.6;
/** WeChat's normal size is 16 on Android and 17 on iOS; both count as 1. */
const NORMAL_FONT_PX = 17;
const SCALE_OF_CHOICE = { standard: 1, large: 1.25, largest: 1.6 } as const;

const kept = recall<Pick<Preferences, 'theme' | 'text'>>(MEMORY);
const store = createStore<Preferences>({
	theme: kept?.theme ?? 'system',
	text: kept?.text ?? 'wechat',
	wechatScale: 1,
});

/** What a font size of WeChat's setting (in px) makes of our text: between 1 and 1.6. */
export function scaleOfFontSetting(fontPx: number | undefined): number {
	if (!fontPx || !Number.isFinite(fontPx)) return SCALE_MIN;
	const scale = Math.round((fontPx / NORMAL_FONT_PX) * 100) / 100;
	return Math.min(SCALE_MAX, Math.max(SCALE_MIN, scale));
}

/** The factor by which all text grows. */
export function textScale(preferences: Preferences): number {
	return preferences.text === 'wechat' ? preferences.wechatScale : SCALE_OF_CHOICE[preferences.text];
}

/** What the person chose, and a way to choose otherwise; it is kept on this telephone. */
export function usePreferences() {
	const preferences = useStore(store);
	const choose = (change: Partial<Pick<Preferences, 'theme' | 'text'>>) => {
		const next = { ...preferences, ...change };
		store.set(next);
		remember(MEMORY, { theme: next.theme, text: next.text });
	};
	return { preferences, choose };
}

/** Reads WeChat's font setting; in a browser `?textScale=` and `?theme=` stand in for it. */
export function watchTextSize(): void {
	if (process.env.TARO_ENV === 'h5') {
		const asked = new URLSearchParams(window.location.search);
		const scale = Number(asked.get('textScale') ?? window.localStorage.getItem('textScale') ?? 1);
		const theme = THEME_CHOICES.find((choice) => choice === asked.get('theme'));
		const wechatScale = Math.min(SCALE_MAX, Math.max(SCALE_MIN, Number.isFinite(scale) ? scale : SCALE_MIN));
		store.set({ ...store.get(), wechatScale, ...(theme ? { theme } : {}) });
		return;
	}
	// WeChat gives it here; Taro's types still know it only from an older call.
	const setting = (Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting;
	store.set({ ...store.get(), wechatScale: scaleOfFontSetting(setting) });
}
