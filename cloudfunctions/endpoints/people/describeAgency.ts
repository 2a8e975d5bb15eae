import { AGENCY_ID } from '../../domain/people/agency';
import { decideDescribeAgency } from '../../domain/people/decideStaff';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { agencies } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';

export const describeAgency = handle('people.describeAgency', (description, call) => {
	const { actor, nowMs, calendar } = call;
	return transact(async (tx) => {
		const head = await readHead(tx, agencies, AGENCY_ID);
		const events = decideDescribeAgency(head?.state ?? null, description, call);
		if (isRefused(events)) return events;
		await append(tx, agencies, AGENCY_ID, head, { events, actor, nowMs, calendar });
		return {};
	});
});
