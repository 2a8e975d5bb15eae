import type { ParameterView } from '../../../types/views-contract';
import { type Parameter, parametersOf } from './parameters';
import { type AnyTerms, isFields } from './rules';

/** One version of the terms. A supplement adds one; nothing is overwritten. */
export interface TermsVersion {
	version: number;
	/** Null in a draft. */
	holdsFrom: string | null;
	terms: AnyTerms;
}

/** Since when a parameter holds in its present form. */
export interface Since {
	version: number;
	holdsFrom: string | null;
}

/**
 * For each parameter of the last version, by its path: the version that set it as it is now. Versions come in order.
 * Another value, unit or kind of rule is another form; other words for the same are none.
 */
export function parameterHistory(versions: readonly TermsVersion[]): Map<string, Since> {
	const forms = versions.map(({ terms }) => new Map(parametersOf(terms).map((one) => [one.path, formOf(terms, one)])));
	const last = forms.length - 1;
	const history = new Map<string, Since>();
	for (const [path, form] of forms[last] ?? []) {
		let first = last;
		while (first > 0 && forms[first - 1]?.get(path) === form) first -= 1;
		const version = versions[first];
		if (version) history.set(path, { version: version.version, holdsFrom: version.holdsFrom });
	}
	return history;
}

/** The value with its unit and, for a part of a rule, what that part says beside it: 5 working days from the signing. */
function formOf(terms: AnyTerms, { keys, value, unit, kind, rulePath, path }: Parameter): string {
	const isPart = path.split('.').length > rulePath.split('.').length + 1;
	let holder: unknown = terms;
	for (const key of isPart ? keys.slice(0, -1) : []) {
		holder = isFields(holder) || Array.isArray(holder) ? (holder as Record<string | number, unknown>)[key] : undefined;
	}
	return JSON.stringify([value, unit, kind, isPart ? holder : null]);
}

/** The parameters of the last version as replies carry them. `versions` has at least one. */
export function parameterViews(versions: readonly TermsVersion[]): ParameterView[] {
	const terms = versions[versions.length - 1]?.terms;
	if (!terms) return [];
	const labels = new Map(terms.clauses.map(({ id, label }) => [id, label]));
	const history = parameterHistory(versions);
	return parametersOf(terms).map((one) => {
		const { path, title, field, unit, kind, value, clauseId, quote } = one;
		const since = history.get(path);
		return {
			...{ path, title: title ?? '', field, unit, kind, quote },
			value: value === null ? null : String(value),
			clause: { id: clauseId, label: labels.get(clauseId) ?? '' },
			holdsFrom: since?.holdsFrom ?? null,
			version: since?.holdsFrom == null ? null : since.version,
		};
	});
}
