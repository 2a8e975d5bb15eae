import { type LabelPart, readLabel, standsUnder } from './labels';

/** A place where the numbering of clauses jumps. */
export interface NumberingGap {
	/** The label before it on the same level; null where the level does not begin with its first number. */
	after: string | null;
	/** The label that does not follow. */
	before: string;
	/** The labels left out, at most twenty; none where the numbering goes backwards. */
	missing: string[];
}

const MAX_MISSING = 20;
const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

interface Step {
	label: string;
	path: LabelPart[];
}

/**
 * Gaps and steps backwards in the labels of a contract's clauses, in their order, on every level: 四 then 六, 六 that
 * begins with 3. Every heading numbers its own; 1.11, 1.12 … 1.21 under one heading are 1.1.1, 1.1.2 … 1.2.1.
 */
export function findNumberingGaps(labels: readonly string[]): NumberingGap[] {
	const steps = underHeadings(labels.map((label) => ({ label, path: readLabel(label) })));
	return gapsOf(splitWhereBetter(steps));
}

/** A list that prints 一、 and then 1、 2、 means 一、1 and 一、2. */
function underHeadings(steps: readonly Step[]): Step[] {
	let heading: LabelPart[] = [];
	return steps.map(({ label, path }) => {
		const first = path[0];
		if (first === undefined || first.style === 'word') return { label, path };
		const depth = heading.findIndex((part) => !standsUnder(first.style, part.style));
		const parents = depth < 0 ? heading : heading.slice(0, depth);
		const repeats =
			parents.length === 1 && path.length > 1 && first.style === 'digit' && first.value === parents[0]?.value;
		heading = [...parents, ...(repeats ? path.slice(1) : path)];
		return { label, path: heading };
	});
}

const keyOf = (part: LabelPart) => `${part.style}:${part.value ?? part.words}`;

/** Reads two-figure steps (1.11) as two steps for those headings where that leaves fewer gaps. */
function splitWhereBetter(steps: readonly Step[]): Step[] {
	const byHeading = new Map<string, Step[]>();
	for (const step of steps) {
		const key = step.path[0] ? keyOf(step.path[0]) : '';
		byHeading.set(key, [...(byHeading.get(key) ?? []), step]);
	}
	const better = new Set<string>();
	for (const [key, group] of byHeading) {
		if (gapsOf(group.map(split)).length < gapsOf(group).length) better.add(key);
	}
	return steps.map((step) => (step.path[0] && better.has(keyOf(step.path[0])) ? split(step) : step));
}

function split({ label, path }: Step): Step {
	const [first, second, ...rest] = path;
	if (!first || second?.style !== 'digit' || !/^[1-9][1-9]$/.test(second.words)) return { label, path };
	const [tens = '', ones = ''] = second.words;
	const one = { ...second, value: Number(tens), words: tens };
	const two = { ...second, value: Number(ones), words: ones, start: second.start + 1 };
	return { label, path: [first, one, two, ...rest] };
}

function gapsOf(steps: readonly Step[]): NumberingGap[] {
	const last = new Map<string, { value: number; label: string }>();
	const gaps: NumberingGap[] = [];
	let previous: string[] = [];
	for (const { label, path } of steps) {
		const keys = path.map(keyOf);
		const depth = keys.findIndex((key, index) => key !== previous[index]);
		for (let index = depth < 0 ? keys.length : depth; index < path.length; index += 1) {
			const part = path[index];
			if (part?.value === null || part === undefined) continue;
			const level = [...keys.slice(0, index), part.style].join('/');
			const sibling = last.get(level);
			const gap = gapBetween(sibling ?? null, { part, label });
			if (gap) gaps.push(gap);
			last.set(level, { value: part.value, label });
		}
		previous = keys;
	}
	return gaps;
}

function gapBetween(
	sibling: { value: number; label: string } | null,
	{ part, label }: { part: LabelPart; label: string },
): NumberingGap | null {
	const value = part.value ?? 0;
	const expected = (sibling?.value ?? 0) + 1;
	if (value === expected || (sibling === null && value === 0)) return null;
	const count = Math.min(MAX_MISSING, Math.max(0, value - expected));
	const missing = Array.from({ length: count }, (_none, index) => labelWith(label, part, expected + index));
	return { after: sibling?.label ?? null, before: label, missing };
}

/** The label up to this part, with another number in it: for 第六条 and 5 it is 第五条. */
function labelWith(label: string, part: LabelPart, value: number): string {
	const numeral = /\d/.test(part.words) ? String(value) : chineseOf(value);
	const words = label.slice(part.start, part.start + part.words.length);
	return label.slice(0, part.start) + words.replace(/[\d０-９]+|[一二三四五六七八九十百零〇]+/, numeral);
}

/** 1 to 99 in words; beyond that in figures. */
function chineseOf(value: number): string {
	if (value > 99) return String(value);
	const [tens, ones] = [Math.floor(value / 10), value % 10];
	return `${tens > 1 ? CHINESE_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${CHINESE_DIGITS[ones]}`;
}
