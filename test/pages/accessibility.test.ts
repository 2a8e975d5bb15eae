import { demoWorld } from './support/demo';

const demo = demoWorld();

describe('what a screen reader hears in WeChat', () => {
	it('is what kind of thing can be pressed, its name, and whether it is chosen', async () => {
		const client = await demo().open('suWenxi');
		await client.sees('#board-view');
		expect(client.attribute('#tab-contracts', 'ariaRole')).toBe('link');
		expect(client.attribute('#board-view-both', 'ariaRole')).toBe('tab');
		expect(client.attribute('#board-view-both', 'ariaSelected')).toBe('true');
		expect(client.attribute('#board-view-agency', 'ariaSelected')).toBe('false');
		expect(client.attribute('#turn-card .clause-chip', 'ariaLabel')).toMatch(/^看条款 /);
		// Template and runtime number the attributes alike: what stood there before still arrives.
		expect(client.attribute('#board-view-both', 'hoverClass')).toBe('pressed');
	});
});
