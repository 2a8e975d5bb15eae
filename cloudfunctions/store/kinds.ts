import { type Agency, type AgencyEvent, evolveAgency, projectAgency } from '../domain/people/agency';
import { type Company, type CompanyEvent, evolveCompany, projectCompany } from '../domain/people/company';
import { evolvePerson, type Person, type PersonEvent, projectPerson } from '../domain/people/person';
import type { StreamKind } from './stream';

/** The kinds of streams: which rules make their state, and which views show it. */
export const companies: StreamKind<Company, CompanyEvent> = { name: 'company', evolve: evolveCompany, project: projectCompany };
export const agencies: StreamKind<Agency, AgencyEvent> = { name: 'agency', evolve: evolveAgency, project: projectAgency };

/** A person's stream is named by the openid, which the events need not repeat. */
export const people = (openid: string): StreamKind<Person, PersonEvent> => ({
	name: 'person',
	evolve: (person, recorded) => evolvePerson(openid, person, recorded),
	project: projectPerson,
});
