import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

const demo = demoWorld();
const CALENDAR = '/packages/staff/calendar/index';
/** The places of the usual holidays in an empty year; the ones after them are taken away again. */
const USUAL = 7;

const pick = (telephone: Telephone, selector: string, value: string | number) =>
	telephone.happen(selector, 'change', { value });

/** Fills in an invented notice of 2027: New Year, Spring Festival, one make-up day. */
async function fillIn(telephone: Telephone, makeUpDay: string): Promise<void> {
	await telephone.tap('#add-year');
	await telephone.sees('#year-form');
	await telephone.type('#notice-number', '示例〔2026〕1号');
	await pick(telephone, '#notice-published', '2026-10-10');
	for (let index = USUAL - 1; index > 1; index -= 1) await telephone.tap(`#holiday-${index}-remove`);
	await pick(telephone, '#holiday-0-from', '2027-01-01');
	await pick(telephone, '#holiday-0-to', '2027-01-03');
	await pick(telephone, '#holiday-1-from', '2027-02-05');
	await pick(telephone, '#holiday-1-to', '2027-02-12');
	await telephone.tap('#add-make-up');
	await pick(telephone, '#make-up-0-date', makeUpDay);
	await pick(telephone, '#make-up-0-for', 1);
}

describe('日历', () => {
	it('shows every member of staff the years with their notices, to read and to look at', async () => {
		const engineer = await demo().open('yueMinglang', '/pages/staff/index');
		await engineer.tap('#to-calendar');
		await engineer.sees('#year-2026', '国办发明电〔2025〕7号');
		expect(engineer.text('#year-2026')).toContain('10月1日至10月7日，7 天；补班 9月20日 周日、10月10日 周六');
		await engineer.tap('#year-2025');
		await engineer.sees('#year-2025', '国办发明电〔2024〕12号');
		expect(engineer.has('#add-year')).toBe(false);
	});

	it('takes a year from an administrator, and says beside the button what is wrong with it', async () => {
		const administrator = await demo().open('guWangchuan', CALENDAR);
		await fillIn(administrator, '2027-01-29');
		await administrator.tap('#publish-year');
		expect(administrator.text('#year-problem')).toBe('补班日要在周六或周日：2027-01-29。改好后再提交。');
		await pick(administrator, '#make-up-0-date', '2027-01-30');
		await administrator.tap('#publish-year');
		await administrator.sees('#year-published', '2027 年已启用');
		await administrator.sees('#year-2027', '示例〔2026〕1号');
		expect(administrator.text('#year-2027')).toContain('2月5日至2月12日，8 天；补班 1月30日 周六');
	});

	it('lets a later notice correct a year that has one', async () => {
		const administrator = await demo().open('guWangchuan', CALENDAR);
		await administrator.sees('#year-2026');
		await administrator.tap('#correct-year');
		await administrator.type('#notice-number', '示例〔2026〕2号');
		await pick(administrator, '#holiday-6-to', '2026-10-08');
		await administrator.tap('#publish-year');
		await administrator.sees('#year-2026', '示例〔2026〕2号');
		expect(administrator.text('#year-2026')).toContain('10月1日至10月8日，8 天');
	});
});

describe('核对全部视图', () => {
	it('walks all records and says that nothing differs', async () => {
		const administrator = await demo().open('guWangchuan', CALENDAR);
		await administrator.tap('#to-rebuild');
		await administrator.tap('#check-views');
		await administrator.sees('#rebuild-progress', '没有不一致');
		expect(administrator.has('#mend-views')).toBe(false);
	});

	it('is for administrators', async () => {
		const engineer = await demo().open('yueMinglang', '/packages/staff/rebuild/index');
		await engineer.tap('#check-views');
		await engineer.sees('#rebuild-problem', '您的权限里没有这一项');
	});
});
