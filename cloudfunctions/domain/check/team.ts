import type { Fault } from './finding';
import type { Check } from './paper';

/** Fewer people named than promised, or people with less experience. */
export const shortTeams: Check = ({ terms }) =>
	terms.team.flatMap(({ id, title, count, minYears, members, clauseId }): Fault[] => {
		const fault = (at: string, detail: Record<string, string | number>): Fault => ({
			...{ code: 'TEAM_SHORT', at: `${id}:${at}`, clauseIds: [clauseId], detail: { title, ...detail } },
		});
		const few = count !== null && members.length < count ? [fault('count', { count, named: members.length })] : [];
		const green = members.flatMap(({ name, years }) =>
			minYears !== null && years !== null && years < minYears ? [fault(name, { name, years, minYears })] : [],
		);
		return [...few, ...green];
	});
