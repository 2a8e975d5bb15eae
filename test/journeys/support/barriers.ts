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

/** What keeps somebody out of the page that is shown, as axe finds it. */
export async function barriers(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run: (options: object) => Promise<{ violations: AxeViolation[] }> };
		};
		return (await axe.run({ resultTypes: ['violations'] })).violations;
	});
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
