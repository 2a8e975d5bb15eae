import { readBlanks } from '../text/blanks';
import type { Fault } from './finding';
import type { Check } from './paper';

/** A head that does not say which contract it is, or between whom: nobody could be held to it. */
export const blankHead: Check = ({ terms: { number, title, parties } }) => {
	const head = { number, title, customerName: parties.customer.name, agencyName: parties.agency.name };
	return Object.entries(head)
		.filter(([, words]) => readBlanks(words).length > 0)
		.map(
			([field]): Fault => ({
				code: 'BLANK_PARAMETER',
				at: field,
				clauseIds: [],
				detail: { path: field, title: '', field, unit: '' },
			}),
		);
};
