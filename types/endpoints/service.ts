import { PRICE_UNITS } from '../codes';
import { endpoint } from '../endpoint';
import { count, flag, id, list, MONEY_MAX_FEN, maybe, object, oneOf, words } from '../schema';

/** One entry of the price list of 增值服务. */
export const catalogueEntry = object({
	id: id(),
	/** The shelf it stands on: 服务器, 短信, 开发 … */
	shelf: words(),
	title: words(),
	note: words(),
	priceFen: maybe(count(MONEY_MAX_FEN)),
	unit: oneOf(PRICE_UNITS),
	/** How much one unit holds, for packs: 10000 (条). */
	packSize: maybe(count(100_000_000)),
	packUnit: maybe(words()),
	required: flag(),
	/** A fee that a platform takes and we only pass on. */
	passedOn: flag(),
	firstYearFree: flag(),
	/** Tiers of one thing stand side by side: entries with the same group. */
	tierGroup: maybe(words()),
	features: list(words(), 8),
});

export const serviceEndpoints = {
	/** The price list; public. */
	'service.list': endpoint({
		caller: 'anyone',
		input: object({}),
		output: object({ entries: list(catalogueEntry, 200), agencyTelephone: maybe(words()) }),
		refusals: [],
	}),
};
