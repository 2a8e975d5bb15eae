/** How a refund ends: WeChat's answer comes later, in any order and more than once; a transfer is made by the staff. */
import type { RefundStatus } from '../../../types/codes';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { ContractEvent } from '../contract/events';
import { checkMoment } from '../contract/moment';
import type { Contract } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { Refund } from './records';

interface SettleRefund {
	refundId: string;
	status: Exclude<RefundStatus, 'processing'>;
	/** WeChat's words. */
	note: string;
	/** When it ended, by WeChat's clock; null where it does not say. */
	finishedAtMs: EpochMs | null;
}

/** `abnormal` waits for a person, who may have mended it at WeChat itself; the other ends are for good. */
const NEXT: Record<RefundStatus, readonly RefundStatus[]> = {
	processing: ['success', 'closed', 'refused', 'abnormal'],
	abnormal: ['success', 'closed'],
	...{ success: [], closed: [], refused: [] },
};

/** Books what WeChat says of a refund. Said again, or said after the end, it changes nothing. */
export function decideSettleRefund(
	contract: Contract,
	{ finishedAtMs, ...command }: SettleRefund,
	{ nowMs }: DecisionContext,
): Fact<ContractEvent>[] {
	const refund = contract.refunds.find(({ id }) => id === command.refundId);
	if (refund?.way !== 'wechatPay' || !NEXT[refund.status].includes(command.status)) return [];
	// WeChat's clock may differ from ours by a moment: it ends neither before it began nor in the future.
	const occurredAtMs = Math.max(refund.atMs, Math.min(finishedAtMs ?? nowMs, nowMs));
	return [{ type: 'refundSettled', ...command, occurredAtMs }];
}

/** Whether the staff can pay it by a transfer: WeChat can't reach the payer, or it was to go to an account. */
export const isPayableByTransfer = ({ status, way }: Refund): boolean =>
	status === 'abnormal' || (status === 'processing' && way === 'bankTransfer');

/** The staff transferred it to the client's account: it counts from its value date. */
export function decidePayRefundByTransfer(
	contract: Contract,
	{ valueDate, ...command }: { refundId: string; valueDate: ChinaDate; note: string },
	{ nowMs }: DecisionContext,
) {
	const refund = contract.refunds.find(({ id }) => id === command.refundId);
	if (!refund) return refuse('NOT_FOUND');
	if (!isPayableByTransfer(refund)) return refuse('REFUND_SETTLED');
	const occurredAtMs = startOfDay(valueDate);
	const moment = checkMoment(contract, occurredAtMs, nowMs);
	if (moment) return moment;
	return [{ type: 'refundPaidByTransfer', ...command, occurredAtMs }] satisfies Fact<ContractEvent>[];
}
