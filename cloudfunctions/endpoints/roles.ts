import type { StaffRole } from '../../types/codes';
import type { Person } from '../domain/people/person';

/** Administrators may do what any role may. */
export const hasRole = ({ staff }: Person, role: StaffRole): boolean =>
	staff !== null && (staff.roles.includes(role) || staff.roles.includes('administrator'));
