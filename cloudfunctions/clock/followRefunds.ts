import type { AsOf } from '../domain/calendar/calendar';
import type { Contract } from '../domain/contract/state';
import { followRefund } from '../endpoints/finance/refundByWeChat';
import type { Stored } from '../store/documents';
import { contracts } from '../store/kinds';
import { readState } from '../store/stream';
import { walkDue } from '../store/walk';

interface RefundCard {
	contractId: string;
	refundId: string;
}

/** Asks WeChat what became of refunds, since a notification may never come, and sends those that it never got. */
export async function followRefunds(asOf: AsOf): Promise<void> {
	await walkDue<RefundCard>('refunds', asOf.nowMs, async (open) => {
		for (const card of open) await tryToFollow(card, asOf);
	});
}

/** One that fails leaves the others alone; it is there again a minute later. */
async function tryToFollow({ _id: refundNumber, contractId, refundId }: Stored<RefundCard>, asOf: AsOf): Promise<void> {
	try {
		const contract = await readState<Contract>(contracts, contractId);
		const refund = contract?.refunds.find(({ id }) => id === refundId);
		if (contract && refund?.status === 'processing') await followRefund(contract, refund, asOf);
	} catch (error) {
		console.error('The clock could not follow the refund', refundNumber, error);
	}
}
