import type { PersonKey } from '../../../simulator/seed/people';
import type { Visit } from './visit';

/** One screen of the mini-program: who opens which address, what shows that it is there, what is done before looking. */
export interface Screen {
	name: string;
	person: PersonKey;
	path: string;
	shows: string;
	prepare?: (visit: Visit) => Promise<void>;
}
