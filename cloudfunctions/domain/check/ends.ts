import type { Trigger } from '../../../types/codes';
import type { AnyTerms } from './rules';

/**
 * Whether a clock can run from an event. `comes`: it happens, sooner or later; `blank`: the contract leaves open when;
 * `never`: nothing in the contract can bring it about.
 */
export type Coming = 'comes' | 'blank' | 'never';

/** Whether an event can come at all. `ofStage`: asked by a payment stage, which has an event of its own. */
export function comingOf(terms: AnyTerms, trigger: Trigger, ofStage = false): Coming {
	if (trigger === 'stageOpened') return ofStage ? 'comes' : 'never';
	if (trigger === 'termEnd') return termEnd(terms, new Set());
	if (trigger === 'serviceEnd') return serviceEnd(terms, new Set());
	return 'comes';
}

function termEnd(terms: AnyTerms, asked: Set<Trigger>): Coming {
	if (asked.has('termEnd')) return 'never';
	const { to, ends } = terms.period;
	if (to !== null) return 'comes';
	if (ends === null) return 'blank';
	return after(terms, ends, new Set([...asked, 'termEnd']));
}

function serviceEnd(terms: AnyTerms, asked: Set<Trigger>): Coming {
	if (asked.has('serviceEnd') || terms.service === null) return 'never';
	return after(terms, terms.service, new Set([...asked, 'serviceEnd']));
}

/** An end that another event sets comes if that event does and the time after it is known. */
function after(terms: AnyTerms, end: { trigger: Trigger; count: number | null }, asked: Set<Trigger>): Coming {
	const { trigger, count } = end;
	const coming =
		trigger === 'termEnd'
			? termEnd(terms, asked)
			: trigger === 'serviceEnd'
				? serviceEnd(terms, asked)
				: comingOf(terms, trigger);
	return coming === 'comes' && count === null ? 'blank' : coming;
}
