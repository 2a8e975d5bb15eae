import { type Blank, readBlanks } from '../text/blanks';
import type { Fault } from './finding';
import type { Check, Paper } from './paper';
import { isWithin, spansOf } from './passages';

/** What is written by hand under the original: it is no blank of the contract. */
const SIGNATURE = /(?:日 *期|签[字名章署订]|盖章|公章|代理人|代表人?)[^。；;，,]{0,10}$/;
/** 　　年　　月　　日 is one blank. */
const NEAR = 3;

/** Places left open in the words that no parameter in the terms stands for. */
export const blankWords: Check = (paper) =>
	paper.parts.flatMap(({ clauseId, words }) => {
		const known = knownBlanks(paper, clauseId).flatMap((quote) => spansOf(words, quote));
		const open = readBlanks(words).filter((blank) => !isWithin(blank, known) && !SIGNATURE.test(blank.before));
		return joined(open).map(({ before, after }): Fault => {
			const detail = { before, after };
			return { code: 'BLANK_IN_WORDS', at: `${clauseId}:${before}_${after}`, clauseIds: [clauseId], detail };
		});
	});

/** The words of rules that have a blank: the blank is theirs, and told as such. */
const knownBlanks = ({ parameters }: Paper, clauseId: string): string[] =>
	parameters.filter((one) => one.value === null && one.clauseId === clauseId).map(({ quote }) => quote);

function joined(blanks: readonly Blank[]): Blank[] {
	const runs: Blank[] = [];
	for (const blank of blanks) {
		const last = runs.at(-1);
		if (last && blank.start - last.end <= NEAR) runs[runs.length - 1] = { ...last, end: blank.end, after: blank.after };
		else runs.push(blank);
	}
	return runs;
}
