import type { BillDayView, BillTaskView } from '../../../types/endpoints/reconcile';
import type { ChinaDate } from '../../../types/units';
import type { BillTask } from '../../domain/reconciliation/day';
import type { Stored } from '../../store/documents';

/** A row of the list of days as it is stored. */
export type BillDayDocument = Stored<BillDayView & { nextActionAtMs: number | null }>;

export const dayView = ({ _id, nextActionAtMs: _next, ...day }: BillDayDocument): BillDayView => day;

/** A task as it is stored. */
export type TaskDocument = Stored<BillTask & { day: ChinaDate; open: boolean }>;

export const taskView = ({ _id, open: _open, ...task }: TaskDocument): BillTaskView => task;
