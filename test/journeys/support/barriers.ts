import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Violations of these kinds keep somebody out. */
const SERIOUS = ['serious', 'critical'];

interface AxeViolation {
	id: string;
	impact: string;
	help: string;
	nodes: { target: string[]; html: string }[];
}

interface Axe {
	_audit: { rules: { id: string; impact: string; enabled: boolean }[] };
	run: (options: object) => Promise<{ violations: AxeViolation[] }>;
}

/** The rules that can find something new when a page that was looked at changes its colours. */
const COLOURS = ['color-contrast'];

/** What keeps somebody out of the page that is shown, as axe finds it; or what its colours alone do. */
export async function barriers(page: Page, coloursAlone = false): Promise<string[]> {
	// The same page in another colour has it already.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const chosen = { serious: SERIOUS, named: coloursAlone ? COLOURS : [] };
	const violations = await page.evaluate(async ({ serious, named }) => {
		const { axe } = window as unknown as { axe: Axe };
		// Every rule has one impact: what only the others find would be left out below.
		const rules = axe._audit.rules.filter((rule) => rule.enabled && serious.includes(rule.impact));
		const runOnly = named.length > 0 ? named : rules.map(({ id }) => id);
		return (await axe.run({ runOnly, resultTypes: ['violations'], preload: false })).violations;
	}, chosen);
	return violations
		.filter(({ impact }) => SERIOUS.includes(impact))
		.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** Nothing may stand beside the screen's edge, and no words beside the box they belong to. */
export async function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth } = document.documentElement;
		const wide = scrollWidth > window.innerWidth ? [`${scrollWidth} wide on ${window.innerWidth}`] : [];
		const outside: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const box = text.parentElement?.closest('taro-view-core');
			const words = document.createRange();
			words.selectNodeContents(text);
			words.setEnd(text, text.textContent?.trimEnd().length ?? 0);
			const { right, width } = words.getBoundingClientRect();
			if (box && width > 0 && right > box.getBoundingClientRect().right + 1) outside.push(text.textContent ?? '');
		}
		return [...wide, ...outside.map((words) => `words do not fit: ${words}`)];
	});
}
