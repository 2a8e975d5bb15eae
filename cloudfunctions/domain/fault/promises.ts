import type { Measure, Urgency } from '../../../types/codes';
import type { SupportHoursView } from '../../../types/endpoints/fault';
import type { ResponseTerm, Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { PromiseView } from '../../../types/views';
import { type Calendar, dayFactAt } from '../calendar/calendar';
import { isWorkingKind } from '../calendar/dayKinds';
import { deadlineOf } from '../calendar/deadline';
import type { Period } from '../calendar/period';
import { clauseLabelOf } from '../contract/state';
import type { Cost } from '../duty/cost';
import { dueOf } from '../duty/obligation';
import { breachCost } from '../money/breach';

/** A promise that a contract makes for one fault, fixed when it is reported. */
export interface Promised {
	measure: Measure;
	clauseId: string;
	clauseLabel: string;
	/** How it is counted; null where only a person's own promise sets a time. */
	period: Period | null;
	dueAtMs: EpochMs | null;
	unknownYear: number | null;
	/** What it costs when it is broken; null where the contract names nothing. */
	cost: Cost | null;
}

interface Asked {
	urgency: Urgency;
	onSiteAsked: boolean;
}

/**
 * What the contract promises for a fault received at a moment. A measure without a term is not promised. Where several
 * terms speak of one measure, the one for this urgency goes before the one for any.
 */
export function promisesFor(terms: Terms, asked: Asked, receivedAtMs: EpochMs, calendar: Calendar): Promised[] {
	const measures = [...new Set(terms.responses.map((term) => term.measure))];
	return measures.flatMap((measure) => {
		const fitting = terms.responses.filter(
			(term) => term.measure === measure && (!term.onlyWhenAsked || asked.onSiteAsked),
		);
		const term = fitting.find((one) => one.urgency === asked.urgency) ?? fitting.find((one) => one.urgency === 'any');
		return term ? [promiseOf(terms, term, receivedAtMs, calendar)] : [];
	});
}

function promiseOf(terms: Terms, term: ResponseTerm, receivedAtMs: EpochMs, calendar: Calendar): Promised {
	const period = periodOf(term.target, terms);
	const { measure, clauseId } = term;
	const due = period ? dueOf(deadlineOf(calendar, receivedAtMs, period)) : { dueAtMs: null, unknownYear: null };
	return {
		measure,
		clauseId,
		clauseLabel: clauseLabelOf(terms, clauseId),
		period,
		...due,
		cost: breachCost(terms, term.id, 'responses'),
	};
}

function periodOf(target: ResponseTerm['target'], { officeHours }: Terms): Period | null {
	switch (target.target) {
		case 'promised':
		case 'open':
			return null;
		case 'officeHours':
			return target.hours === null || !officeHours?.shifts
				? null
				: {
						kind: 'officeHours',
						hours: target.hours,
						officeHours: { days: officeHours.days, shifts: officeHours.shifts },
					};
		case 'hours':
			// A blank number of hours (未约定) promises nothing that a clock can show.
			return target.hours === null ? null : { kind: 'hours', hours: target.hours };
		case 'byDayOfReceipt':
			return target.workingDayHours === null || target.otherDayHours === null
				? null
				: {
						kind: 'hoursByDayOfReceipt',
						workingDayHours: target.workingDayHours,
						restDayHours: target.otherDayHours,
					};
	}
}

/** What the client reads before sending: by when, and why. */
export function promiseView(promised: Promised, receivedAtMs: EpochMs, calendar: Calendar): PromiseView {
	const { measure, dueAtMs, unknownYear, clauseId, clauseLabel, period } = promised;
	const { kind, holidayName } = dayFactAt(calendar, receivedAtMs);
	const byDay = period?.kind === 'hoursByDayOfReceipt';
	return {
		...{ measure, dueAtMs, unknownYear, clause: { id: clauseId, label: clauseLabel } },
		hours: dueAtMs === null ? null : hoursOf(period, isWorkingKind(kind)),
		dayOfReceipt: byDay ? kind : null,
		holiday: byDay ? (holidayName ?? null) : null,
	};
}

function hoursOf(period: Period | null, workingDay: boolean): number | null {
	if (period?.kind === 'hours' || period?.kind === 'officeHours') return period.hours;
	if (period?.kind !== 'hoursByDayOfReceipt') return null;
	return workingDay ? period.workingDayHours : period.restDayHours;
}

/** The office hours in which the contract gives technical support; null where it names none, or leaves them blank. */
export function supportHoursOf(terms: Terms): SupportHoursView | null {
	const { officeHours } = terms;
	if (!officeHours?.shifts) return null;
	const { days, shifts, clauseId: id } = officeHours;
	return { days, shifts, clause: { id, label: clauseLabelOf(terms, id) } };
}
