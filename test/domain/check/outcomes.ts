/** What people meet of a contract: everything that its terms bring about in a year and a half of events, and nothing of its words. */
import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { addYears } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import { checkTerms } from '../../../cloudfunctions/domain/check/checkTerms';
import { decideAnswerFunction, decideCheckFunction } from '../../../cloudfunctions/domain/contract/decideFunction';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { contractCard } from '../../../cloudfunctions/domain/contract/project';
import { quotaAt } from '../../../cloudfunctions/domain/contract/quota';
import { stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { isInForce, termsOf } from '../../../cloudfunctions/domain/contract/state';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import { decideRespond, decideSolve } from '../../../cloudfunctions/domain/fault/decide';
import { supportHoursOf } from '../../../cloudfunctions/domain/fault/promises';
import { claimsOf } from '../../../cloudfunctions/domain/money/claims';
import { functionViews, quotaViews } from '../../../cloudfunctions/endpoints/contract/life';
import { priceViews } from '../../../cloudfunctions/endpoints/contract/prices';
import type { CheckCode } from '../../../types/codes-check';
import type { Terms } from '../../../types/terms';
import { at } from '../calendar/support';
import { begin, evidence, happens, pay, type Story, supplement, tell, wait } from '../contract/story';
import { act, dutiesOf, report } from '../fault/story';
import { FIRST } from './papers';

/** As if the notice for the year after the last published one were out: what is due then has a day. */
const calendar = buildCalendar(
	[
		...PUBLISHED_YEARS,
		{
			year: 2027,
			notice: { title: '2027 年的安排', number: '试', publishedOn: '2026-11-01' },
			holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
			makeUpWorkingDays: [],
		},
	],
	'2027-1',
);

/** What compares the terms with the words: a change of either is found there, whatever it brings about. */
const OF_WORDS: ReadonlySet<CheckCode> = new Set(['VALUE_NOT_IN_QUOTE', 'ORPHAN_NUMBER', 'RESTATED_DIFFERS']);

/** Where an outcome is met. */
export type Outcome = 'duties' | 'faults' | 'money' | 'quotas' | 'prices' | 'functions' | 'card' | 'checks';

/** Each outcome as text, so that two contracts can be compared. */
export function outcomesOf(terms: Terms): Record<Outcome, string> {
	// The invoice in spring, or so late in the year that another limit is the later one.
	const told = ['2026-03-10 10:00', '2026-12-18 10:00'].flatMap((invoiced) => tellAll(terms, invoiced));
	const seen = told.map(({ story, when }) => ({ ...story, nowMs: at(when) }));
	const last = seen.at(-1)?.contract;
	if (!last) throw new Error('A story has moments');
	const texts = {
		duties: seen.map(({ contract, nowMs }) =>
			obligationsOf(contract, calendar, nowMs).map((duty) => ({ ...duty, cost: null })),
		),
		faults: [faultsOf(terms), supportHoursOf(terms)],
		money: seen.map(({ contract, nowMs }) => {
			const duties = obligationsOf(contract, calendar, nowMs).map((duty) => ({ ...duty, id: duty.key }));
			return [claimsOf(contract, duties, nowMs), duties.map((duty) => duty.cost && costAt(duty.cost, duty, nowMs))];
		}),
		quotas: seen.map(({ contract, nowMs }) => [
			quotaViews(contract, nowMs),
			termsOf(contract).quotas.map((quota) => quotaAt(contract, terms, quota, nowMs).leftTenths),
		]),
		prices: priceViews(terms),
		functions: functionViews(last),
		card: seen.map(({ contract }) => [
			contractCard(contract),
			stagesOf(contract, terms).map(({ remainingFen }) => remainingFen),
		]),
		checks: checkTerms(terms, FIRST)
			.filter(({ code }) => !OF_WORDS.has(code))
			.map(({ code, detail }) => [code, detail]),
	};
	return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)])) as Record<
		Outcome,
		string
	>;
}

interface Moment {
	story: Story;
	when: string;
}

/** The same things happen to every contract; what it does not know is left out. */
function tellAll(terms: Terms, invoiced: string): Moment[] {
	const tries = (story: Story, next: (story: Story) => Story): Story => {
		try {
			return next(story);
		} catch (error) {
			if (error instanceof Error && error.message.startsWith('Refused')) return story;
			throw error;
		}
	};
	let story = begin(terms);
	const moments: Moment[] = [];
	const look = (when: string) => moments.push({ story: wait(story, when), when });
	const invoice = (season: string) => {
		if (invoiced.startsWith(season)) story = tries(story, (now) => evidence(now, 'invoiceReceived', invoiced));
	};
	look('2026-03-05 09:00');
	invoice('2026-03');
	for (const { id, due } of terms.occasions) {
		const forDay = due.rule === 'before' ? '2026-04-30' : null;
		story = tries(story, (now) => happens(now, id, '2026-03-16 10:00', forDay));
	}
	for (const { id, yearly } of terms.stages) {
		if (yearly === null) story = tries(story, (now) => pay(now, id, 12_300, '2026-03-17'));
	}
	look('2026-03-18 09:00');
	story = tries(story, (now) => evidence(now, 'delivery', '2026-04-01 10:00'));
	for (const { id } of terms.functions.slice(0, 1)) story = refuseFunction(story, id);
	look('2026-06-01 09:00');
	story = tries(story, (now) => evidence(now, 'acceptance', '2026-06-02 10:00'));
	look('2026-12-15 09:00');
	invoice('2026-12');
	look('2026-12-30 09:00');
	story = renewed(story, '2027-02-01 09:00');
	look('2027-09-01 09:00');
	return moments;
}

/** Where the term has a last day, both agree on another year. */
function renewed(story: Story, when: string): Story {
	const now = wait(story, when);
	const terms = termsOf(now.contract);
	const { to } = terms.period;
	if (to === null || !isInForce(now.contract)) return now;
	const longer = { ...terms, period: { ...terms.period, to: addYears(to, 1) } };
	return supplement(now, when, { terms: longer, holdsFrom: when.slice(0, 10) });
}

/** Delivered by us, refused by the client. */
function refuseFunction(story: Story, functionId: string): Story {
	const delivered = tell(story, '2026-05-06 10:00', (contract, call) =>
		decideCheckFunction(contract, { functionId, state: 'delivered', note: '' }, call),
	);
	return tell(delivered, '2026-05-07 10:00', (contract, call) =>
		decideAnswerFunction(contract, { functionId, state: 'refused', note: '打不开' }, call),
	);
}

/** Faults of every kind, on a working day and on a rest day, early and late; solved and not answered. */
function faultsOf(terms: Terms): unknown {
	return ['2026-03-16 10:00', '2026-03-16 17:30', '2026-03-21 10:00'].flatMap((when) =>
		(['urgent', 'general'] as const).flatMap((urgency) =>
			[true, false].map((onSiteAsked) => {
				const fault = report(when, { terms, urgency, onSiteAsked });
				const answered = act(fault, '2026-03-23 09:00', (state, context) => decideRespond(state, '在看', context));
				const solved = act(answered, '2026-03-23 10:00', (state, context) => decideSolve(state, '已经好了', context));
				return [dutiesOf(fault), dutiesOf(solved)];
			}),
		),
	);
}
