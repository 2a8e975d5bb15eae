import type { EpochMs } from '../../types/units';
import type { Explanation } from '../../types/views-explain';
import { clockTime, DAY_MS, durationWords, momentWords, shortDate, weekdayOf } from './time';

type Run = Explanation['runs'][number];

/** What a sentence about the count mentions: 10月1日至 7日国庆节不算；10月10日 周六补班，计入. */
function runWords({ runs }: Explanation, nowMs: EpochMs): string[] {
	return runs.flatMap((run) => {
		const words = run.counted ? countedRun(run, nowMs) : skippedRun(run, nowMs);
		return words ? [words] : [];
	});
}

function countedRun({ kind, from }: Run, nowMs: EpochMs): string {
	return kind === 'makeUpWorkingDay' ? `${shortDate(from, nowMs)} ${weekdayOf(from)}补班，计入` : '';
}

function skippedRun({ from, to, holiday, kind }: Run, nowMs: EpochMs): string {
	if (kind === 'unknown') return '';
	const span = from === to ? shortDate(from, nowMs) : `${shortDate(from, nowMs)}至${shortDate(to, nowMs)}`;
	return `${span}${holiday ?? '休息日'}，不计`;
}

/** The rest day that the last day fell on, and where it went; '' when it was not moved. */
function movedWords({ movedFrom, duty }: Explanation, nowMs: EpochMs): string {
	if (movedFrom === null || duty.dueAtMs === null) return '';
	return `原来数到 ${shortDate(movedFrom, nowMs)} ${weekdayOf(movedFrom)}，是休息日，顺延到下一个工作日`;
}

/** When the clock stood still, what that gave back, and who told why. */
function pauseWords({ pauses }: Explanation, nowMs: EpochMs): string[] {
	return pauses.map(({ fromMs, toMs, givenBackMs, told }) => {
		const back = givenBackMs % DAY_MS === 0 ? `${givenBackMs / DAY_MS} 天` : durationWords(givenBackMs);
		const why = told.map(({ reason, byName }) => `；${reason}（${byName}登记）`).join('');
		return `${momentWords(fromMs, nowMs)} 至 ${momentWords(toMs, nowMs)} 暂停，补回 ${back}${why}`;
	});
}

/** The stretches of office hours that ran: 10月12日 9:00–12:00. */
function segmentWords({ segments, omittedSegments }: Explanation, nowMs: EpochMs): string[] {
	const told = segments.map(({ fromMs, toMs }) => `${momentWords(fromMs, nowMs)} 到 ${clockTime(toMs)}`);
	const half = Math.ceil(told.length / 2);
	return omittedSegments === 0 ? told : [...told.slice(0, half), `中间 ${omittedSegments} 段`, ...told.slice(half)];
}

/** Everything that explains the count beside the strip, line by line. */
export const countLines = (explanation: Explanation, nowMs: EpochMs): string[] => [
	...runWords(explanation, nowMs),
	...segmentWords(explanation, nowMs),
	...pauseWords(explanation, nowMs),
	...[movedWords(explanation, nowMs)].filter(Boolean),
];
