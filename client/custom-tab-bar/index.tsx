import { TabBar } from '../components/tab-bar';
import { ThemeRoot } from '../theme/root';

/** WeChat's place for a tab bar of one's own; it stands outside the page, so it brings its own theme. */
export default function CustomTabBar() {
	return (
		<ThemeRoot>
			<TabBar />
		</ThemeRoot>
	);
}
