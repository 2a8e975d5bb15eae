import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { letTimeActOn } from '../../store/followTime';
import { type Difference, listHeads, verifyStream } from '../../store/verify';
import { hasRole } from '../roles';

/** As many streams as one call has time for, each with its events and views. */
const BATCH = 12;
const DIFFERENCES_SHOWN = 200;

/** The command that rebuilds every view from the log, in resumable batches, and says what differed. */
export const rebuildViews = handle('desk.rebuildViews', async ({ cursor, mend }, { person, nowMs, calendar }) => {
	if (!hasRole(person, 'administrator')) return refuse('NOT_ALLOWED');
	const asOf = { nowMs, calendar };
	const names = await listHeads(cursor, BATCH);
	const differences: Difference[] = [];
	for (const { _id } of names) {
		// What time alone would change is no difference: it acts first.
		const head = await letTimeActOn(_id, asOf);
		if (head) differences.push(...(await verifyStream(head, asOf, mend)));
	}
	return {
		checked: names.length,
		differences: differences.slice(0, DIFFERENCES_SHOWN),
		nextCursor: names.length < BATCH ? null : (names.at(-1)?._id ?? null),
	};
});
