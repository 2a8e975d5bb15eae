import type { BillDifference } from '../../../types/codes-bill';
import type { ChinaDate } from '../../../types/units';
import { addDays } from '../../domain/calendar/chinaDate';
import type { Contract } from '../../domain/contract/state';
import type { BillDay, BillTask } from '../../domain/reconciliation/day';
import { decideSettleTask, getOpenTask, stillDiffers } from '../../domain/reconciliation/decide';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { listOurRows } from '../../store/billDays';
import { findDocument } from '../../store/documents';
import { billDays, contracts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { downloadBill } from '../../wechat/pay';
import { change } from '../change';
import { settleAttempt } from '../pay/settle';
import { hasRole } from '../roles';
import { idsOf } from './compareDay';

export const lookAgain = handle('reconcile.lookAgain', async ({ day, taskId }, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const state = await readState<BillDay>(billDays, day);
	const task = state ? getOpenTask(state, taskId) : refuse('NOT_FOUND');
	if (isRefused(task)) return task;
	if (task.kind === 'missingInBooks' && task.of === 'payment') await askAbout(task.billOrder ?? '', call);
	const seen = await compareAgain(day, task);
	if (seen.found !== 'agrees') return { found: seen.found, onDay: null };
	const settled = await change(billDays, day, call, {
		sees: () => true,
		decide: (now) => decideSettleTask(now, { taskId, how: 'found', reason: '' }, call),
	});
	if (isRefused(settled)) return settled;
	return { found: task.kind === 'missingInBooks' && seen.hasRow ? 'booked' : 'agrees', onDay: seen.onDay };
});

/** Books a payment the way every payment is booked: an attempt of ours, confirmed by WeChat in amount and payer. */
async function askAbout(orderNumber: string, call: CallContext): Promise<void> {
	const card = await findDocument<{ contractId: string; attemptId: string }>('attempts', orderNumber);
	const contract = card && (await readState<Contract>(contracts, card.contractId));
	const attempt = contract?.attempts.find(({ id }) => id === card?.attemptId);
	if (contract && attempt) await settleAttempt(contract, attempt, call);
}

/** `hasRow`: the bill has what the task is about. `onDay`: it is the bill of that neighbour. */
type Seen = { found: 'agrees'; hasRow: boolean; onDay: ChinaDate | null } | { found: BillDifference | 'noAnswer' };

/** Fetches the bill anew; what our books have may stand in the bill of a neighbouring day. */
async function compareAgain(day: ChinaDate, task: BillTask): Promise<Seen> {
	const here = await lookAt(day, task);
	if (here.found !== 'missingInBill') return here;
	for (const onDay of [addDays(day, -1), addDays(day, 1)]) {
		const there = await lookAt(onDay, task);
		if (there.found === 'agrees' && there.hasRow) return { ...there, onDay };
	}
	return here;
}

async function lookAt(day: ChinaDate, task: BillTask): Promise<Seen> {
	try {
		const downloaded = await downloadBill(day);
		if (downloaded.kind === 'notReady') return { found: 'noAnswer' };
		const bill = downloaded.kind === 'bill' ? downloaded.bill : null;
		const left = stillDiffers(task, bill, await listOurRows(day, idsOf(bill)));
		if (left) return { found: left.kind };
		return { found: 'agrees', onDay: null, hasRow: bill?.rows.some(({ id }) => id === task.rowId) ?? false };
	} catch (error) {
		console.error('The bill could not be looked at again', day, error);
		return { found: 'noAnswer' };
	}
}
