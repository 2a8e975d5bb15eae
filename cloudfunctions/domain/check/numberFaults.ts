import type { Fault } from './finding';
import { accountOf, type PlacedNumber } from './numbers';
import type { Check, Paper } from './paper';

const CONTEXT = 12;

/** Numbers without an owner, values that nobody said, repetitions that repeat nothing. */
export const numberFaults: Check = (paper) => {
	const { orphans, mismatches, differing } = accountOf(paper.terms, paper.parts);
	return [
		...orphans.map((number) => placed('ORPHAN_NUMBER', number, paper)),
		...mismatches.map(({ path, title, field, unit, kind, value, quote, clauseId }): Fault => {
			const detail = { path, title: title ?? '', field, unit: unit ?? '', kind, value: value ?? '', quote };
			return { code: 'VALUE_NOT_IN_QUOTE', at: path, clauseIds: [clauseId], detail };
		}),
		...differing.map((number) => placed('RESTATED_DIFFERS', number, paper)),
	];
};

function placed(code: Fault['code'], { clauseId, part, words, start, end }: PlacedNumber, { clauses }: Paper): Fault {
	const text = clauses.get(clauseId)?.[part] ?? '';
	const around = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
	return { code, at: `${clauseId}:${words}`, clauseIds: [clauseId], detail: { words, around } };
}
