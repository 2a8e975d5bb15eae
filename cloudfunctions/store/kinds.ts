import { evolveYears, type PublishedYears, type YearsEvent } from '../domain/calendar/publishedYears';
import type { ContractEvent } from '../domain/contract/events';
import { evolveContract } from '../domain/contract/evolve';
import { projectContract } from '../domain/contract/project';
import { settleContract } from '../domain/contract/settle';
import type { Contract } from '../domain/contract/state';
import type { DraftEvent } from '../domain/draft/events';
import { evolveDraft } from '../domain/draft/evolve';
import { projectDraft } from '../domain/draft/project';
import type { Draft } from '../domain/draft/state';
import type { FaultEvent } from '../domain/fault/events';
import { evolveFault } from '../domain/fault/evolve';
import { projectFault } from '../domain/fault/project';
import { settleFault } from '../domain/fault/settle';
import type { Fault } from '../domain/fault/state';
import { type Agency, type AgencyEvent, evolveAgency, projectAgency } from '../domain/people/agency';
import { type Company, type CompanyEvent, evolveCompany, projectCompany } from '../domain/people/company';
import { evolvePerson, type Person, type PersonEvent, projectPerson } from '../domain/people/person';
import { type BillDay, type BillDayEvent, evolveBillDay, projectBillDay } from '../domain/reconciliation/day';
import type { StreamKind } from './stream';

/** The kinds of streams: which rules make their state, and which views show it. */
export const companies: StreamKind<Company, CompanyEvent> = {
	name: 'company',
	evolve: evolveCompany,
	project: projectCompany,
};
export const agencies: StreamKind<Agency, AgencyEvent> = {
	name: 'agency',
	evolve: evolveAgency,
	project: projectAgency,
};

/** The years that staff published in the running program; one stream. It has no views: whoever counts reads its head. */
export const calendars: StreamKind<PublishedYears, YearsEvent> = {
	name: 'calendar',
	evolve: evolveYears,
	project: () => [],
};

/** A person's stream is named by the openid, which the events need not repeat. */
export const people = (openid: string): StreamKind<Person, PersonEvent> => ({
	name: 'person',
	evolve: (person, recorded) => evolvePerson(openid, person, recorded),
	project: projectPerson,
});

export const contracts: StreamKind<Contract, ContractEvent> = {
	name: 'contract',
	evolve: evolveContract,
	settle: (contract, { calendar, nowMs }) => settleContract(contract, calendar, nowMs),
	project: (contract, { calendar, nowMs }) => projectContract(contract, calendar, nowMs),
};

export const drafts: StreamKind<Draft, DraftEvent> = {
	name: 'draft',
	evolve: evolveDraft,
	project: projectDraft,
};

export const faults: StreamKind<Fault, FaultEvent> = {
	name: 'fault',
	evolve: evolveFault,
	settle: (fault, { calendar, nowMs }) => settleFault(fault, calendar, nowMs),
	project: (fault, { calendar, nowMs }) => projectFault(fault, calendar, nowMs),
};

/** Days of WeChat Pay, each named by its date: the bill of that day compared with our books. */
export const billDays: StreamKind<BillDay, BillDayEvent> = {
	name: 'billDay',
	evolve: evolveBillDay,
	project: projectBillDay,
};
