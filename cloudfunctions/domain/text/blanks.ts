import { plainOf } from './plain';

/** A place that was left to be filled in. Where the words run on over a missing number, `start` is `end`. */
export interface Blank {
	start: number;
	end: number;
	/** The words around it in the same line, at most twelve characters each. */
	before: string;
	after: string;
}

const UNIT = '年|月|日|天|号|元|个|小时|分钟|工作日|份|名|次|%|‰';
/** All widths are bounded or single runs, so each place is looked at a bounded number of times. */
const BLANK = new RegExp(
	[
		// Underlines, plain or escaped; one alone inside a name (a_b) is none.
		'(?:\\\\?_){2,}(?: *(?:\\\\?_){2,})*|\\\\_|(?<![A-Za-z0-9_])_(?![A-Za-z0-9_])',
		// Wide gaps before the year, month, day or unit that waits for a number.
		`(?<! ) {2,}(?=(?:${UNIT}))`,
		// A bracket with nothing, dots or underlines in it.
		'(?<![A-Za-z])[(\\[【〔「] {0,40}[●…._×]{0,40} {0,40}[)\\]】〕」]',
		// A bracket with a name for what is missing: square ones always, others where a unit follows.
		`\\[[^\\]\\d\\n]{1,20}\\]|[【〔][^】〕\\d\\n]{1,20}[】〕](?=(?:${UNIT}))`,
		// XX 日, ×× 元
		`(?<![A-Za-z×*])(?:[Xx]{2,6}|×{2,6}|\\*{2,6})(?= ?(?:${UNIT}))`,
		// 期限为年，: the number is missing without a trace.
		'(?<=[为共计满](?=[年月日天元](?:[,、。;]|$)))',
	].join('|'),
	'gm',
);
const CONTEXT_LENGTH = 12;

/** The places of a text that stand for something not filled in: ____, \_\_, 　　年　　月　　日, [响应时间], XX 日. */
export function readBlanks(text: string): Blank[] {
	return [...plainOf(text).matchAll(BLANK)].map((found) => {
		const [start, end] = [found.index, found.index + found[0].length];
		const before =
			text
				.slice(Math.max(0, start - CONTEXT_LENGTH), start)
				.split('\n')
				.at(-1) ?? '';
		const after = text.slice(end, end + CONTEXT_LENGTH).split('\n')[0] ?? '';
		return { start, end, before, after };
	});
}
