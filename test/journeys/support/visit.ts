/** One person at the H5 build in a real browser, and everything that must not happen there. */
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import { PEOPLE, type PersonKey } from '../../../simulator/seed/people';
import { takePicture } from '../../setup/browser';
import { barriers, overflow } from './barriers';

/** How the mini-program is looked at. */
export interface Look {
	name: string;
	width: number;
	height: number;
	dark: boolean;
	textScale: number;
}

export const TELEPHONE: Look = { name: 'light', width: 375, height: 667, dark: false, textScale: 1 };
export const LOOKS: readonly Look[] = [
	TELEPHONE,
	{ ...TELEPHONE, name: 'dark', dark: true },
	{ ...TELEPHONE, name: 'large', textScale: 1.6 },
	{ ...TELEPHONE, name: 'wide', width: 1280, height: 800 },
];

/** Hears everything a person would not see but that is wrong all the same. */
function listen(page: Page, troubles: string[]): void {
	page.on('console', (message) => {
		if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		// Asked by a page that was left before the answer came: another person, another address.
		if (why !== 'net::ERR_ABORTED') troubles.push(`no answer: ${request.url()} ${why}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
	});
}

const answered = (request: Request) =>
	request
		.response()
		.then((response) => response?.finished())
		.catch(() => undefined);

export class Visit {
	/** What went wrong unseen so far; a journey ends with none. */
	readonly troubles: string[] = [];
	/** What was asked for and is not here yet. */
	private readonly asked = new Set<Request>();

	private constructor(
		private readonly context: BrowserContext,
		readonly page: Page,
		private readonly url: string,
		private look: Look,
	) {
		listen(page, this.troubles);
		page.on('request', (request) => this.asked.add(request));
		for (const end of ['requestfinished', 'requestfailed'] as const)
			page.on(end as 'requestfinished', (request) => this.asked.delete(request));
	}

	static async begin(browser: Browser, url: string, look: Look = TELEPHONE): Promise<Visit> {
		const small = look.width < 600;
		const context = await browser.newContext({
			viewport: { width: look.width, height: look.height },
			deviceScaleFactor: small ? 2 : 1,
			hasTouch: small,
			isMobile: small,
			locale: 'zh-CN',
			colorScheme: look.dark ? 'dark' : 'light',
		});
		return new Visit(context, await context.newPage(), url, look);
	}

	/** The person opens the mini-program at a page of it. */
	async open(person: PersonKey, path = '/pages/home/index'): Promise<void> {
		const scale = this.look.textScale === 1 ? '' : `&textScale=${this.look.textScale}`;
		// Another hash alone would not start it anew.
		await this.page.goto('about:blank');
		await this.page.goto(`${this.url}/h5/?persona=${PEOPLE[person].openid}${scale}#${path}`);
	}

	/** The same screen in the dark, or in the light again, as when the telephone's setting changes. */
	async turn(look: Look): Promise<void> {
		this.look = look;
		await this.page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
	}

	/** What a selector means on the page in front; pages behind it stay in the document, unseen. */
	at(selector: string, words?: string | RegExp): Locator {
		const found = this.page.locator(`${selector}:visible`);
		return words === undefined ? found : found.filter({ hasText: words });
	}

	async tap(selector: string, words?: string | RegExp): Promise<void> {
		await this.at(selector, words).click();
	}

	async type(selector: string, text: string): Promise<void> {
		await this.at(`${selector} input, ${selector} textarea`).fill(text);
	}

	/** Turns a picker to a value: its wheel cannot be pressed in a test. */
	async pick(selector: string, value: string): Promise<void> {
		await this.at(selector).evaluate(
			(picker, chosen) => picker.dispatchEvent(new CustomEvent('change', { detail: { value: chosen } })),
			value,
		);
	}

	/** Waits until it is there, with these words in it. */
	async sees(selector: string, words?: string | RegExp): Promise<void> {
		await this.at(selector, words).first().waitFor();
	}

	async text(selector: string): Promise<string> {
		return ((await this.at(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');
	}

	/** Gives a file to the chooser that a tap opens. */
	async choose(selector: string, file: string): Promise<void> {
		const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tap(selector)]);
		await chooser.setFiles(file);
	}

	/** Asks everything on the screen again, as the frame of the control page does when the clock was moved. */
	async refresh(): Promise<void> {
		await this.page.evaluate(() => window.postMessage('refresh', window.location.origin));
	}

	/** Until nothing is being asked or loaded, what came is drawn, and what moves has arrived. */
	private async settle(): Promise<void> {
		do {
			await Promise.all([...this.asked].map(answered));
			await this.page.evaluate(async () => {
				await document.fonts.ready;
				for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
				const ending = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity);
				await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
			});
		} while (this.asked.size > 0);
	}

	/** Keeps a picture of the settled screen and looks for what keeps people out; `turned`: seen before in other colours. */
	async inspect(name: string, { turned = false } = {}): Promise<string[]> {
		await this.settle();
		await takePicture(this.page, `${name}-${this.look.name}`);
		return [...(await barriers(this.page, turned)), ...(await overflow(this.page))].map(
			(text) => `${name} (${this.look.name}): ${text}`,
		);
	}

	async end(): Promise<void> {
		await this.context.close();
	}
}
