import { sealedPage } from '../setup/pictures';
import { stage } from './support/stage';
import type { Visit } from './support/visit';

const at = stage();
const NUMBER = 'LJ-2026-090';

/** What the template of a maintenance contract needs beside its presets. */
async function fillMaintenance(staff: Visit): Promise<void> {
	await staff.type('#value-number', NUMBER);
	await staff.type('#value-system', '订房小程序');
	await staff.type('#value-termYears', '1');
	await staff.pick('#value-from', '2026-10-01');
	await staff.pick('#value-to', '2027-09-30');
	await staff.type('#value-total', '12000');
	await staff.type('#value-onSiteHours', '');
}

/** Answers for every warning by name; each leaves the list, so the first one is always the next. */
async function acknowledgeAll(staff: Visit): Promise<void> {
	const open = staff.at('[id^=know-]');
	for (let left = await open.count(); left > 0; left -= 1) {
		await open.first().click();
		await staff.type('#acknowledge-note', '和客户谈定，就这样签');
		await staff.tap('#acknowledge');
		await staff.at('#acknowledge').waitFor({ state: 'hidden' });
	}
}

async function seal(staff: Visit, day: string): Promise<void> {
	await staff.tap('#to-seal');
	await staff.choose('#add-photo', sealedPage(NUMBER, day));
	await staff.sees('.shot__image');
	await staff.type('#signer-name-customer', '邵逢春');
	await staff.type('#signer-name-agency', '顾望川');
}

describe('a contract', () => {
	it('is made from a template, checked, sent, sealed and in force; then a supplement changes a number', async () => {
		const staff = await at().open('guWangchuan', '/pages/staff/index');
		await staff.tap('#to-drafts');
		await staff.tap('#new-draft');
		await staff.tap('#choose-company .cell', '望舒民宿');
		await staff.tap('#kind-maintenance');
		await fillMaintenance(staff);
		await staff.sees('#field-onSiteHours', '未约定，合同还不能生效');
		await staff.tap('#start-draft');

		await staff.sees('#checks-blocking', '小时数未约定，合同还不能生效');
		await staff.sees('#send-draft', '1 处要先改好');
		expect(await staff.inspect('14-draft-blocked')).toEqual([]);
		await staff.tap('#checks-blocking .btn', '去填写');
		await staff.type('#value-onSiteHours', '24');
		await staff.tap('#save-fill');
		await staff.at('#checks-blocking').waitFor({ state: 'hidden' });
		await acknowledgeAll(staff);
		await staff.sees('#checks-passed', '提醒都有人知悉');
		await staff.tap('#send-draft');
		await staff.sees('#draft-turn', '客户在读');

		const client = await at().open('shaoFengchun', '/pages/contracts/index');
		await client.tap('#waiting-drafts .cell', '先看一遍');
		await client.sees('#draft-words', '24 小时以内赶到');

		await seal(staff, '2026-10-10');
		await staff.sees('#seal-effect', '合同从签署日 2026-10-10 起生效');
		expect(await staff.inspect('14-seal-filled')).toEqual([]);
		await staff.tap('#activate');
		await staff.sees('#contract-title', '软件运维服务合同');

		await client.open('shaoFengchun', '/pages/contracts/index');
		await client.tap('#contracts .contract-row', NUMBER);
		await client.sees('.duty-row', '现场巡检');

		await supplement(staff);
		await client.open('shaoFengchun', '/pages/contracts/index');
		await client.tap('#contracts .contract-row', NUMBER);
		await client.tap('#contract-tab-versions');
		await client.sees('#versions', '2026-10-20');
	});
});

/** From 20 October on an answer on a working day is owed within one hour. */
async function supplement(staff: Visit): Promise<void> {
	await staff.tap('#to-startSupplement');
	await staff.type('#supplement-title', '缩短响应时限的补充协议');
	await staff.tap('#start-supplement');
	await staff.sees('#checks-blocking', '补充协议还没写从哪天起生效');
	await staff.tap('#draft-tab-fill');
	await staff.pick('#holds-from-day', '2026-10-20');
	await staff.tap('#save-holds-from');
	await staff.sees('#draft-head', '从 2026-10-20 起');
	await staff.tap('#draft-tab-parameters');
	await staff.at('.parameter-row', '响应时限').filter({ hasText: '2 小时' }).first().click();
	await staff.type('#parameter-value', '1');
	await staff.sees('#parameter-source', '写在补充协议哪一条');
	expect(await staff.inspect('14-supplement-parameter')).toEqual([]);
	await staff.tap('#save-parameter');
	await staff.sees('#draft-parameters', '1 小时');
	await acknowledgeAll(staff);
	await staff.tap('#send-draft');
	await seal(staff, '2026-10-10');
	await staff.sees('#seal-effect', '从 2026-10-20 起按新的约定算');
	await staff.tap('#activate');
	await staff.sees('#contract-title');
}
