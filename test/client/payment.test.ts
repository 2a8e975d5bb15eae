import { paidExactly, paidWords } from '../../client/wording/payment';

const NOW_MS = Date.parse('2026-10-10T14:30:00+08:00');

test('a payment by WeChat says its time, a transfer the day of its value', () => {
	const atMs = Date.parse('2026-10-10T14:24:36+08:00');
	const valueMs = Date.parse('2026-10-09T00:00:00+08:00');
	expect(paidWords({ method: 'wechatPay', atMs }, NOW_MS)).toBe('今天 14:24');
	expect(paidExactly({ method: 'wechatPay', atMs })).toBe('2026-10-10 14:24:36');
	expect(paidWords({ method: 'bankTransfer', atMs: valueMs }, NOW_MS)).toBe('昨天');
	expect(paidExactly({ method: 'bankTransfer', atMs: valueMs })).toBe('2026-10-09');
});
