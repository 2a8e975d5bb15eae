import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { type TabName, tabState } from '../components/tabs';
import { isStaff, useSession } from './session';

/** Marks the page's tab as the chosen one when it is shown, and keeps the last tab right for the reader. */
export function useTab(current: TabName) {
	const session = useSession();
	const staff = isStaff(session.identity);
	useDidShow(() => tabState.set({ ...tabState.get(), current }));
	useEffect(() => {
		if (tabState.get().staff !== staff) tabState.set({ ...tabState.get(), staff });
	}, [staff]);
	return session;
}
