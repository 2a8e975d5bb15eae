import type { Trigger } from '../../../types/codes';
import { comingOf } from './ends';
import type { Fault } from './finding';
import { type Check, dueTermsOf, type Paper } from './paper';
import type { Parameter } from './parameters';

/** Blanks that hold up neither a clock nor a payment: each has a finding of its own, or nobody asks for it. */
function isHarmless({ terms }: Paper, { path, rulePath, field }: Parameter): boolean {
	const [list] = rulePath.split('.');
	// What hangs on the end of the service is told; unpriced items are told; a list price may be asked for.
	if (path === 'service.count' || list === 'items' || list === 'prices' || list === 'functions') return true;
	if (rulePath === 'total') return terms.stages.every(({ amountFen, yearly }) => yearly === null && amountFen !== null);
	if (rulePath === 'monthlyFee') return !terms.breachPenalties.some(({ base }) => base === 'monthlyFee');
	return field === 'shifts' && !needsOfficeHours(terms);
}

/** Whether a clock runs in the contract's office hours, or a day ends with them. */
const needsOfficeHours = ({ responses, officeHours }: Paper['terms']): boolean =>
	responses.some(({ target }) => target.target === 'officeHours') || officeHours?.endsDays === true;

/** A value that a clock or a payment needs and the contract leaves open. */
export const blankParameters: Check = (paper) => {
	const blanks = paper.parameters.filter((one) => one.value === null && !isHarmless(paper, one));
	const faults = blanks.map(
		({ path, title, field, unit, clauseId }): Fault => ({
			code: 'BLANK_PARAMETER',
			at: path,
			clauseIds: [clauseId],
			detail: { path, title: title ?? '', field, unit: unit ?? '' },
		}),
	);
	return [...faults, ...missingOfficeHours(paper)];
};

/** Answers run in office hours that the contract does not have. */
function missingOfficeHours({ terms }: Paper): Fault[] {
	const using = terms.responses.filter(({ target }) => target.target === 'officeHours');
	if (terms.officeHours !== null || using.length === 0) return [];
	const detail = { path: 'officeHours.shifts', title: '', field: 'shifts', unit: '' };
	return [
		{ code: 'BLANK_PARAMETER', at: 'officeHours.shifts', clauseIds: using.map(({ clauseId }) => clauseId), detail },
	];
}

/** A duty whose clock starts with an end that the contract leaves open: it will be asked for when the day is known. */
export const hangingDuties: Check = (paper) => {
	const ends: readonly Trigger[] = ['termEnd', 'serviceEnd'];
	return dueTermsOf(paper).flatMap(({ rule, list, plain }): Fault[] => {
		const hanging = plain.find(
			(due) => 'from' in due && ends.includes(due.from) && comingOf(paper.terms, due.from) === 'blank',
		);
		// A payment before an unset day blocks instead.
		if (list === 'stages' || !hanging || !('from' in hanging)) return [];
		const source = hanging.from === 'serviceEnd' && paper.terms.service ? paper.terms.service : paper.terms.period;
		const detail = { title: rule.title ?? '', trigger: hanging.from };
		return [{ code: 'BLANK_HANGS', at: rule.path, clauseIds: [rule.clauseId, source.clauseId], detail }];
	});
};
