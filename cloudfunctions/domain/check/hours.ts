import type { Fault } from './finding';
import type { Check } from './paper';

/** Office hours that no day can have: reversed, overlapping, out of order, or none at all. */
export const officeHours: Check = ({ terms: { officeHours: hours } }) => {
	const shifts = hours?.shifts;
	if (!hours || !shifts) return [];
	const clauseIds = [hours.clauseId];
	if (shifts.length === 0) return [{ code: 'HOURS_IMPOSSIBLE', at: 'officeHours', clauseIds }];
	return shifts.flatMap(({ fromMinute, toMinute }, index): Fault[] => {
		const free = shifts[index - 1]?.toMinute ?? 0;
		if (fromMinute >= free && fromMinute < toMinute) return [];
		return [{ code: 'HOURS_IMPOSSIBLE', at: `officeHours.${index}`, clauseIds, detail: { fromMinute, toMinute } }];
	});
};
