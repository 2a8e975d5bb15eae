import type { Contract } from '../../domain/contract/state';
import type { Draft } from '../../domain/draft/state';
import { contracts, drafts } from '../../store/kinds';
import { readState } from '../../store/stream';

/** A draft with the contract that it is a supplement to. */
export interface DraftFound {
	draft: Draft;
	contract: Contract | null;
}

/** Null when there is no such draft. One database request, two for a supplement. */
export async function findDraft(draftId: string): Promise<DraftFound | null> {
	const draft = await readState<Draft>(drafts, draftId);
	return draft && { draft, contract: await findBase(draft) };
}

/** The contract that a supplement changes; null for a contract's own draft. */
export async function findBase({ supplement }: Draft): Promise<Contract | null> {
	return supplement && readState<Contract>(contracts, supplement.contractId);
}
