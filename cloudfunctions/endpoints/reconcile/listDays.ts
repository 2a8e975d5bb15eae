import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { type BillDayDocument, dayView, type TaskDocument, taskView } from './views';

const PAGE = 31;
const TASKS_SHOWN = 50;

/** The latest day first; what is open of all days with the first page. */
export const listDays = handle('reconcile.listDays', async ({ cursor }) => {
	const days = await listDocuments<BillDayDocument>('billDays', {
		where: cursor === undefined ? {} : { day: command.lt(cursor) },
		orderBy: [['day', 'desc']],
		limit: PAGE,
	});
	const openTasks =
		cursor === undefined
			? await listDocuments<TaskDocument>('reconciliationTasks', {
					where: { open: true },
					orderBy: [['_id', 'asc']],
					limit: TASKS_SHOWN,
				})
			: [];
	const last = days.length < PAGE ? undefined : days.at(-1);
	return { openTasks: openTasks.map(taskView), days: days.map(dayView), nextCursor: last?.day ?? null };
});
