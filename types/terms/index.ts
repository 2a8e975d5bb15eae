/**
 * The terms of a contract as data. A kind of contract is data plus a template, so nothing here knows a particular
 * contract; a rule is absent unless the contract says it. Each rule carries its clause and the words it was read from;
 * from when it holds follows from the version it stands in.
 */
import { CONTRACT_KINDS, TRIGGERS } from '../codes';
import { count, date, type In, id, list, maybe, object, oneOf, text } from '../schema';
import { functionLine, occasion, officeHours, oneOff, recurring, response, standing, team } from './duties';
import {
	breachPenalty,
	item,
	lapse,
	latePenalty,
	monthlyFee,
	price,
	quota,
	refund,
	stage,
	surcharge,
	total,
} from './money';
import { source } from './source';
import { clause, exclusion } from './words';

export type { DueRule } from './due';

const party = object({
	/** The contract's own label, 甲方 or 乙方. Who is customer never follows from it. */
	label: text(10),
	name: text(80),
	address: maybe(text(120)),
	telephone: maybe(text(30)),
});

/** The end of a term or a service that another event sets: so long after it; 0 is that very day, null a blank. */
const after = object({
	trigger: oneOf(TRIGGERS),
	unit: oneOf(['calendarDay', 'month', 'year'] as const),
	count: maybe(count(3650)),
});

const period = object({
	/** In a draft null, where the term begins on the day of signing. */
	from: date(),
	/** The fixed last day, or null where an event sets it. */
	to: maybe(date()),
	ends: maybe(after),
	/** The contract's own words for that end, for people. */
	endsBy: maybe(text(40)),
	/** What becomes of it when nobody renews it. */
	onExpiry: oneOf(['ends', 'lapses'] as const),
	...source,
});

const shape = {
	kind: oneOf(CONTRACT_KINDS),
	number: text(40),
	title: text(60),
	/** Shown where duties of several contracts are mixed: 运维. */
	shortName: text(8),
	parties: object({ customer: party, agency: party }),
	total,
	stages: list(stage, 24),
	latePenalty: maybe(latePenalty),
	monthlyFee: maybe(monthlyFee),
	breachPenalties: list(breachPenalty, 12),
	surcharge: maybe(surcharge),
	refund: maybe(refund),
	lapse: maybe(lapse),
	prices: list(price, 40),
	items: list(item, 40),
	quotas: list(quota, 12),
	/** How long the service goes on after an event, where the contract sets it apart from its own term. */
	service: maybe(object({ ...after.shape, ...source })),
	responses: list(response, 24),
	officeHours: maybe(officeHours),
	/** Silence has an effect only where the contract says so. Null days are a blank. */
	deemedAcceptance: maybe(object({ calendarDays: maybe(count(365, 1)), ...source })),
	/** Only a named contact may ask, urgent cases excepted. Contact ids of the customer. */
	namedContacts: maybe(object({ contactIds: list(id(), 20), ...source })),
	recurring: list(recurring, 24),
	oneOffs: list(oneOff, 40),
	occasions: list(occasion, 40),
	standing: list(standing, 40),
	team: list(team, 8),
	functions: list(functionLine, 80),
	/** How many originals are signed, and how many each side keeps. */
	copies: maybe(object({ total: count(20, 1), customer: count(20), agency: count(20), ...source })),
	/** Where a fault can be: 商城小程序, 后台 … */
	places: list(text(12), 8),
	clauses: list(clause, 160),
	/** Numbers of the words that are no parameters, each with its reason. */
	exclusions: list(exclusion, 120),
	/** The agency's account for bank transfers as the contract names it. */
	bankAccount: maybe(object({ accountName: text(80), bankName: text(80), accountNumber: text(40) })),
};

/** Terms that were signed. */
export const terms = object({ ...shape, signedOn: date(), period });

/** Terms in preparation: the day of signing, and what hangs on it, come with the sealed original. */
export const draftTerms = object({
	...shape,
	signedOn: maybe(date()),
	period: object({ ...period.shape, from: maybe(date()) }),
});

export type Terms = In<typeof terms>;
export type DraftTerms = In<typeof draftTerms>;
export type StageTerm = Terms['stages'][number];
export type ResponseTerm = Terms['responses'][number];
export type OccasionTerm = Terms['occasions'][number];
export type BreachPenaltyTerm = Terms['breachPenalties'][number];
export type QuotaTerm = Terms['quotas'][number];
export type Clause = Terms['clauses'][number];
