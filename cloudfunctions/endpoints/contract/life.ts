import type { Side } from '../../../types/codes';
import type { OutputOf } from '../../../types/endpoints';
import type { Terms } from '../../../types/terms';
import type { QuotaView } from '../../../types/views-contract';
import { functionState } from '../../domain/contract/decideFunction';
import { isRecordedByCustomer } from '../../domain/contract/decideOccasion';
import { quotaAt } from '../../domain/contract/quota';
import { type Contract, clauseLabelOf, termsOf } from '../../domain/contract/state';

type Detail = OutputOf<'contract.get'>;
const RECORDS_SHOWN = 100;
const HISTORY_SHOWN = 50;
const PROPOSALS_SHOWN = 20;

/** The free quotas of the contract with what is left of them now. */
export const quotaViews = (contract: Contract, nowMs: number): QuotaView[] =>
	termsOf(contract).quotas.map((quota) => quotaView(contract, quota, nowMs));

/** One quota at a moment. */
export function quotaView(contract: Contract, quota: Terms['quotas'][number], atMs: number): QuotaView {
	const terms = termsOf(contract);
	const { from, to, totalTenths, usedTenths } = quotaAt(contract, terms, quota, atMs);
	const price = terms.prices.find((one) => one.id === quota.priceId);
	return {
		...{ id: quota.id, title: quota.title, unit: quota.unit, per: quota.per, from, to, totalTenths },
		usedTenths: Math.max(0, usedTenths),
		price: price ? { amountFen: price.amountFen, unit: price.unit } : null,
		clause: { id: quota.clauseId, label: clauseLabelOf(terms, quota.clauseId) },
	};
}

/** The function list of a purchase, line by line, with what was said of each. */
export function functionViews(contract: Contract): Detail['functions'] {
	const terms = termsOf(contract);
	return terms.functions.map(({ id, title, note, parts, capacity, clauseId }) => ({
		...{ id, title, note, parts, capacity, state: functionState(contract, id) },
		history: (contract.functionChecks[id] ?? [])
			.slice(-HISTORY_SHOWN)
			.map(({ state, note: said, occurredAtMs: atMs, byName, side }) => ({ state, note: said, atMs, byName, side })),
		clause: { id: clauseId, label: clauseLabelOf(terms, clauseId) },
	}));
}

/** What was recorded of the promises that always hold, newest first. */
export function standingRecordViews(contract: Contract): Detail['standingRecords'] {
	const titles = new Map(contract.versions.flatMap(({ terms }) => terms.standing.map((one) => [one.id, one.title])));
	return contract.standingRecords
		.slice(-RECORDS_SHOWN)
		.reverse()
		.map(({ id, standingId, kind, note, occurredAtMs: atMs, byName, side }) => ({
			...{ id, standingId, title: titles.get(standingId) ?? '', kind, note, atMs, byName, side },
		}));
}

/** The promises of the other side from which the reader's side may allow an exception. */
export const consentsOf = (terms: Terms, reader: Side): string[] =>
	terms.standing.filter((one) => one.consent && one.owner !== reader).map((one) => one.id);

/** What this reader may tell under this contract: a change, a defect, a complaint, a notice. */
export const occasionViews = (terms: Terms, reader: Side): Detail['occasions'] =>
	terms.occasions
		.filter((term) => reader === 'agency' || isRecordedByCustomer(term))
		.map(({ id, title, on, owner, due, clauseId }) => ({
			...{ termId: id, title, on, owner, needsDay: due.rule === 'before' },
			clause: clauseLabelOf(terms, clauseId),
		}));

export const proposalViews = (contract: Contract): Detail['endProposals'] =>
	contract.endProposals.slice(-PROPOSALS_SHOWN).reverse();

/** Who wanted to go on, newest first. */
export const renewalViews = (contract: Contract): Detail['renewalProposals'] =>
	contract.renewalProposals
		.slice(-PROPOSALS_SHOWN)
		.reverse()
		.map(({ occurredAtMs: atMs, ...proposal }) => ({ ...proposal, atMs }));

const EVIDENCE_SHOWN = 60;
const CORRECTIONS_SHOWN = 20;

/** The evidence that opened stages and started clocks, newest first; corrected, with what stood there before. */
export function evidenceViews(contract: Contract): Detail['evidence'] {
	const titles = new Map(termsOf(contract).stages.map((stage) => [stage.id, stage.title]));
	return contract.evidence
		.slice(-EVIDENCE_SHOWN)
		.reverse()
		.map(({ trigger, stageId, occurredAtMs: atMs, note, recordedAtMs, byName, before }) => ({
			...{ trigger, atMs, note, recordedAtMs, byName },
			stageTitle: stageId === null ? null : (titles.get(stageId) ?? stageId),
			before: before.slice(-CORRECTIONS_SHOWN).map(({ occurredAtMs, ...told }) => ({ atMs: occurredAtMs, ...told })),
		}));
}
