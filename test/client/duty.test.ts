import { clockFace } from '../../client/wording/clock';
import { dutyBadge, dutyTitle, dutyWhen, sideWords, stateNow } from '../../client/wording/duty';
import { nextWords, turnOf } from '../../client/wording/turn';
import type { DutyView } from '../../types/views';

const at = (china: string) => Date.parse(`${china}+08:00`);
const NOW = at('2026-10-10T14:20:00');

const duty = (values: Partial<DutyView> = {}): DutyView => ({
	...{
		id: 'd',
		contractId: 'c',
		contractName: '运维',
		companyName: '山栀茶业',
		owner: 'customer',
		kind: 'payment',
		title: '年度运维费余款',
	},
	...{ period: null, state: 'running', startedAtMs: at('2026-09-28T16:40:00'), dueAtMs: at('2026-10-14T00:00:00') },
	...{
		dueSoonFromMs: at('2026-10-10T00:00:00'),
		unknownYear: null,
		settledAtMs: null,
		amountFen: 2_000_000,
		costFen: null,
	},
	...{ clause: { id: 'c4', label: '第四条(三)' }, faultId: null, stageId: 's', silenceAccepts: false, record: null },
	...values,
});

test('a duty tells what is to be done', () => {
	expect(dutyTitle(duty())).toBe('付年度运维费余款');
	expect(dutyTitle(duty({ title: '付清尾款' }))).toBe('付清尾款');
	expect(dutyTitle(duty({ kind: 'recurring', title: '现场巡检', period: '2026-09' }))).toBe('9 月现场巡检');
	expect(dutyTitle(duty({ kind: 'recurring', title: '运维总结', period: '2026' }))).toBe('2026 年运维总结');
	expect(dutyTitle(duty({ kind: 'response', title: '会员卡页空白' }))).toBe('响应报障：会员卡页空白');
});

test('the sides are named as the reader calls them, never 甲方 or 乙方', () => {
	expect([sideWords('customer', 'customer'), sideWords('agency', 'customer')]).toEqual(['您', '我们']);
	expect([sideWords('customer', 'agency'), sideWords('agency', 'agency')]).toEqual(['客户', '我们']);
});

test('time that passes on the screen moves a clock on without asking the server', () => {
	const response = duty({ dueSoonFromMs: at('2026-10-10T14:00:00'), dueAtMs: at('2026-10-10T15:50:00') });
	expect(stateNow(response, at('2026-10-10T13:59:00'))).toBe('running');
	expect(stateNow(response, NOW)).toBe('dueSoon');
	expect(stateNow(response, at('2026-10-10T15:50:00'))).toBe('dueSoon');
	expect(stateNow(response, at('2026-10-10T15:50:01'))).toBe('missed');
	expect(stateNow(duty({ state: 'met' }), at('2027-01-01T00:00:00'))).toBe('met');
});

test('the badge says how it stands', () => {
	expect(dutyBadge(duty(), NOW)).toEqual({ tone: 'due-soon', words: '剩 3 天' });
	expect(dutyBadge(duty(), NOW, true).words).toBe('剩 3 天 9 小时');
	expect(dutyBadge(duty({ state: 'missed', dueAtMs: at('2026-10-01T00:00:00') }), NOW)).toEqual({
		tone: 'missed',
		words: '逾期 10 天',
	});
	expect(dutyBadge(duty({ state: 'met', settledAtMs: at('2026-10-10T10:00:00') }), NOW)).toEqual({
		tone: 'met',
		words: '早 3 天',
	});
	expect(dutyBadge(duty({ state: 'unknown', dueAtMs: null, unknownYear: 2027 }), NOW).words).toBe('日历还没公布');
	expect(dutyBadge(duty({ state: 'standing', record: { kept: 4, broken: 0 } }), NOW)).toEqual({
		tone: 'met',
		words: '4 次都按时',
	});
	expect(dutyBadge(duty({ state: 'standing', record: { kept: 5, broken: 1 } }), NOW)).toEqual({
		tone: 'missed',
		words: '6 次里有 1 次没按时',
	});
});

test('a miss that was mended stays a miss of the same length', () => {
	const mended = duty({ state: 'missed', dueAtMs: at('2026-10-10T10:00:00'), settledAtMs: at('2026-10-10T11:30:00') });
	expect(dutyBadge(mended, NOW).words).toBe('逾期 1 小时 30 分');
	expect(dutyWhen(mended, NOW)).toBe('期限 10月10日 · 10月10日 已完成');
});

test('the line below says the limit, and what silence does', () => {
	expect(dutyWhen(duty(), NOW)).toBe('10月13日 周二 24:00 前');
	expect(dutyWhen(duty({ silenceAccepts: true }), NOW)).toBe('10月13日 周二 24:00 前 · 未答复视为通过');
	expect(dutyWhen(duty({ state: 'unknown', dueAtMs: null, unknownYear: 2027 }), NOW)).toBe(
		'2027 年放假安排还没公布，公布后再算',
	);
	expect(dutyWhen(duty({ dueAtMs: null }), NOW)).toBe('合同没有约定时间');
});

test("the client's turn is their earliest open duty that this person can act on", () => {
	const late = duty({ id: 'late', state: 'missed', dueAtMs: at('2026-10-01T00:00:00') });
	const home = { duties: [duty({ owner: 'agency' }), duty(), late], mayPay: true, mayReport: true };
	expect(turnOf(home)?.id).toBe('late');
	expect(turnOf({ ...home, mayPay: false })).toBeUndefined();
	expect(
		turnOf({ ...home, duties: [duty({ state: 'notYet' }), duty({ state: 'met', settledAtMs: NOW })] }),
	).toBeUndefined();
	expect(
		nextWords([late, duty({ owner: 'agency', kind: 'recurring', title: '现场巡检', period: '2026-10' })], NOW),
	).toBe('下一件：10月13日 我们的“10 月现场巡检”');
});

test('a clock shows what was used, what is left, or how late it is', () => {
	const response = duty({ kind: 'response', startedAtMs: NOW, dueAtMs: NOW + 7_200_000, dueSoonFromMs: NOW });
	expect(clockFace(response, NOW + 300_000)).toEqual({
		what: '响应',
		value: '剩 1 小时 55 分',
		limit: '限 2 小时',
		tone: 'due-soon',
	});
	expect(clockFace({ ...response, state: 'met', settledAtMs: NOW + 1_620_000 }, NOW + 9_000_000)).toMatchObject({
		value: '27 分钟',
		tone: 'met',
	});
	expect(clockFace(response, NOW + 7_260_000)).toMatchObject({ value: '逾期 1 分钟', tone: 'missed' });
	expect(clockFace({ ...response, kind: 'solution', dueAtMs: null }, NOW)).toMatchObject({
		limit: '没有约定时间',
		tone: 'none',
	});
});
