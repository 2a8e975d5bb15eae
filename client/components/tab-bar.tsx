import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useStore } from '../cloud/store';
import { Icon } from './icon';
import { Press } from './press';
import { type Tab, type TabName, tabState, tabsFor } from './tabs';

/** WeChat knows five tabs; 管理 is opened beside them, as the only page. */
function open(tab: Tab): void {
	if (tab.name === 'staff') void Taro.reLaunch({ url: tab.url });
	else void Taro.switchTab({ url: tab.url });
}

/** The tab bar for both targets. `current` is given by the page in a browser, else taken from the shared state. */
export function TabBar({ current }: { current?: TabName }) {
	const state = useStore(tabState);
	const chosen = current ?? state.current;
	return (
		<View className="tab-bar" id="tab-bar" {...{ role: 'navigation', 'aria-label': '主要页面' }}>
			<View className="tab-bar__row">
				{tabsFor(state.staff).map((tab) => (
					<Press
						key={tab.name}
						id={`tab-${tab.name}`}
						role="link"
						className={`tab-bar__item${tab.name === chosen ? ' tab-bar__item--current' : ''}`}
						onPress={() => {
							if (tab.name !== chosen) open(tab);
						}}
					>
						<Icon name={tab.icon} />
						<Text>{tab.words}</Text>
						{tab.name === 'staff' && state.count > 0 ? <View className="tab-bar__count">{state.count}</View> : null}
					</Press>
				))}
			</View>
		</View>
	);
}
