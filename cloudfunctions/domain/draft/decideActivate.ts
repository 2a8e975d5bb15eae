import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import { checkOriginal } from '../contract/checkOriginal';
import type { ContractEvent } from '../contract/events';
import type { SealedOriginal, Signer } from '../contract/original';
import { type Contract, isInForce } from '../contract/state';
import type { Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { DraftEvent } from './events';
import { baseTermsOf, type DraftContext, earliestDayOf, findingsOf, paidByStage, refuseOpen } from './findings';
import type { Draft } from './state';

interface Activate {
	/** The id of the contract that begins; a supplement keeps its contract's. */
	newContractId: string;
	revision: number;
	files: SealedOriginal['files'];
	signedOn: ChinaDate;
	signers: Signer[];
	copies: number;
}

/** What the sealed original means for the draft and for the contract. */
export interface Activation {
	contractId: string;
	draft: Fact<DraftEvent>[];
	contract: Fact<ContractEvent>[];
}

type NotActivated = Refused<
	| 'DRAFT_NOT_SENT'
	| 'DRAFT_CHANGED'
	| 'CONTRACT_NOT_ACTIVE'
	| 'DATE_IN_FUTURE'
	| 'ORIGINAL_INCOMPLETE'
	| 'COPIES_DIFFER'
	| 'SUPPLEMENT_BEFORE_CONTRACT'
	| 'TERMS_CONTRADICT'
	| 'CHECKS_OPEN'
>;

/** The sealed original is here (D 五, O 十二: by signature and seal): from now on the contract or the supplement holds. */
export function decideActivate(draft: Draft, command: Activate, context: DraftContext): Activation | NotActivated {
	const terms = signedTerms(draft, command.signedOn);
	const refused =
		refuseState(draft, command, context) ??
		refuseOriginal(terms, command, context.nowMs) ??
		refuseSupplement(draft, terms, command.signedOn, context.contract) ??
		refuseOpen(draft, signedFindings(draft, terms, context));
	if (refused) return refused;
	const { newContractId, files, signedOn, signers, copies } = command;
	const { nowMs, actor, contract } = context;
	const original = { files, signedOn, signers, copies, confirmedAtMs: nowMs, confirmedByName: actor.name };
	const contractId = contract?.id ?? newContractId;
	const event = contractEvent(draft, contractId, { terms, original });
	const uploadIds = files.map(({ uploadId }) => uploadId);
	return {
		contractId,
		draft: [{ type: 'draftActivated', contractId, uploadIds, occurredAtMs: nowMs }],
		contract: [{ ...event, occurredAtMs: startOfDay(signedOn) }],
	};
}

/** The terms with what comes by signing. The clocks of a supplement go on from the signing of its contract. */
function signedTerms({ terms, supplement }: Draft, signedOn: ChinaDate): Terms {
	const period = { ...terms.period, from: terms.period.from ?? signedOn };
	return { ...terms, period, signedOn: supplement ? (terms.signedOn ?? signedOn) : signedOn };
}

function refuseState(draft: Draft, { revision }: Activate, { contract }: DraftContext) {
	if (draft.status !== 'sent') return refuse('DRAFT_NOT_SENT');
	if (draft.revision !== revision) return refuse('DRAFT_CHANGED');
	return draft.supplement && !(contract && isInForce(contract)) ? refuse('CONTRACT_NOT_ACTIVE') : null;
}

/** The paper is here as checkOriginal wants it, and in as many copies as it says itself. */
function refuseOriginal({ copies: agreed }: Terms, original: Activate, nowMs: EpochMs) {
	const incomplete = checkOriginal(original, nowMs);
	if (incomplete) return incomplete;
	const { copies } = original;
	return agreed && agreed.total !== copies ? refuse('COPIES_DIFFER', { agreed: agreed.total, copies }) : null;
}

/** A supplement comes after its contract and after the one before it, and takes back nothing that was paid. */
function refuseSupplement(draft: Draft, terms: Terms, signedOn: ChinaDate, contract: Contract | null) {
	const base = baseTermsOf(draft, contract);
	if (!base) return null;
	const earliest = earliestDayOf(draft, contract) ?? base.signedOn;
	if (signedOn < base.signedOn || (draft.holdsFrom ?? signedOn) < earliest) return refuse('SUPPLEMENT_BEFORE_CONTRACT');
	const cut = Object.entries(paidByStage(contract)).find(([stageId, paidFen]) => isCut(terms, stageId, paidFen));
	return cut ? refuse('TERMS_CONTRADICT', { place: `stages.${cut[0]}` }) : null;
}

/** A yearly fee is a stage a year, named `<id>:<year>`. */
function isCut(terms: Terms, stageId: string, paidFen: number): boolean {
	const stage = terms.stages.find(({ id, yearly }) => id === stageId || (yearly && stageId.startsWith(`${id}:`)));
	return !stage || (stage.amountFen !== null && stage.amountFen < paidFen);
}

/**
 * What stands in the way of the signed terms: errors found in them, and the warnings of the draft. A warning that only
 * the day of signing brings is no longer anybody's choice: the paper is signed.
 */
function signedFindings(draft: Draft, terms: Terms, context: DraftContext) {
	const warnings = findingsOf(draft, context).filter((one) => !one.blocks);
	return [...findingsOf(draft, context, terms).filter((one) => one.blocks), ...warnings];
}

function contractEvent(draft: Draft, id: string, sealed: { terms: Terms; original: SealedOriginal }): ContractEvent {
	const { companyId, companyName, supplement, holdsFrom, acknowledged } = draft;
	if (!supplement) return { type: 'contractActivated', id, companyId, companyName, ...sealed, acknowledged };
	const from = holdsFrom ?? sealed.original.signedOn;
	return { type: 'supplementActivated', title: supplement.title, holdsFrom: from, ...sealed, acknowledged };
}
