import { AGENCY_ID } from '../../domain/people/agency';
import { decideRemoveStaff } from '../../domain/people/decideStaff';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { agencies, people } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';

/** The agency and the person lose each other in one transaction: at the next call the person is no staff. */
export const removeStaff = handle('people.removeStaff', (command, call) => {
	const { actor, nowMs, calendar } = call;
	return transact(async (tx) => {
		const agency = await readHead(tx, agencies, AGENCY_ID);
		const removal = decideRemoveStaff(agency?.state ?? null, command, call);
		if (isRefused(removal)) return removal;
		const { openid } = removal;
		const person = openid === null ? null : await readHead(tx, people(openid), openid);
		await append(tx, agencies, AGENCY_ID, agency, { events: removal.agency, actor, nowMs, calendar });
		if (openid !== null)
			await append(tx, people(openid), openid, person, { events: removal.person, actor, nowMs, calendar });
		return {};
	});
});
