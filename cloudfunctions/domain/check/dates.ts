import type { NumberToken } from '../text/tokens';
import type { Fault } from './finding';
import type { Check, Paper } from './paper';
import type { Part } from './passages';
import { isSpanOf } from './said';

const LOOK = 16;
const BEGINS_AFTER = /^ *(?:起|开始|至|到|[-—~～])/;
const BEGINS_BEFORE = /(?:自|从|由) *$/;
const ENDS_BEFORE = /(?:至|到|[-—~～]) *$/;
const ENDS_AFTER = /^ *(?:24[时:：](?:00)?)? *(?:止|为止|届满|期满|到期|终止|结束)/;
const TERM = /(?:期限|有效期|期间|周期|服务期|维护期|运维期|为期)(?:[为是共计:：]| )*$/;

/** Days and lengths in the words that the term does not have: 31 March here, 3 March there; one year that is thirteen months. */
export const dates: Check = (paper) => {
	const { parts } = paper;
	return [...parts.flatMap((part) => otherDays(paper, part)), ...parts.flatMap((part) => otherLengths(paper, part))];
};

function otherDays(paper: Paper, part: Part): Fault[] {
	const { from, to, clauseId } = paper.terms.period;
	// A day that another rule was read from is no end of the term.
	const others = new Set(
		paper.parameters.filter((one) => one.kind === 'date' && one.rulePath !== 'period').map((one) => one.value),
	);
	return part.tokens.flatMap((token, index): Fault[] => {
		const date = dateOf(token);
		if (date === null || others.has(date)) return [];
		const [before, after] = around(part.words, token);
		const previous = part.tokens[index - 1];
		const ends =
			ENDS_AFTER.test(after) || (ENDS_BEFORE.test(before) && previous !== undefined && dateOf(previous) !== null);
		const begins = BEGINS_BEFORE.test(before) && BEGINS_AFTER.test(after);
		const held = ends ? to : begins ? from : null;
		if (held === null || held === date) return [];
		const detail = { side: ends ? 'end' : 'begin', date, held, words: token.words };
		return [{ code: 'DATES_CONTRADICT', at: `${part.clauseId}:${date}`, clauseIds: [part.clauseId, clauseId], detail }];
	});
}

function otherLengths(paper: Paper, part: Part): Fault[] {
	const { from, to, clauseId } = paper.terms.period;
	const isSpan = isSpanOf(paper.terms);
	if (from === null || to === null) return [];
	return part.tokens.flatMap((token): Fault[] => {
		const isLength = token.readings.some((one) => one.kind === 'count' && /年|月|[日天]$/.test(one.unit ?? ''));
		if (!isLength || !TERM.test(around(part.words, token)[0]) || token.readings.some(isSpan)) return [];
		const detail = { side: 'length', words: token.words, from, to };
		return [
			{ code: 'DATES_CONTRADICT', at: `${part.clauseId}:${token.words}`, clauseIds: [part.clauseId, clauseId], detail },
		];
	});
}

function dateOf({ readings }: NumberToken): string | null {
	const date = readings.find((one) => one.kind === 'date');
	return date?.kind === 'date' ? date.date : null;
}

const around = (words: string, { start, end }: NumberToken): [string, string] => [
	words.slice(Math.max(0, start - LOOK), start),
	words.slice(end, end + LOOK),
];
