import type { Actor, Fact } from '../../../cloudfunctions/domain/event';
import { type Agency, type AgencyEvent, evolveAgency, noAgency } from '../../../cloudfunctions/domain/people/agency';
import { type Company, type CompanyEvent, evolveCompany } from '../../../cloudfunctions/domain/people/company';
import { evolvePerson, nobody, type Person, type PersonEvent } from '../../../cloudfunctions/domain/people/person';
import type { PeopleContext } from '../../../cloudfunctions/domain/people/rights';
import type { StaffRole } from '../../../types/codes';

export const NOW_MS = Date.parse('2026-10-12T09:30:00+08:00');
const ACTOR: Actor = { openid: 'oAdmin', name: '周岚', side: 'agency', channel: 'miniProgram' };

const recorded = <E>(event: Fact<E>, index: number) => ({
	number: index + 1,
	recordedAtMs: NOW_MS,
	actor: ACTOR,
	event,
});

export const companyAfter = (...events: Fact<CompanyEvent>[]): Company | null =>
	events.reduce<Company | null>((company, event, index) => evolveCompany(company, recorded(event, index)), null);

export const agencyAfter = (...events: Fact<AgencyEvent>[]): Agency =>
	events.reduce<Agency>((agency, event, index) => evolveAgency(agency, recorded(event, index)), noAgency);

export const personAfter = (openid: string, ...events: Fact<PersonEvent>[]): Person =>
	events.reduce<Person>((person, event, index) => evolvePerson(openid, person, recorded(event, index)), nobody(openid));

/** Somebody of the staff decides, now. */
export const decidedBy = (roles: StaffRole[], nowMs = NOW_MS): PeopleContext => ({
	nowMs,
	actor: ACTOR,
	person: personAfter('oAdmin', { type: 'staffBound', staffId: 's1', name: '周岚', roles, occurredAtMs: 0 }),
});
export const ADMINISTRATOR = decidedBy(['administrator']);

export const added: Fact<CompanyEvent> = {
	...{ type: 'companyAdded', id: 'c1', name: '山栀茶业', legalName: null, occurredAtMs: 0 },
};
export const contact = (id: string, telephone: string | null = null): Fact<CompanyEvent> => ({
	...{ type: 'contactAdded', id, name: `联系人${id}`, title: '负责人', telephone, rights: ['pay'], occurredAtMs: 0 },
});
