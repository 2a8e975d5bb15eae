import type { AreaHandlers } from '../../door/registry';
import { getDay } from './getDay';
import { listDays } from './listDays';
import { lookAgain } from './lookAgain';
import { settleTask } from './settleTask';

export const reconcileHandlers: AreaHandlers<'reconcile'> = {
	'reconcile.listDays': listDays,
	'reconcile.getDay': getDay,
	'reconcile.settleTask': settleTask,
	'reconcile.lookAgain': lookAgain,
};
