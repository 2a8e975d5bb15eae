import type { Clause } from '../../../types/terms';
import { findBrokenEnd } from '../text/brokenEnd';
import { readLabel } from '../text/labels';
import { findNumberingGaps, type NumberingGap } from '../text/numbering';
import type { Fault } from './finding';
import { type Check, type Paper, wordsOf } from './paper';

const LINE_LABEL = /^\s*([（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、)）]|\.(?!\d)))/;
const ANNEX =
	/(?:附件|附表|附录)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）])?(?![份个张页])/g;
/** A paper that is only to become an annex. */
const TO_BE_ANNEX = /作为(?:本?(?:合同|协议)的?)?$/;
const SIGNATURE = /签[字名章署]|盖章|公章|日\s*期/;

const isAnnex = ({ label }: Clause): boolean => readLabel(label)[0]?.style === 'annex';

/** Labels that jump: four, then six; a list that begins with three. Struck clauses are still numbered. */
export const numberingGaps: Check = ({ terms, inForce }) => [
	...findNumberingGaps(terms.clauses.map(({ label }) => label)).map((gap): Fault => {
		const clauseIds = [gap.after, gap.before].flatMap(
			(label) => terms.clauses.find((one) => one.label === label)?.id ?? [],
		);
		return gapFault(gap, gap.before, clauseIds);
	}),
	...inForce.flatMap((clause) =>
		findNumberingGaps(listLabels(clause)).map((gap) => gapFault(gap, `${clause.id}:${gap.before}`, [clause.id])),
	),
];

const gapFault = ({ after, before, missing }: NumberingGap, at: string, clauseIds: string[]): Fault => ({
	...{ code: 'NUMBERING_GAP', at, clauseIds },
	detail: { after: bare(after ?? ''), before: bare(before), missing: missing.map(bare).join('、') },
});

/** 3、 is the third point. */
const bare = (label: string): string => label.replace(/[、.]+$/, '');

/** The labels of a list in the text of a clause; of its first style, what stands within is left aside. */
function listLabels({ label, text }: Clause): string[] {
	const labels = text.split('\n').flatMap((line) => LINE_LABEL.exec(line)?.[1] ?? []);
	const style = readLabel(labels[0] ?? '')[0]?.style;
	const own = labels.filter((one) => readLabel(one)[0]?.style === style);
	// 六、3 that prints its own 3 again.
	return own.length === 1 && readLabel(label).at(-1)?.value === readLabel(own[0] ?? '')[0]?.value ? [] : own;
}

/** An annex that the words name and the contract does not have. */
export const missingAnnexes: Check = ({ terms, inForce }) => {
	const annexes = terms.clauses.filter(isAnnex).map(({ label }) => readLabel(label)[0]?.value ?? null);
	const named = new Map<string, string[]>();
	for (const clause of inForce) {
		const words = wordsOf(clause);
		for (const { 0: name, index } of words.matchAll(ANNEX)) {
			const value = readLabel(name)[0]?.value ?? null;
			const isThere = annexes.some((one) => value === null || one === value || (one === null && annexes.length === 1));
			if (isThere || TO_BE_ANNEX.test(words.slice(Math.max(0, index - 8), index))) continue;
			const key = name.trim();
			named.set(key, [...(named.get(key) ?? []), clause.id]);
		}
	}
	return [...named].map(([name, clauseIds]) => ({ code: 'ANNEX_MISSING', at: name, clauseIds, detail: { name } }));
};

/** Text that stops in the middle. What leads to a list of clauses ends with a colon; a table ends as it likes. */
export const brokenEnds: Check = (paper) =>
	paper.inForce.flatMap((clause): Fault[] => {
		const broken = findBrokenEnd(clause.text);
		const isLast = clause === lastOfBody(paper);
		const counts = {
			BARE_LABEL: true,
			OPEN_BRACKET: true,
			TRAILING_MARK: isLast || !/[:：—-]$/.test(clause.text.trimEnd()),
			UNFINISHED: isLast,
		};
		if (!broken || !counts[broken.kind] || SIGNATURE.test(clause.text)) return [];
		const { kind, words } = broken;
		return [
			{ code: 'TEXT_BREAKS_OFF', at: clause.id, clauseIds: [clause.id], detail: { kind, words, label: clause.label } },
		];
	});

const lastOfBody = ({ inForce }: Paper): Clause | undefined => inForce.filter((clause) => !isAnnex(clause)).at(-1);
