import { View } from '@tarojs/components';
import { type CSSProperties, type PropsWithChildren, useEffect } from 'react';
import { textScale, usePreferences } from './preferences';

/** The element that carries colours and text size. Every page and the tab bar stand in one: `page{}` is unknown to H5. */
export function ThemeRoot({ className = '', children }: PropsWithChildren<{ className?: string }>) {
	const { preferences } = usePreferences();
	const scale = textScale(preferences);
	const classes = `theme theme--${preferences.theme}`;
	useEffect(() => {
		if (process.env.TARO_ENV === 'h5') document.documentElement.className = classes;
	}, [classes]);
	const style = { '--text-scale': String(scale) } as CSSProperties;
	return (
		<View className={`${classes}${scale > LARGE_TEXT ? ' theme--large' : ''} ${className}`} style={style}>
			{children}
		</View>
	);
}

/** From here on rows give up standing side by side. */
const LARGE_TEXT = 1.3;
