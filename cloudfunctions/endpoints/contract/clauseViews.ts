import type { OutputOf } from '../../../types/endpoints';
import type { DutyView } from '../../../types/views';
import { parameterHistory } from '../../domain/check/history';
import { marksOf } from '../../domain/check/numbers';
import { parametersOf } from '../../domain/check/parameters';
import { type Contract, termsOf } from '../../domain/contract/state';

const DUTIES_PER_CLAUSE = 60;
const MARKS_PER_CLAUSE = 60;

/** The words of the contract: their live numbers marked, the duties that come from each, what a supplement changed. */
export function clauseViews(contract: Contract, duties: readonly DutyView[]): OutputOf<'contract.get'>['clauses'] {
	const terms = termsOf(contract);
	const marks = marksOf(terms);
	const changed = changedBy(contract);
	return terms.clauses.map((clause) => ({
		...clause,
		dutyIds: duties
			.filter((duty) => duty.clause.id === clause.id)
			.map((duty) => duty.id)
			.slice(0, DUTIES_PER_CLAUSE),
		marks: marks
			.filter((mark) => mark.clauseId === clause.id)
			.map(({ start, end }) => ({ start, end }))
			.slice(0, MARKS_PER_CLAUSE),
		changedBy: changed.get(clause.id) ?? null,
	}));
}

/** The clauses of the first paper whose numbers a later version set anew, and by which. */
function changedBy(contract: Contract): Map<string, number> {
	const versions = contract.versions.filter((one) => one.version <= contract.versionInForce);
	const [first] = versions;
	const changed = new Map<string, number>();
	if (!first || versions.length === 1) return changed;
	const history = parameterHistory(versions);
	// The clause a number stood in at first is the one that a reader opens.
	for (const { path, clauseId } of parametersOf(first.terms)) {
		const version = history.get(path)?.version ?? contract.versionInForce;
		if (version > 1) changed.set(clauseId, Math.max(version, changed.get(clauseId) ?? 0));
	}
	return changed;
}
