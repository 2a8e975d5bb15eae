import {
	CLIENT_MESSAGES,
	leftWords,
	type MessageGroup,
	STAFF_MESSAGES,
	unheardNote,
	unheardTitle,
} from '../../client/wording/messages';
import { MESSAGE_TEMPLATES } from '../../types/codes';

const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`);
const kinds = (groups: readonly MessageGroup[]) => groups.flatMap(({ templates }) => templates);

test('every kind of message can be allowed, each once on a side, at most three at a tap', () => {
	const all = [...kinds(CLIENT_MESSAGES), ...kinds(STAFF_MESSAGES)];
	expect([...new Set(all)].sort()).toEqual([...MESSAGE_TEMPLATES].sort());
	for (const side of [CLIENT_MESSAGES, STAFF_MESSAGES]) expect(new Set(kinds(side)).size).toBe(kinds(side).length);
	for (const { templates } of [...CLIENT_MESSAGES, ...STAFF_MESSAGES]) expect(templates.length).toBeLessThanOrEqual(3);
});

test('what is left is said in words', () => {
	expect([leftWords(0), leftWords(2)]).toEqual(['现在收不到', '还能收 2 次']);
});

const UNHEARD = {
	...{ contractName: '运维', title: '年度运维费余款', companyName: '山栀茶业', amountFen: 2_000_000 },
	...{ dueAtMs: at('2026-10-22 00:00'), reason: 'nobody' as const },
};

test('a reminder that nobody heard says whose, how much, until when and why', () => {
	expect(unheardTitle(UNHEARD)).toBe('没有人收到提醒：运维 年度运维费余款');
	const note = '山栀茶业 · 最晚 10月21日 ¥20,000.00 · 能办的人都没有允许通知';
	expect(unheardNote(UNHEARD, at('2026-10-18 09:00'))).toBe(note);
	expect(unheardNote({ ...UNHEARD, amountFen: null, reason: 'unknown' }, at('2026-10-22 08:00'))).toBe(
		'山栀茶业 · 应于 10月21日 · 微信没有回答，不会再发',
	);
});
