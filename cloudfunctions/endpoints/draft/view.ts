import type { OutputOf } from '../../../types/endpoints';
import type { DraftTerms } from '../../../types/terms';
import type { CheckView, ParameterView } from '../../../types/views-contract';
import type { Finding } from '../../domain/check/finding';
import { numbersOf } from '../../domain/check/numbers';
import { parametersOf } from '../../domain/check/parameters';
import { findingsOf } from '../../domain/draft/findings';
import { draftCardOf } from '../../domain/draft/project';
import { type Draft, isOpen } from '../../domain/draft/state';
import type { Agency } from '../../domain/people/agency';
import { fieldsOf } from '../../domain/template';
import { detailsOf } from './parties';
import type { DraftFound } from './read';

type DraftView = OutputOf<'draft.get'>;

const CHECKS_SHOWN = 200;
export const STEPS_SHOWN = 200;

/** A draft as staff see it, with what the checks find now. What is signed or given up is checked no more. */
export function draftView({ draft, contract }: DraftFound, agency: Agency, nowMs: number): DraftView {
	const { revision, holdsFrom, terms, values, steps } = draft;
	const findings = isOpen(draft) ? findingsOf(draft, { nowMs, contract }) : [];
	return {
		card: draftCardOf(draft),
		...{ revision, holdsFrom, terms, values },
		// The words of a supplement come from its contract, not from a template.
		fields: draft.supplement ? [] : fieldsOf(terms.kind, detailsOf(agency)),
		parameters: parameterViews(terms),
		numbers: numbersOf(terms),
		checks: shownChecks(draft, findings),
		steps: steps.slice(-STEPS_SHOWN),
	};
}

/** Where there are more than a reply carries, those that somebody still has to answer for. */
function shownChecks(draft: Draft, findings: readonly Finding[]): CheckView[] {
	const checks = findings.map((finding) => checkView(draft, finding));
	if (checks.length <= CHECKS_SHOWN) return checks;
	const open = checks.filter((one) => !one.acknowledged);
	return [...open, ...checks.filter((one) => one.acknowledged)].slice(0, CHECKS_SHOWN);
}

function checkView({ terms, acknowledged }: Draft, { key, code, blocks, clauseIds, detail }: Finding): CheckView {
	const answer = acknowledged.find((one) => one.key === key);
	return {
		...{ key, code, blocks, clauses: clauseIds.map((id) => clauseRefOf(terms, id)) },
		detail: Object.entries(detail).map(([name, value]) => ({ name, value: String(value) })),
		acknowledged: answer ? { byName: answer.byName, atMs: answer.atMs, note: answer.note } : null,
	};
}

/** The parameters of terms that do not hold yet. */
export function parameterViews(terms: DraftTerms): ParameterView[] {
	return parametersOf(terms).map(({ path, title, field, unit, kind, value, clauseId, quote }) => ({
		...{ path, title: title ?? '', field, unit, kind, quote },
		value: value === null ? null : String(value),
		clause: clauseRefOf(terms, clauseId),
		...{ holdsFrom: null, version: null },
	}));
}

const clauseRefOf = ({ clauses }: DraftTerms, id: string) => ({
	id,
	label: clauses.find((clause) => clause.id === id)?.label ?? id,
});
