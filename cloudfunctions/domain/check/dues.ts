import type { DueRule } from '../../../types/terms';
import { addDays, addMonths, chinaDateOf, daysInMonth } from '../calendar/chinaDate';
import { comingOf } from './ends';
import type { Fault } from './finding';
import { type Check, type DueTerm, dueTermsOf, type Paper, wordsOf } from './paper';

const LEAP_YEAR = 2024;
/** What tells which of two limits holds. */
const WHICH_HOLDS =
	/(?:较|孰)(?:早|晚|先|后|迟)|(?:早|晚|先|后|迟)(?:到|届)?期?(?:者|的)?为准|以.{0,8}(?:早|晚|先|后|迟)者/;

/** A duty that counts from an event which can never come. */
export const neverDue: Check = (paper) =>
	dueTermsOf(paper).flatMap(({ rule, list, plain }) =>
		plain
			.filter((due) => 'from' in due && comingOf(paper.terms, due.from, list === 'stages') === 'never')
			.map((due) => ({
				code: 'NEVER_DUE',
				at: rule.path,
				clauseIds: [rule.clauseId],
				detail: { title: rule.title ?? '', trigger: 'from' in due ? due.from : '' },
			})),
	);

/** An end of the term or of the service that waits for itself. */
export const endlessTerm: Check = (paper) => {
	const { terms } = paper;
	const ends = [
		{ end: terms.period.ends, trigger: 'termEnd', at: 'period.ends', clauseId: terms.period.clauseId },
		{ end: terms.service, trigger: 'serviceEnd', at: 'service', clauseId: terms.service?.clauseId ?? '' },
	] as const;
	return ends
		.filter(({ end, trigger }) => end !== null && comingOf(terms, trigger) === 'never')
		.map(({ trigger, at, clauseId }) => ({
			code: 'NEVER_DUE',
			at,
			clauseIds: [clauseId],
			detail: { title: '', trigger },
		}));
};

/** The 31st of a month of thirty days. */
export const impossibleDay: Check = (paper) =>
	dueTermsOf(paper).flatMap(({ rule, plain }) =>
		plain.flatMap((due): Fault[] => {
			if (due.rule !== 'date' || due.day <= daysInMonth(LEAP_YEAR, due.month)) return [];
			const { month, day } = due;
			return [{ code: 'DAY_IMPOSSIBLE', at: rule.path, clauseIds: [rule.clauseId], detail: { month, day } }];
		}),
	);

/** Two limits, and the words do not say which of them holds: staff chose one. */
export const limitChosen: Check = (paper) =>
	dueTermsOf(paper).flatMap(({ rule, due }): Fault[] => {
		if (due.rule !== 'later' && due.rule !== 'earlier') return [];
		const clause = paper.clauses.get(rule.clauseId);
		if (clause && WHICH_HOLDS.test(wordsOf(clause))) return [];
		const detail = { title: rule.title ?? '', rule: due.rule };
		return [{ code: 'LIMIT_CHOSEN', at: rule.path, clauseIds: [rule.clauseId], detail }];
	});

/** A payment due before the contract begins, or before a day that nobody knows yet: never guessed, always asked. */
export const beforeAnything: Check = (paper) =>
	dueTermsOf(paper)
		.filter(({ list }) => list === 'stages')
		.flatMap((term) => term.plain.flatMap((due) => earlyStage(paper, term, due)));

function earlyStage({ terms }: Paper, { rule }: DueTerm, due: DueRule): Fault[] {
	const fault = (detail: Record<string, string>): Fault[] => [
		{
			code: 'STAGE_BEFORE_ANYTHING',
			at: rule.path,
			clauseIds: [rule.clauseId],
			detail: { title: rule.title ?? '', ...detail },
		},
	];
	const begin = [terms.signedOn, terms.period.from].filter((day): day is string => day !== null).sort()[0];
	if (due.rule === 'onDay') return begin !== undefined && due.date < begin ? fault({ date: due.date, begin }) : [];
	if (due.rule !== 'count' && due.rule !== 'before') return [];
	if (comingOf(terms, due.from, true) === 'blank') return fault({ trigger: due.from });
	if (due.rule === 'count') return [];
	// Counted back from an event that is known only when it has happened.
	const { to, ends } = terms.period;
	const known = (due.from === 'termEnd' && (to !== null || ends?.count !== 0)) || due.from === 'serviceEnd';
	if (!known) return fault({ trigger: due.from });
	if (due.from !== 'termEnd' || to === null || due.count === null || begin === undefined) return [];
	// Working days lie further back than calendar days: what is too early by these is so by those.
	const date = due.unit === 'month' ? addMonths(to, -due.count) : addDays(to, -due.count);
	return date < begin ? fault({ date, begin }) : [];
}

/** A term that ends before it begins. */
export const reversedPeriod: Check = ({ terms }) => {
	const { from, to, clauseId } = terms.period;
	if (from === null || to === null || to >= from) return [];
	return [{ code: 'PERIOD_REVERSED', at: 'period', clauseIds: [clauseId], detail: { from, to } }];
};

/** A supplement must say from which day it holds; a day already past is answered for by name. */
export const supplementDay: Check = ({ previous, holdsFrom, nowMs, terms }) => {
	if (previous === null) return [];
	const clauseIds = [terms.period.clauseId];
	if (holdsFrom === null) return [{ code: 'HOLDS_FROM_MISSING', at: 'holdsFrom', clauseIds: [] }];
	const today = chinaDateOf(nowMs);
	return holdsFrom < today ? [{ code: 'BACK_DATED', at: holdsFrom, clauseIds, detail: { holdsFrom } }] : [];
};
