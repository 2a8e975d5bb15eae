import { stage } from './support/stage';
import { LOOKS, type Visit } from './support/visit';

const at = stage();

/** The mini-program in the telephone of the control page. */
const telephone = (visit: Visit) => visit.page.frameLocator('#phone');

async function openControl(name = 'wide'): Promise<Visit> {
	const visit = await at().visit(LOOKS.find((look) => look.name === name));
	await visit.page.goto(at().program.url);
	await visit.sees('#running', '运行中');
	return visit;
}

/** Takes another person; those further down stand behind a button. */
async function choose(visit: Visit, name: string): Promise<void> {
	if ((await visit.at('#personas [role=radio]', name).count()) === 0) await visit.tap('#more-personas');
	await visit.tap('#personas [role=radio]', name);
}

describe('the control page', () => {
	it('shows the telephone of whoever is chosen', async () => {
		const visit = await openControl();
		await choose(visit, '苏闻溪');
		await telephone(visit).locator('#turn-card').waitFor();
		await choose(visit, '岳明朗');
		await telephone(visit).locator('#tab-staff').waitFor();
		await choose(visit, '路人');
		await telephone(visit).locator('#welcome').waitFor();
		expect(await visit.inspect('10-control')).toEqual([]);
	});

	it('moves the time, and the telephone shows what became overdue', async () => {
		const visit = await openControl();
		await choose(visit, '苏闻溪');
		await visit.sees('#now-time', '14:20');
		await telephone(visit).locator('.duty-row').filter({ hasText: '会员卡页空白' }).waitFor();
		await visit.tap('#next-due', '今天 15:50');
		await visit.sees('#now-time', '15:50');
		await visit.tap('[data-advance="3600000"]');
		await visit.sees('#now-time', '16:50');
		await telephone(visit)
			.locator('.duty-row')
			.filter({ hasText: '会员卡页空白' })
			.filter({ hasText: '逾期 1 小时' })
			.waitFor();
		await visit.tap('#next-working-day');
		await visit.sees('#now-date', '10月12日');
	});

	it('shows what WeChat sent after a fault was answered', async () => {
		const visit = await openControl();
		await choose(visit, '岳明朗');
		const staff = telephone(visit);
		await staff.locator('#tab-staff').click();
		await staff.locator('.queue-row').filter({ hasText: '会员卡页空白' }).locator('[id^=act-]').click();
		await staff.locator('#respond-text textarea').fill('证书过期，正在更换');
		await staff.locator('#respond').click();
		await visit.sees('#messages', '苏闻溪');
		await visit.sees('#messages', '证书过期，正在更换');
		expect(await visit.inspect('10-control-messages')).toEqual([]);
	});

	it('lets a payment go wrong once: shown as cancelled although it was paid, the receipt comes all the same', async () => {
		const visit = await openControl();
		await choose(visit, '方知夏');
		await visit.tap('#faults button', '付了却显示取消');
		await visit.sees('#faults [aria-pressed=true]', '付了却显示取消');
		const client = telephone(visit);
		await client.locator('#turn-action').click();
		await client.locator('#pay-now').click();
		await client.locator('#pretend-yes').click();
		await client.locator('#receipt').waitFor();
		expect(await client.locator('#receipt').textContent()).toContain('LJ-2026-041');
	});

	it('goes back to the start after a second press', async () => {
		const visit = await openControl();
		await choose(visit, '苏闻溪');
		await visit.tap('[data-advance="86400000"]');
		await visit.sees('#now-date', '10月11日');
		await visit.tap('#reset');
		await visit.tap('#reset', '再按一次');
		await visit.sees('#now-date', '10月10日');
		await telephone(visit).locator('.duty-row').filter({ hasText: '剩 3 天' }).waitFor();
	});

	it.each(['light', 'dark'])('can be used on a telephone, too: %s', async (name) => {
		const visit = await openControl(name);
		await choose(visit, '苏闻溪');
		await telephone(visit).locator('#turn-card').waitFor();
		expect(await visit.inspect('10-control-narrow')).toEqual([]);
	});
});
