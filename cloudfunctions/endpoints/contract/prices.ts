import type { OutputOf } from '../../../types/endpoints';
import type { Terms } from '../../../types/terms';
import { clauseLabelOf } from '../../domain/contract/state';
import { shareOf } from '../../domain/duty/cost';

type PriceView = OutputOf<'contract.get'>['prices'][number];

/** What the contract itself puts a price on: the lines of its annex, its items, and what a fault of the client's own making adds. */
export function priceViews(terms: Terms): PriceView[] {
	const clause = (clauseId: string) => ({ id: clauseId, label: clauseLabelOf(terms, clauseId) });
	const { surcharge, total } = terms;
	const lines = terms.prices.map(({ clauseId, quote: _quote, ...price }) => ({ ...price, clause: clause(clauseId) }));
	const items = terms.items.map(({ id, title, amountFen, clauseId }) => ({
		...{ ...PLAIN, id: `item:${id}`, title, amountFen, unit: 'year' as const, clause: clause(clauseId) },
	}));
	const added = surcharge && {
		...{ ...PLAIN, id: 'surcharge', title: '', unit: 'time' as const, optional: true },
		amountFen: total.amountFen === null ? null : shareOf(total.amountFen, surcharge.shareBp),
		clause: clause(surcharge.clauseId),
	};
	return [...lines, ...items, ...(added ? [added] : [])];
}

const PLAIN = { packSize: null, capacity: null, payee: 'agency', optional: false, freeYears: 0 } as const;
