import type { CheckCode } from '../../../types/codes-check';
import type { Terms } from '../../../types/terms';
import { DEVELOPMENT } from './kinds/development';
import { ENTERPRISE } from './kinds/enterprise';
import { ITEMISED } from './kinds/itemised';
import { MAINTENANCE } from './kinds/maintenance';
import { PURCHASE } from './kinds/purchase';
import { check } from './papers';

/** A paper of each kind with the faults that such papers have: these are found, and nothing else. */
const KINDS: { kind: string; terms: Terms; faults: Partial<Record<CheckCode, string[]>> }[] = [
	{ kind: 'development', terms: DEVELOPMENT, faults: { PAYMENT_TIME_TWICE: ['d6', 'd3'], BLANK_HANGS: ['d2'] } },
	{
		...{ kind: 'enterprise', terms: ENTERPRISE },
		faults: { OWNERSHIP_TWICE: ['e5', 'e6'], TEXT_BREAKS_OFF: ['e8'], ANNEX_MISSING: ['e4'] },
	},
	{
		...{ kind: 'purchase', terms: PURCHASE },
		faults: { NUMBERING_GAP: ['p4', 'p6', 'p6'], PARTY_AGAINST_LABEL: ['p4'], PERCENT_BASE_UNDEFINED: ['p6', 'p8'] },
	},
	{
		...{ kind: 'maintenance', terms: MAINTENANCE },
		faults: {
			...{ BLANK_IN_WORDS: ['o1'], DATES_CONTRADICT: ['o3', 'o1'], LIMIT_CHOSEN: ['o4'] },
			...{ CLAUSE_REPEATED: ['o6', 'o5'], FEE_DERIVED: ['o2'] },
		},
	},
	{
		...{ kind: 'itemised', terms: ITEMISED },
		faults: {
			...{ UNIT_UNUSUAL: ['g3'], ITEM_UNPRICED: ['g3'], PERCENT_BASE_UNDEFINED: ['g3'] },
			ITEMS_AGAINST_TOTAL: ['g3', 'g2'],
		},
	},
];

test.each(KINDS)('$kind: what does not fit is found, and nothing else', ({ terms, faults }) => {
	const findings: Partial<Record<CheckCode, string[]>> = {};
	for (const { code, clauseIds } of check(terms)) findings[code] = [...(findings[code] ?? []), ...clauseIds];
	expect(findings).toEqual(faults);
});
