import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Nothing that phones home, nothing that needs a graphics card. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const LAUNCHES_MAX = 3;

/** Where pictures of screens are kept: a build artefact, not committed. */
const PICTURES = resolve(__dirname, '../../test-results/screens');

/** Starts the browser that the preparation found (CHROMIUM_PATH). The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM_PATH;
	if (!executablePath)
		throw new Error('CHROMIUM_PATH is not set: run journeys by npm test, or by jest with its configuration.');
	for (let tries = 1; ; tries++) {
		try {
			return await chromium.launch({ executablePath, args: FLAGS });
		} catch (error) {
			// A browser that falls over while it starts, on a machine that is short of something, starts the next time.
			if (tries === LAUNCHES_MAX) throw error;
		}
	}
}

/** Keeps a picture of what the page shows now, under test-results/screens. */
export async function takePicture(page: Page, name: string): Promise<string> {
	mkdirSync(PICTURES, { recursive: true });
	const path = join(PICTURES, `${name}.png`);
	await page.screenshot({ path });
	return path;
}
