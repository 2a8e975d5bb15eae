import { createStore } from '../cloud/store';
import type { IconName } from './icon';

export type TabName = 'home' | 'contracts' | 'faults' | 'services' | 'mine' | 'staff';

export interface Tab {
	name: TabName;
	words: string;
	icon: IconName;
	url: string;
}

const COMMON: readonly Tab[] = [
	{ name: 'home', words: '首页', icon: 'home', url: '/pages/home/index' },
	{ name: 'contracts', words: '合同', icon: 'contract', url: '/pages/contracts/index' },
	{ name: 'faults', words: '报障', icon: 'fault', url: '/pages/faults/index' },
	{ name: 'services', words: '增值服务', icon: 'service', url: '/pages/services/index' },
];
const MINE: Tab = { name: 'mine', words: '我的', icon: 'mine', url: '/pages/mine/index' };
const STAFF: Tab = { name: 'staff', words: '管理', icon: 'staff', url: '/pages/staff/index' };

/** The five tabs of a reader: for staff 管理 stands in the place of 我的. */
export const tabsFor = (staff: boolean): readonly Tab[] => [...COMMON, staff ? STAFF : MINE];

/** What all instances of the tab bar share: WeChat makes one per tab page. */
export interface TabState {
	current: TabName;
	staff: boolean;
	/** Work of the staff that is missed or waits for them; shown as a figure on 管理. */
	count: number;
}

export const tabState = createStore<TabState>({ current: 'home', staff: false, count: 0 });
