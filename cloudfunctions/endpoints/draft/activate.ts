import type { ParsedInputOf } from '../../../types/endpoints';
import type { SealedOriginal } from '../../domain/contract/original';
import type { Contract } from '../../domain/contract/state';
import { decideActivate } from '../../domain/draft/decideActivate';
import type { Draft } from '../../domain/draft/state';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { claimFact } from '../../store/facts';
import { contracts, drafts } from '../../store/kinds';
import { deliverMessages, putMessages } from '../../store/outbox';
import { append, type Head, readHead, stateAt } from '../../store/stream';
import { type Transaction, transact } from '../../store/transaction';
import { claimUploads, findReadyUploads } from '../../store/uploads';
import { type Recipients, readPeople } from '../recipients';
import { hasRole } from '../roles';
import { changedMessages } from './messages';
import { findDraft } from './read';

type Input = ParsedInputOf<'draft.activate'>;

/** What the transaction is given beside the call: the checked files, and whom to tell. */
interface Prepared {
	files: SealedOriginal['files'];
	people: Recipients;
}

/** The same original twice is done once: the second time gives the contract that the first one made. */
export const activateDraft = handle('draft.activate', async (input, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const found = await findDraft(input.draftId);
	if (!found) return refuse('NOT_FOUND');
	const uploads = await findReadyUploads(call.person.openid, 'sealedOriginal', input.uploadIds);
	if (isRefused(uploads)) return uploads;
	const files = uploads.map(({ uploadId, sha256, sizeBytes }) => ({ uploadId, sha256, sizeBytes }));
	const people = await readPeople(found.draft.companyId);
	const done = await transact((tx) => activate(tx, input, { files, people }, call));
	if (isRefused(done)) return done;
	await deliverMessages(done.messageIds, call.nowMs);
	return { contractId: done.contractId };
});

async function activate(tx: Transaction, input: Input, { files, people }: Prepared, call: CallContext) {
	const { actor, nowMs, calendar } = call;
	const head = await readHead(tx, drafts, input.draftId);
	if (!head) return refuse('NOT_FOUND');
	const before = activatedBy(head.state, input.uploadIds);
	if (before) return { contractId: before, messageIds: [] };
	const base = await readBase(tx, head.state);
	const contract = base && stateAt(contracts, base.state, call);
	const decided = decideActivate(head.state, { ...input, files, newContractId: call.newId() }, { ...call, contract });
	if (isRefused(decided)) return decided;
	const { contractId } = decided;
	const refused = await claim(tx, head.state, input.uploadIds, contractId);
	if (refused) return refused;
	const by = { actor, nowMs, calendar };
	await append(tx, drafts, input.draftId, head, { events: decided.draft, ...by });
	const signed = await append(tx, contracts, contractId, base, { events: decided.contract, ...by });
	const newest = signed.versions.at(-1);
	const messages = newest ? changedMessages(contractId, newest, people) : [];
	await putMessages(tx, messages, nowMs);
	return { contractId, messageIds: messages.map(({ id }) => id) };
}

/** The contract that this very original made. */
function activatedBy({ activated }: Draft, uploadIds: readonly string[]): string | null {
	const same = activated?.uploadIds.every((one) => uploadIds.includes(one)) ?? false;
	return activated && same && activated.uploadIds.length === uploadIds.length ? activated.contractId : null;
}

/** The head of the contract that a supplement changes. */
async function readBase(tx: Transaction, { supplement }: Draft): Promise<Head<Contract> | null> {
	return supplement && readHead(tx, contracts, supplement.contractId);
}

/** The number of a contract is used once, and so is a file. */
async function claim(tx: Transaction, { supplement, terms }: Draft, uploadIds: readonly string[], contractId: string) {
	if (!supplement && !(await claimFact(tx, numberFact(terms.number)))) return refuse('CONTRACT_NUMBER_TAKEN');
	return claimUploads(tx, uploadIds, `contract:${contractId}`);
}

/** Full-width or half-width, spaced or not, in small or in large letters: it is the same number on the paper. */
const numberFact = (number: string): string =>
	`contractNumber:${number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()}`;
