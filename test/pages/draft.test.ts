import { sealedPage } from '../setup/pictures';
import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

const demo = demoWorld();
const NUMBER = 'LJ-2026-091';

/** A maintenance contract for 望舒民宿 as far as its template asks, without the hours to be on site. */
async function fill(staff: Telephone): Promise<void> {
	await staff.tap('#choose-company .cell', '望舒民宿');
	await staff.tap('#kind-maintenance');
	await staff.type('#value-number', NUMBER);
	await staff.type('#value-system', '订房小程序');
	await staff.type('#value-termYears', '1');
	await staff.happen('#value-from', 'change', { value: '2026-10-01' });
	await staff.happen('#value-to', 'change', { value: '2027-09-30' });
	await staff.type('#value-total', '12000');
	await staff.type('#value-onSiteHours', '');
	await staff.type('#value-maintainerName', '岳明朗');
	await staff.type('#value-maintainerYears', '5');
	await staff.type('#value-invoiceTitle', '望舒民宿');
	await staff.type('#value-taxNumber', '91330100MA2WANGSHU');
}

async function begin(): Promise<Telephone> {
	const staff = await demo().open('guWangchuan', '/packages/draft/start/index');
	await fill(staff);
	await staff.tap('#start-draft');
	await staff.sees('#draft-head', NUMBER);
	return staff;
}

/** The monthly fee is a twelfth of the yearly one: somebody answers for that. */
async function acknowledgeFee(staff: Telephone): Promise<void> {
	await staff.tap('.check-row:has(合同没写月服务费) #know-*');
	await staff.type('#acknowledge-note', '和客户谈定');
	await staff.tap('#acknowledge');
}

describe('a draft', () => {
	it('keeps what was typed when a value is refused, and says beside the field what it takes', async () => {
		const staff = await demo().open('guWangchuan', '/packages/draft/start/index');
		await fill(staff);
		expect(staff.text('#field-onSiteHours')).toContain('未约定，合同还不能生效');
		await staff.type('#value-lateShare', '200');
		await staff.tap('#start-draft');
		await staff.sees('#field-lateShare', '填 0.01 到 100，最多两位小数');
		expect(staff.value('#value-number')).toBe(NUMBER);
		await staff.type('#value-lateShare', '0.5');
		await staff.tap('#start-draft');
		expect(staff.route).toBe('packages/draft/detail/index');
	});

	it('is blocked by a blank, mended, acknowledged by name, sent, taken back, sent again and sealed', async () => {
		const staff = await begin();
		expect(staff.text('#checks-blocking')).toContain('未约定，合同还不能生效');
		expect(staff.text('#send-draft')).toContain('1 处要先改好');
		await staff.tap('#checks-blocking .btn', '去填写');
		await staff.type('#value-onSiteHours', '24');
		await staff.tap('#save-fill');
		expect(staff.has('#checks-blocking')).toBe(false);
		await acknowledgeFee(staff);
		await staff.tap('#checks-known');
		expect(staff.text('#checks-answered')).toContain('顾望川 · 今天 14:20 知悉：和客户谈定');
		await staff.tap('#send-draft');
		await staff.sees('#draft-turn', '客户在读');
		await staff.tap('#take-back');
		await staff.type('#take-back-reason', '价格写错了');
		await staff.tap('#take-back-now');
		await staff.tap('#draft-tab-steps');
		expect(staff.text('#draft-steps')).toContain('价格写错了');
		await staff.tap('#send-draft');

		await staff.tap('#to-seal');
		staff.manners.album = [sealedPage(NUMBER, '2026-10-10')];
		await staff.tap('#add-photo');
		await staff.type('#signer-name-customer', '邵逢春');
		await staff.type('#signer-name-agency', '顾望川');
		await staff.type('#copies', '9');
		await staff.tap('#activate');
		await staff.sees('#seal-problem', '份数和合同写的不一样');
		await staff.type('#copies', '4');
		await staff.tap('#activate');
		await staff.sees('#contract-title', '软件运维服务合同');
		expect(staff.route).toBe('packages/contract/detail/index');
	});

	it('that a colleague changed in between keeps what was typed and goes on with the newest', async () => {
		const staff = await begin();
		const draftId = staff.parameter('draftId');
		const colleague = await demo().open('guWangchuan', `/packages/draft/detail/index?draftId=${draftId}`);
		await staff.type('#value-onSiteHours', '24');
		await colleague.type('#value-onSiteHours', '8');
		await colleague.type('#value-total', '15000');
		await colleague.tap('#save-fill');
		await staff.tap('#save-fill');
		await staff.sees('#fill-problem', '同事刚改过这份草稿');
		expect(staff.value('#value-onSiteHours')).toBe('24');
		expect(staff.text('#theirs-onSiteHours')).toContain('同事填的是“8”');
		expect(staff.value('#value-total')).toBe('15000');
		await staff.tap('#take-newest');
		await staff.tap('#save-fill');
		expect(staff.has('#fill-problem')).toBe(false);
		expect(staff.has('#checks-blocking')).toBe(false);
	});

	it('is changed by hand: a clause with what was read from it, a number without an owner with its reason', async () => {
		const staff = await begin();
		await staff.tap('#draft-tab-clauses');
		await staff.tap('#edit-c3-3-4');
		const words = String(staff.value('#clause-words'));
		await staff.type(
			'#clause-words',
			words.replace('工作日 2 小时', '工作日 1 小时').replace('。', '，每月不超过 6 次。'),
		);
		await staff.tap('#save-clause');
		await staff.sees('#checks-blocking', '“时以内赶到，每月不超过 6 次。”里的“6 次”没有着落');
		expect(staff.text('#checks-blocking')).toContain('响应时限工作日小时数是 2 小时，条款“工作日 1 小时以内答复');
		await staff.tap('#checks-blocking .btn', '改约定');
		await staff.type('#parameter-value', '1');
		await staff.tap('#save-parameter');
		await staff.tap('#checks-blocking .btn', '注明原因');
		await staff.tap('#exclusion-reason .chip', '情况说明');
		await staff.tap('#save-exclusion');
		await staff.tap('#draft-tab-parameters');
		expect(staff.text('#draft-parameters')).toContain('1 小时');
		expect(staff.text('#checks-blocking')).not.toContain('工作日小时数');
		await staff.tap('#draft-tab-fill');
		await staff.sees('#edited-by-hand', '手改的文字、参数和注明的原因都会换掉');
	});

	it('is read by everybody of the staff, and changed by administrators alone', async () => {
		const staff = await demo().open('yueMinglang', '/packages/draft/list/index');
		expect(staff.has('#new-draft')).toBe(false);
		await staff.tap('#drafts .cell', '渡口书店会员小程序开发合同');
		await staff.sees('#checks-blocking');
		expect(staff.has('#send-draft')).toBe(false);
		expect(staff.has('#checks-blocking .btn')).toBe(false);
	});
});
