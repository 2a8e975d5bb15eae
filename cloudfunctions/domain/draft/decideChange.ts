import type { DraftTerms } from '../../../types/terms';
import type { ChinaDate } from '../../../types/units';
import type { Finding } from '../check/finding';
import type { Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { Content, DraftEvent, TemplateValue } from './events';
import { baseTermsOf, type DraftContext, earliestDayOf, findingsOf } from './findings';
import { type Draft, isOpen } from './state';

type Facts = Fact<DraftEvent>[];
type NotNow = Refused<'DRAFT_NOT_OPEN' | 'DRAFT_CHANGED'>;

/** A sent draft is changed only after it was taken back; and only by who has seen the last change. */
function refuseChange(draft: Draft, revision: number): NotNow | null {
	if (draft.status !== 'draft') return refuse('DRAFT_NOT_OPEN');
	return draft.revision === revision ? null : refuse('DRAFT_CHANGED');
}

interface Fill {
	revision: number;
	values: TemplateValue[];
	/** What the template makes of the values. */
	terms: DraftTerms;
}

/** Enters values into the template anew. The words of a supplement come from its contract: DRAFT_NOT_OPEN. */
export function decideFill(draft: Draft, { revision, values, terms }: Fill, context: DraftContext): Facts | NotNow {
	if (draft.supplement) return refuse('DRAFT_NOT_OPEN');
	return refuseChange(draft, revision) ?? change(draft, { terms, values, holdsFrom: null }, context);
}

interface Change {
	revision: number;
	terms: DraftTerms;
	holdsFrom: ChinaDate | null;
}

/**
 * Changes the terms by hand. A supplement holds from the signing of its contract at the earliest, not before another
 * one that still waits, and keeps what says which contract it is: its number, its kind, the day of its signing.
 */
export function decideChange(
	draft: Draft,
	{ revision, terms, holdsFrom }: Change,
	context: DraftContext,
): Facts | NotNow | Refused<'SUPPLEMENT_BEFORE_CONTRACT'> {
	const refused = refuseChange(draft, revision);
	if (refused) return refused;
	const base = baseTermsOf(draft, context.contract);
	if (!base) return change(draft, { terms, values: null, holdsFrom: null }, context);
	const earliest = earliestDayOf(draft, context.contract) ?? base.signedOn;
	if (holdsFrom !== null && holdsFrom < earliest) return refuse('SUPPLEMENT_BEFORE_CONTRACT');
	const { kind, number, signedOn } = base;
	return change(draft, { terms: { ...terms, kind, number, signedOn }, values: null, holdsFrom }, context);
}

function change(draft: Draft, content: Content, context: DraftContext): Facts {
	const before = new Set(findingsOf(draft, context).map(asFound));
	const after = findingsOf({ ...draft, ...content }, context);
	const same = new Set(after.filter((one) => before.has(asFound(one))).map(({ key }) => key));
	const keptKeys = draft.acknowledged.map(({ key }) => key).filter((key) => same.has(key));
	return [{ type: 'draftChanged', ...content, keptKeys, occurredAtMs: context.nowMs }];
}

/** What somebody answered for: the finding with its place and its numbers. */
const asFound = ({ key, clauseIds, detail }: Finding): string => JSON.stringify([key, clauseIds, detail]);

/** Answers for a warning by name. Errors are put right: CHECK_BLOCKS. What is found no more is NOT_FOUND. */
export function decideAcknowledge(
	draft: Draft,
	{ key, note }: { key: string; note: string },
	context: DraftContext,
): Facts | Refused<'DRAFT_NOT_OPEN' | 'NOT_FOUND' | 'CHECK_BLOCKS'> {
	if (!isOpen(draft)) return refuse('DRAFT_NOT_OPEN');
	const finding = findingsOf(draft, context).find((one) => one.key === key);
	if (!finding) return refuse('NOT_FOUND');
	if (finding.blocks) return refuse('CHECK_BLOCKS');
	return [{ type: 'checkAcknowledged', key, note, occurredAtMs: context.nowMs }];
}
