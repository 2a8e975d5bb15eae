import { decideStartSupplement } from '../../domain/draft/decideStart';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { once, requestFact } from '../../store/facts';
import { contracts, drafts } from '../../store/kinds';
import { append, readHead, stateAt } from '../../store/stream';
import { type Transaction, transact } from '../../store/transaction';
import { hasRole } from '../roles';

export const startSupplement = handle('draft.startSupplement', async ({ contractId, title, requestId }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const { actor, nowMs, calendar } = call;
	return transact((tx) =>
		once(tx, requestFact('draft.startSupplement', call.person.openid, requestId), async () => {
			const head = await readHead(tx, contracts, contractId);
			if (!head) return refuse('NOT_FOUND');
			const draftId = call.newId();
			const openDraftId = await findOpenSupplement(tx, contractId);
			const contract = stateAt(contracts, head.state, call);
			const events = decideStartSupplement(contract, { id: draftId, title, openDraftId }, call);
			if (isRefused(events)) return events;
			await append(tx, drafts, draftId, null, { events, actor, nowMs, calendar });
			return { draftId };
		}),
	);
});

/** The views of supplements mark their contract, one for each: who comes second finds the mark. */
async function findOpenSupplement(tx: Transaction, contractId: string): Promise<string | null> {
	return (await tx.find<{ draftId: string }>('openSupplements', contractId))?.draftId ?? null;
}
