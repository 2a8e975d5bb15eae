import { composeMessage } from '../../../cloudfunctions/wechat/messages/compose';
import { MESSAGES } from '../../../config/messages';
import { wrongField } from '../../../simulator/messages/fields';
import { MESSAGE_TEMPLATES } from '../../../types/codes';

const LONG = '后台登录页点击之后一直转圈，换了三台电脑都是一样，订单也进不来了\n请尽快看看';
const MOMENT = String(Date.parse('2026-10-12T09:30:00+08:00'));

/** Values as long and as strange as they come. */
const VALUES: Record<string, string> = {
	...{
		number: 'F-2026-0001'.repeat(4),
		title: LONG,
		text: LONG,
		contract: LONG,
		company: LONG,
		stage: LONG,
		reason: LONG,
	},
	...{
		byName: LONG,
		answer: LONG,
		urgency: '紧急 urgent',
		receiptNumber: '收据 R-2026-0001',
		amountFen: '10000000000',
	},
	...{ atMs: MOMENT, respondByMs: MOMENT, confirmByMs: MOMENT, dueAtMs: MOMENT, fromMs: MOMENT, endsAtMs: MOMENT },
};

test.each(MESSAGE_TEMPLATES)('whatever stands in %s, WeChat takes it', (template) => {
	const { fields } = MESSAGES[template];
	const keys = fields.map((field) => field.key);
	expect(wrongField(composeMessage(MESSAGES[template], VALUES), keys)).toBeUndefined();
});

test('a long text is cut with …, and a line break is a space', () => {
	const data = composeMessage(MESSAGES.faultReceived, { ...VALUES, contract: '一\n二' });
	expect(data.thing2?.value).toBe('后台登录页点击之后一直转圈，换了三台电…');
	expect(data.thing3?.value).toBe('一 二');
	expect([...(data.thing2?.value ?? '')]).toHaveLength(20);
});

test('characters are counted, not their halves', () => {
	const data = composeMessage(MESSAGES.faultReceived, { ...VALUES, text: '😀'.repeat(20) });
	expect(data.thing2?.value).toBe('😀'.repeat(20));
});

test('money is yuan with two decimals, a moment is China’s', () => {
	const amounts = ['1', '99', '1990', '340000'].map((amountFen) => composeMessage(MESSAGES.paymentDue, { amountFen }));
	expect(amounts.map((data) => data.amount2?.value)).toEqual(['0.01元', '0.99元', '19.90元', '3400.00元']);
	const { time4 } = composeMessage(MESSAGES.paymentReceived, { atMs: String(Date.parse('2026-12-31T16:05:00Z')) });
	expect(time4?.value).toBe('2027年01月01日 00:05');
});

test('where a contract names no time, the message says so', () => {
	expect(composeMessage(MESSAGES.newFault, { number: 'F-1' })).toEqual({
		character_string1: { value: 'F-1' },
		thing2: { value: '—' },
		thing3: { value: '—' },
		phrase4: { value: '一般' },
		thing5: { value: '按合同约定' },
	});
});

test.each([
	['2026-10-14T00:00:00+08:00', '2026年10月13日 24:00'],
	['2026-10-10T15:50:00+08:00', '2026年10月10日 15:50'],
	['2027-01-01T00:00:00+08:00', '2026年12月31日 24:00'],
])('a term that ends at %s reads %s', (due, words) => {
	const data = composeMessage(MESSAGES.paymentDue, { amountFen: '1', dueAtMs: String(Date.parse(due)) });
	expect(data.thing4?.value).toBe(words);
});
