import { View } from '@tarojs/components';
import Taro, { getCurrentPages } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { ThemeRoot } from '../theme/root';
import { Icon } from './icon';
import { Press } from './press';
import { PretendSheets } from './pretend-sheets';
import { TabBar } from './tab-bar';
import type { TabName } from './tabs';

interface Props {
	title: string;
	/** On a page of the tab bar: which tab it is. */
	tab?: TabName;
	/** What stays at the lower edge: the screen's buttons. */
	foot?: ReactNode;
	/** Takes more room where there is some: forms and papers of staff. */
	wide?: boolean;
}

/** WeChat draws its own navigation bar; the browser needs one of ours. */
function Navigation({ title, root }: { title: string; root: boolean }) {
	const back = () => {
		if (getCurrentPages().length > 1) void Taro.navigateBack();
		else void Taro.switchTab({ url: '/pages/home/index' });
	};
	return (
		<View className="nav">
			<View className="nav__row">
				{root ? (
					<View />
				) : (
					<Press id="nav-back" className="nav__back" label="返回" onPress={back}>
						<Icon name="back" />
					</Press>
				)}
				<View className="nav__title" {...{ role: 'heading', 'aria-level': '1' }}>
					{title}
				</View>
			</View>
		</View>
	);
}

/** The frame of every page: theme, navigation in a browser, body, foot, tab bar. */
export function Screen({ title, tab, foot, wide, children }: PropsWithChildren<Props>) {
	const h5 = process.env.TARO_ENV === 'h5';
	// In WeChat the tab bar of the five tab pages is the custom-tab-bar; 管理 is no tab of WeChat's and mounts its own.
	const ownTabBar = tab !== undefined && (h5 || tab === 'staff');
	return (
		<ThemeRoot className={`screen${tab ? ' screen--tabbed' : ''}${wide ? ' screen--wide' : ''}`}>
			{h5 ? <Navigation title={title} root={tab !== undefined} /> : null}
			<View className="screen__body" {...{ role: 'main' }}>
				{children}
			</View>
			{foot ? (
				<View className="screen__foot">
					<View className="foot">{foot}</View>
				</View>
			) : null}
			{h5 ? <PretendSheets /> : null}
			{ownTabBar ? <TabBar current={tab} /> : null}
		</ThemeRoot>
	);
}
