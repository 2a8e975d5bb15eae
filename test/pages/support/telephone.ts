import { ask } from '../../setup/program';
import { createDocuments } from './documents';
import { Pages } from './pages';
import { openParts, type Parts } from './parts';
import { Activity } from './quiet';
import type { ExparserNode } from './renderer';
import { attributeOf, findAll, fire, textOf } from './screen';
import { createWechat, type Manners } from './wechat';

/** What a person looks for has to come within this time, on any machine. */
const SEE_LIMIT_MS = 40_000;

/** One person's telephone with the built mini-program on it. Selectors: see `findAll`; `words` narrows them down. */
export class Telephone {
	/** What the person does when WeChat asks, and how the network is. */
	readonly manners: Manners = { payment: 'pay', consent: 'accept', online: true, losesAnswers: false, album: [] };
	private readonly documents = createDocuments();
	/** The papers that the person has opened, in order. */
	readonly opened = this.documents.opened;
	private readonly activity = new Activity();
	private readonly networkListeners: ((state: { isConnected: boolean }) => void)[] = [];
	private readonly pages: Pages;
	private readonly parts: Parts;

	constructor(
		private readonly url: string,
		private readonly openid: string,
	) {
		this.pages = new Pages(() => this.parts, this.activity);
		const { pages, activity, manners, documents, networkListeners } = this;
		const navigation = {
			navigateTo: (to: string) => pages.push(to),
			redirectTo: (to: string) => pages.replace(1, to),
			switchTab: (to: string) => pages.replace(pages.depth, to),
			reLaunch: (to: string) => pages.replace(pages.depth, to),
			navigateBack: (delta: number) => pages.back(delta),
		};
		const wx = createWechat({ url, openid, manners, activity, navigation, documents, networkListeners });
		this.parts = openParts(wx, () => pages.instances());
	}

	/** Starts the mini-program at a page, as from WeChat's list or a message. */
	async open(url = '/pages/home/index'): Promise<void> {
		this.parts.launch(url.split('?')[0] ?? '');
		await this.pages.push(url);
		await this.rest();
	}

	get route(): string {
		return this.pages.route;
	}

	/** A parameter of the page's address; '' when it has none of this name. */
	parameter(name: string): string {
		return this.pages.instances().at(-1)?.options[name] ?? '';
	}

	/** What can be read: all of it, or of what a selector means. */
	text(selector?: string, words = ''): string {
		const nodes = selector ? this.find(selector, words) : this.pages.roots();
		return nodes.map(textOf).join('\n');
	}

	has(selector: string, words = ''): boolean {
		return this.find(selector, words).length > 0;
	}

	/** What an input shows. */
	value(selector: string): unknown {
		return attributeOf(this.one(selector), 'value');
	}

	/** What the template gave a node, by the name as it is in a component: `ariaLabel`. */
	attribute(selector: string, name: string): unknown {
		return attributeOf(this.one(selector), name);
	}

	async tap(selector: string, words = ''): Promise<void> {
		await this.happen(selector, 'tap', {}, words);
	}

	async type(selector: string, value: string): Promise<void> {
		await this.happen(selector, 'input', { value, cursor: value.length });
	}

	/** Any other event of a platform component: `change` of a picker, `getphonenumber` of a button. */
	async happen(selector: string, name: string, detail: object, words = ''): Promise<void> {
		await this.sees(selector, words);
		fire(this.one(selector, words), name, detail);
		await this.rest();
	}

	/** Taps a button that asks for the telephone number, and allows it. */
	async allowPhoneNumber(selector: string): Promise<void> {
		const { body } = await ask(`${this.url}/client/phone-code`, 'POST', {}, { 'x-persona': this.openid });
		await this.happen(selector, 'getphonenumber', body);
	}

	/** Waits until nothing is under way and nothing is being drawn. */
	async rest(): Promise<void> {
		await this.activity.rest();
	}

	/** Waits until something is there; otherwise says what was there instead. */
	async sees(selector: string, words = ''): Promise<void> {
		const giveUpAtMs = Date.now() + SEE_LIMIT_MS;
		await this.rest();
		while (!this.has(selector, words)) {
			if (Date.now() > giveUpAtMs) throw new Error(`No ${selector} ${words} on ${this.route}:\n${this.text()}`);
			await this.rest();
		}
	}

	/** Goes back by WeChat's own arrow. */
	async goBack(): Promise<void> {
		await this.pages.back(1);
		await this.rest();
	}

	/** Starts over at 首页, as from WeChat's list when the mini-program is still there. */
	async goHome(): Promise<void> {
		await this.pages.replace(this.pages.depth, '/pages/home/index');
		await this.rest();
	}

	/** The network is there again or gone, and WeChat says so. */
	async setOnline(isConnected: boolean): Promise<void> {
		this.manners.online = isConnected;
		for (const listener of this.networkListeners) listener({ isConnected });
		await this.rest();
	}

	/** Looks at another program for a moment and comes back. */
	async comeBack(): Promise<void> {
		this.pages.hide();
		this.pages.show();
		await this.rest();
	}

	close(): void {
		this.pages.closeAll();
	}

	private find(selector: string, words = ''): ExparserNode[] {
		const found = this.pages.roots().flatMap((root) => findAll(root, selector));
		return words ? found.filter((node) => textOf(node).includes(words)) : found;
	}

	private one(selector: string, words = ''): ExparserNode {
		const found = this.find(selector, words);
		const [only] = found;
		if (only && found.length === 1) return only;
		throw new Error(`${found.length} times ${selector} ${words} on ${this.route}:\n${this.text()}`);
	}
}
