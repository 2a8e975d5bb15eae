/** The pages that lie over each other on one telephone, with the lifetimes WeChat calls when they come and go. */
import type { Parts } from './parts';
import type { Activity } from './quiet';
import type { ExparserNode, PageInstance, RenderedRoot } from './renderer';

interface OpenPage {
	route: string;
	root: RenderedRoot;
	tabBar: RenderedRoot | undefined;
}

const TAB_BAR = 'custom-tab-bar/index';

type Lifetime = 'onLoad' | 'onShow' | 'onReady' | 'onHide' | 'onUnload';
const live = ({ instance }: RenderedRoot, lifetime: Lifetime, options?: object) =>
	(instance[lifetime] as (this: PageInstance, options?: object) => void).call(instance, options);

/** The parameters of an address, as WeChat hands them over: not decoded. */
function parametersOf(query: string): Record<string, string> {
	const pairs = query.split('&').filter(Boolean);
	return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]));
}

export class Pages {
	private readonly stack: OpenPage[] = [];

	constructor(
		private readonly partsOf: () => Parts,
		private readonly activity: Activity,
	) {}

	/** The route of the page in front; '' when none is open. */
	get route(): string {
		return this.stack.at(-1)?.route ?? '';
	}

	get depth(): number {
		return this.stack.length;
	}

	instances(): PageInstance[] {
		return this.stack.map((page) => page.root.instance);
	}

	/** What can be seen: the page in front, and the tab bar under it. */
	roots(): ExparserNode[] {
		const page = this.stack.at(-1);
		return page ? [page.root, page.tabBar].flatMap((root) => (root ? [root._exparserNode] : [])) : [];
	}

	/** Opens a page over the one in front. */
	async push(url: string): Promise<void> {
		this.hide();
		const [path = '', query = ''] = url.replace(/^\//, '').split('?');
		const parts = this.partsOf();
		const root = this.watched(parts.draw(path));
		const tabBar = parts.tabs.has(path) ? this.watched(parts.draw(TAB_BAR)) : undefined;
		const options = parametersOf(query);
		Object.assign(root.instance, { route: path, __route__: path, options });
		this.stack.push({ route: path, root, tabBar });
		live(root, 'onLoad', options);
		this.show();
		root.attach(document.body);
		tabBar?.attach(document.body);
		live(root, 'onReady');
	}

	/** Closes the pages in front and opens another. */
	async replace(count: number, url: string): Promise<void> {
		for (let closed = 0; closed < count; closed += 1) this.pop();
		await this.push(url);
	}

	/** Goes back over some pages; the first one stays. */
	async back(delta: number): Promise<void> {
		for (let count = 0; count < delta && this.stack.length > 1; count += 1) this.pop();
		this.show();
	}

	show(): void {
		const page = this.stack.at(-1);
		if (page) live(page.root, 'onShow');
		page?.tabBar?.triggerPageLifeTime('show');
	}

	hide(): void {
		const page = this.stack.at(-1);
		if (page) live(page.root, 'onHide');
		page?.tabBar?.triggerPageLifeTime('hide');
	}

	closeAll(): void {
		while (this.stack.length > 0) this.pop();
	}

	private pop(): void {
		const page = this.stack.pop();
		if (!page) return;
		live(page.root, 'onUnload');
		page.tabBar?.detach();
		page.root.detach();
	}

	/** Whatever is drawn from now on counts as activity. */
	private watched(root: RenderedRoot): RenderedRoot {
		const setData = root.instance.setData;
		root.instance.setData = (data, done) => {
			this.activity.note();
			setData(data, () => {
				this.activity.note();
				done?.();
			});
		};
		return root;
	}
}
