import type { BillDay } from '../../domain/reconciliation/day';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { billDays } from '../../store/kinds';
import { readState } from '../../store/stream';
import { hasRole } from '../roles';

export const getDay = handle('reconcile.getDay', async ({ day }, { person }) => {
	const state = await readState<BillDay>(billDays, day);
	if (!state) return refuse('NOT_FOUND');
	const { status, triedAtMs, bill, ours, moreCount, words: unreadWords } = state;
	const tasks = state.tasks.map((task) => ({ ...task, day }));
	const open = tasks.filter(({ settled }) => settled === null);
	return {
		day: { day, status, triedAtMs, bill, ours, moreCount, taskCount: tasks.length, openCount: open.length },
		unreadWords,
		tasks: [...open, ...tasks.filter(({ settled }) => settled !== null)],
		maySettle: hasRole(person, 'finance'),
	};
});
