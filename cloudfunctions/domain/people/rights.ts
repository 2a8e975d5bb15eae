import type { DecisionContext } from '../event';
import { type Refused, refuse } from '../refusal';
import type { Person } from './person';

/** What a decision about people is told: who decides, and when. */
export interface PeopleContext extends DecisionContext {
	person: Person;
}

/** Companies, contacts and staff are the administrators' affair. NOT_ALLOWED for everybody else. */
export function onlyAdministrators({ person }: PeopleContext): Refused<'NOT_ALLOWED'> | null {
	return person.staff?.roles.includes('administrator') ? null : refuse('NOT_ALLOWED');
}
