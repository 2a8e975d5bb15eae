/** A draft as a test tells it: one command after another, on a day. */
import { evolveContract } from '../../../cloudfunctions/domain/contract/evolve';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { type Activation, decideActivate } from '../../../cloudfunctions/domain/draft/decideActivate';
import { decideStart } from '../../../cloudfunctions/domain/draft/decideStart';
import type { DraftEvent } from '../../../cloudfunctions/domain/draft/events';
import { evolveDraft } from '../../../cloudfunctions/domain/draft/evolve';
import { type DraftContext, findingsOf } from '../../../cloudfunctions/domain/draft/findings';
import type { Draft } from '../../../cloudfunctions/domain/draft/state';
import type { Actor, Fact, Recorded } from '../../../cloudfunctions/domain/event';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { DraftTerms, Terms } from '../../../types/terms';
import { purchaseTerms } from '../contract/terms';
import { writtenOut } from '../contract/writtenOut';

export const NOW_MS = Date.parse('2026-10-12T09:30:00+08:00');
export const TODAY = '2026-10-12';
const STAFF: Actor = { openid: 'oAdmin', name: '周岚', side: 'agency', channel: 'miniProgram' };
export const COMPANY = { id: 'c1', name: '山栀茶业' };

/** By whom, when, and on which contract a decision is taken. */
export const context = (contract: Contract | null = null, name = STAFF.name): DraftContext => ({
	...{ nowMs: NOW_MS, actor: { ...STAFF, name }, contract },
});

/** Terms as a purchase of today has them: nothing in them stands against another. */
export const soundTerms = (values: Partial<Terms> = {}): Terms =>
	writtenOut(purchaseTerms({ signedOn: TODAY, period: { ...purchaseTerms().period, from: TODAY }, ...values }));

/** The same, but its term begins with the signing, whenever that is. */
export function undatedTerms(to: string | null = purchaseTerms().period.to): DraftTerms {
	const period = { ...purchaseTerms().period, from: null, to, quote: '自双方签字盖章之日起生效' };
	return writtenOut<DraftTerms>({ ...purchaseTerms(), signedOn: null, period });
}

/** The draft after more facts. Throws when they were refused. */
export function withFacts(draft: Draft | null, decided: readonly Fact<DraftEvent>[] | object, by = STAFF): Draft {
	if (!Array.isArray(decided)) throw new Error(`Refused: ${JSON.stringify(decided)}`);
	const events = decided as Fact<DraftEvent>[];
	const state = events.reduce<Draft | null>(
		(before, event) => evolveDraft(before, { number: 1, recordedAtMs: NOW_MS, actor: by, event }),
		draft,
	);
	if (!state) throw new Error('Nothing happened');
	return state;
}

export const started = (terms: DraftTerms = soundTerms(), id = 'd1'): Draft =>
	withFacts(null, decideStart({ id, company: COMPANY, terms, values: null }, context()));

/** Answers for every warning, in somebody's name. */
export function acknowledged(draft: Draft, contract: Contract | null = null): Draft {
	const warnings = findingsOf(draft, context(contract)).filter((one) => !one.blocks);
	const facts = warnings.map(({ key }) => ({
		...{ type: 'checkAcknowledged' as const, key, note: '已核对', occurredAtMs: NOW_MS },
	}));
	return facts.length > 0 ? withFacts(draft, facts) : draft;
}

export const sent = (draft: Draft, contract: Contract | null = null): Draft =>
	withFacts(acknowledged(draft, contract), [{ type: 'draftSent', occurredAtMs: NOW_MS }]);

type Sealed = Parameters<typeof decideActivate>[1];

/** A complete original. */
export const sealed = (draft: Draft, values: Partial<Sealed> = {}): Sealed => ({
	...{ newContractId: 'k1', revision: draft.revision, signedOn: TODAY, copies: 2 },
	files: [{ uploadId: 'u1', sha256: 'a'.repeat(64), sizeBytes: 9 }],
	signers: [
		{ side: 'customer', name: '林小满', capacity: '法定代表人', seal: 'officialSeal' },
		{ side: 'agency', name: '周岚', capacity: '负责人', seal: 'contractSeal' },
	],
	...values,
});

/** The contract after the original. Throws when it was refused. */
export function activated(draft: Draft, values: Partial<Sealed> = {}, contract: Contract | null = null): Contract {
	const decided = decideActivate(draft, sealed(draft, values), context(contract));
	if (isRefused(decided)) throw new Error(`Refused: ${JSON.stringify(decided)}`);
	const recorded = (decided as Activation).contract.map((event) => ({
		...{ number: 1, recordedAtMs: NOW_MS, actor: STAFF, event },
	}));
	return recorded.reduce<Contract | null>(
		(before, one) => evolveContract(before, one as Recorded<never>),
		contract,
	) as Contract;
}

/** A contract in force with these terms. */
export const contractOf = (terms: Terms = soundTerms()): Contract => activated(sent(started(terms)));

/** A payment that was booked. */
export const paid = (contract: Contract, stageId: string, amountFen: number): Contract => ({
	...contract,
	payments: [
		...contract.payments,
		{
			...{ id: `p${contract.payments.length}`, stageId, method: 'bankTransfer', amountFen, surplusFen: 0 },
			...{ occurredAtMs: NOW_MS, recordedAtMs: NOW_MS, receiptNumber: 'R-1' },
			...{ attemptId: null, transactionId: null, reversed: null },
		},
	],
});
