import type { EpochMs } from '../../types/units';
import type { FaultView } from '../../types/views';
import type { TimelineItem } from '../components/timeline';
import { stateNow } from './duty';
import { clockTime, dateOf, dayWords, durationWords, limitParts, limitWords } from './time';

type Entry = FaultView['timeline'][number];

function whatHappened(entry: Entry): string {
	const words: Record<Entry['kind'], string> = {
		reported: `${entry.byName}提交了报障`,
		noteAdded: `${entry.byName}补充说明`,
		responded: `${entry.byName}已响应`,
		arrived: `${entry.byName}已到场`,
		solutionPromised: `${entry.byName}承诺解决时间`,
		solved: `${entry.byName}说已经解决`,
		confirmed: `${entry.byName}确认已解决`,
		reopened: `${entry.byName}说还没解决`,
		deemedAccepted: '没有答复，视为通过',
	};
	return words[entry.kind];
}

/** What our side did against a clock; the time it took is worth saying. */
const OUR_DEEDS: readonly Entry['kind'][] = ['responded', 'arrived', 'solved'];

function verdictText(entry: Entry, reportedAtMs: EpochMs, nowMs: EpochMs): string {
	const dueAtMs = entry.verdict?.dueAtMs ?? null;
	if (dueAtMs === null) return '';
	const limit = limitParts(dueAtMs, nowMs);
	const took = durationWords(entry.atMs - reportedAtMs);
	const deed = OUR_DEEDS.includes(entry.kind) ? `，从报障起用了${took.startsWith('不') ? '' : ' '}${took}` : '';
	return `期限 ${limit.day} ${limit.time}${deed}。`;
}

function textOf(entry: Entry, reportedAtMs: EpochMs, nowMs: EpochMs): string {
	const promised = entry.promisedAtMs === null ? '' : `承诺 ${limitWords(entry.promisedAtMs, nowMs)}解决。`;
	return [entry.text ?? '', promised, verdictText(entry, reportedAtMs, nowMs)].filter(Boolean).join('\n');
}

/** What happened to a fault, one item each, with the verdict beside the fact. */
export function pastItems(fault: FaultView, nowMs: EpochMs): TimelineItem[] {
	let lastDate = '';
	return fault.timeline.map((entry, index) => {
		const date = dateOf(entry.atMs);
		const day = date === lastDate ? undefined : dayWords(date, nowMs).split(' ')[0];
		lastDate = date;
		const verdict = entry.verdict;
		return {
			key: `${index}-${entry.kind}`,
			time: clockTime(entry.atMs),
			day: day === '今天' ? undefined : day,
			what: whatHappened(entry),
			text: textOf(entry, fault.reportedAtMs, nowMs),
			look: verdict ? (verdict.met ? 'met' : 'missed') : 'done',
			badge: verdict ? (verdict.met ? { tone: 'met', words: '按时' } : { tone: 'missed', words: '逾期' }) : undefined,
		};
	});
}

const NEXT: Record<'response' | 'onSite' | 'solution' | 'promisedSolution' | 'acceptance', string> = {
	response: '前响应',
	onSite: '前到场',
	solution: '前解决',
	promisedSolution: '前解决（我们承诺的）',
	acceptance: '前确认是否解决',
};

/** What comes next, by its limit. Silence that counts is said before the time is up. */
export function nextItems(fault: FaultView, nowMs: EpochMs): TimelineItem[] {
	const items: TimelineItem[] = [];
	for (const clock of fault.clocks) {
		const state = stateNow(clock, nowMs);
		const open = clock.settledAtMs === null && (state === 'running' || state === 'dueSoon' || state === 'missed');
		const next = NEXT[clock.kind as keyof typeof NEXT];
		if (!open || clock.dueAtMs === null || !next) continue;
		const limit = limitParts(clock.dueAtMs, nowMs);
		const left = clock.dueAtMs - nowMs;
		items.push({
			key: `next-${clock.id}`,
			time: limit.time,
			day: limit.day === '今天' ? undefined : limit.day.split(' ')[0],
			what: next,
			text: clock.silenceAccepts ? '到时没有答复，视为通过。' : undefined,
			look: 'next',
			badge:
				left < 0
					? { tone: 'missed', words: `逾期 ${durationWords(-left)}` }
					: { tone: state === 'dueSoon' ? 'due-soon' : 'on-time', words: `剩 ${durationWords(left)}` },
		});
	}
	return items;
}
