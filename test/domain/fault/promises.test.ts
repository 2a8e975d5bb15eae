import { termsOf } from '../../../cloudfunctions/domain/contract/state';
import { checkReporter } from '../../../cloudfunctions/domain/fault/decideReport';
import { promisesFor, promiseView } from '../../../cloudfunctions/domain/fault/promises';
import type { ContactRight, Urgency } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import { at, calendar, showMoment } from '../calendar/support';
import { begin } from '../contract/story';
import { BARE_TERMS, maintenanceTerms } from '../contract/terms';
import { act, dutiesOf, report, verdictsOn, wait } from './story';

type Response = Terms['responses'][number];

const general = { urgency: 'general' as const, onSiteAsked: false };
function seen(terms: Terms, when: string, asked: { urgency: Urgency; onSiteAsked: boolean } = general) {
	return promisesFor(terms, asked, at(when), calendar).map((promised) => {
		const { measure, hours, dayOfReceipt, holiday, dueAtMs, unknownYear } = promiseView(promised, at(when), calendar);
		return [measure, hours, dayOfReceipt, holiday, dueAtMs === null ? unknownYear : showMoment(dueAtMs)];
	});
}

// https://github.com/frappe/helpdesk/issues/2075 https://github.com/holidays/definitions/issues/370
test.each([
	['a working day', '2026-10-12 09:30', 2, 'workingDay', null, '2026-10-12 11:30'],
	['a Saturday that is worked', '2026-10-10 14:20', 2, 'makeUpWorkingDay', '国庆节', '2026-10-10 16:20'],
	['a Sunday', '2026-10-11 14:20', 4, 'weekend', null, '2026-10-11 18:20'],
	['a holiday', '2026-10-01 00:00', 4, 'statutoryHoliday', '国庆节', '2026-10-01 04:00'],
	[
		'the last minute of a working day: the hours run into the night',
		'2026-10-12 23:59',
		2,
		'workingDay',
		null,
		'2026-10-13 01:59',
	],
	['the first of a Saturday', '2026-10-17 00:00', 4, 'weekend', null, '2026-10-17 04:00'],
])('received on %s', (_words, when, hours, kind, holiday, due) => {
	expect(seen(maintenanceTerms(), when)).toEqual([['response', hours, kind, holiday, due]]);
});

// https://github.com/fivetran/dbt_zendesk/issues/114
test('between a holiday and the working day after it there is no open moment', () => {
	const { contract } = begin(maintenanceTerms());
	const hoursAt = (atMs: number) =>
		promisesFor(termsOf(contract), general, atMs, calendar).map((one) => promiseView(one, atMs, calendar).hours);
	expect([hoursAt(at('2026-10-08') - 1), hoursAt(at('2026-10-08'))]).toEqual([[4], [2]]);
});

// https://github.com/nager/Nager.Date/issues/1075
test('received in a year without a notice: the year is named, no time is promised', () => {
	expect(seen(maintenanceTerms(), '2027-02-01 10:00')).toEqual([['response', null, 'unknown', null, 2027]]);
});

test('somebody must come within 24 hours only when that was asked for', () => {
	expect(seen(maintenanceTerms(), '2026-10-10 14:20', { urgency: 'general', onSiteAsked: true })[1]).toEqual([
		'onSite',
		24,
		null,
		null,
		'2026-10-11 14:20',
	]);
	expect(seen(maintenanceTerms(), '2026-10-10 14:20')).toHaveLength(1);
});

const response = (values: Partial<Response>): Response => ({
	...{ id: 'r', measure: 'response', urgency: 'any', onlyWhenAsked: false, clauseId: 'c3', quote: '原文' },
	target: { target: 'hours', hours: 8 },
	...values,
});

test('the term for this urgency goes before the one for any', () => {
	const terms = {
		...BARE_TERMS,
		responses: [response({}), response({ id: 'u', urgency: 'urgent', target: { target: 'hours', hours: 1 } })],
	};
	expect(seen(terms, '2026-10-12 09:00', { urgency: 'urgent', onSiteAsked: false })[0]?.[1]).toBe(1);
	expect(seen(terms, '2026-10-12 09:00')[0]?.[1]).toBe(8);
});

// https://github.com/zammad/zammad/issues/5177
test('a shorter solution target does not overrule the first response', () => {
	const solution = response({ id: 's', measure: 'solution', target: { target: 'hours', hours: 1 } });
	const story = report('2026-10-12 09:00', { terms: { ...BARE_TERMS, responses: [response({}), solution] } });
	expect(dutiesOf(story).map(({ key, dueAtMs }) => [key, showMoment(dueAtMs ?? 0)])).toEqual([
		['response', '2026-10-12 17:00'],
		['solution', '2026-10-12 10:00'],
	]);
});

// https://github.com/frappe/helpdesk/issues/1643
test.each<[string, Response[]]>([
	['the contract promises nothing', []],
	['the hours were left blank', [response({ measure: 'solution', target: { target: 'hours', hours: null } })]],
	['only a person’s own promise counts', [response({ measure: 'solution', target: { target: 'promised' } })]],
])('no target is no failed target: %s', (_words, responses) => {
	const story = wait(report('2026-10-12 09:00', { terms: { ...BARE_TERMS, responses } }), '2026-12-31');
	expect(dutiesOf(story)).toEqual([]);
	expect(verdictsOn(story, 'solution')).toEqual([]);
	expect(act(story, '2026-12-31 10:00', () => []).fault.verdicts).toEqual([]);
});

describe('who may report', () => {
	const named = { contactIds: ['named'], clauseId: 'c3', quote: '指定联系人' };
	const check = (values: Partial<Terms>, contactId: string, urgency: Urgency, rights: ContactRight[] = ['report']) => {
		const { contract } = begin(maintenanceTerms(values));
		const membership = { companyId: 'company', companyName: '山栀茶业', contactId, name: '林小满', rights };
		return checkReporter(contract, membership, urgency, at('2026-10-12'))?.refused.code ?? null;
	};
	test.each<[string, string | null, Partial<Terms>, string, Urgency]>([
		['anybody where the contract names nobody', null, {}, 'any', 'general'],
		['the contact it names', null, { namedContacts: named }, 'named', 'general'],
		['nobody else', 'NOT_NAMED_CONTACT', { namedContacts: named }, 'other', 'general'],
		['anybody when it is urgent', null, { namedContacts: named }, 'other', 'urgent'],
	])('%s', (_words, refusal, values, contactId, urgency) => {
		expect(check(values, contactId, urgency)).toBe(refusal);
	});

	test('nobody on a contract that is over', () => {
		const { contract } = begin(maintenanceTerms());
		const membership = {
			companyId: 'company',
			companyName: '山栀茶业',
			contactId: 'a',
			name: '林小满',
			rights: ['report' as const],
		};
		expect(checkReporter({ ...contract, status: 'ended' }, membership, 'urgent', at('2026-10-12'))).toEqual({
			refused: { code: 'CONTRACT_NOT_ACTIVE' },
		});
	});

	test('the right is needed when it is urgent, too', () => {
		expect(check({ namedContacts: named }, 'named', 'urgent', ['pay'])).toBe('NOT_ALLOWED');
	});
});
