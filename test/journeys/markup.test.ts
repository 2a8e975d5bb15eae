import { stage } from './support/stage';

const at = stage();
const MARKUP = '<img src=x onerror="document.title=1"><b>坏了</b>';

describe('what people write', () => {
	it('is shown as it was written, on both sides', async () => {
		const client = await at().open('suWenxi');
		await client.tap('#tab-faults');
		await client.tap('#new-fault');
		await client.tap('#fault-contract .chip', '运维');
		await client.type('#fault-text', MARKUP);
		await client.tap('#submit-fault');
		await client.sees('#fault', MARKUP);
		expect(await client.at('img[src=x]').count()).toBe(0);

		const engineer = await at().open('yueMinglang');
		await engineer.tap('#tab-staff');
		await engineer.at('.queue-row', '<img src=x').locator('[id^=act-]').click();
		await engineer.sees('#fault', MARKUP);
		expect(await engineer.at('img[src=x]').count()).toBe(0);
	});
});
