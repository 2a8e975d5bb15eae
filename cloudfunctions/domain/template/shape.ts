/** What a template is made of. A template is data: a sixth kind of contract adds a folder of data and no code. */
import type { ExclusionReason } from '../../../types/codes';
import type { TEMPLATE_FIELD_TYPES } from '../../../types/endpoints/draft';
import type { DraftTerms } from '../../../types/terms';

type FieldType = (typeof TEMPLATE_FIELD_TYPES)[number];

/** What the agency knows about itself; a new contract starts with it. */
export interface AgencyDetails {
	legalName: string;
	address: string | null;
	telephone: string | null;
	bank: { accountName: string; bankName: string; accountNumber: string } | null;
}

/**
 * How a text is read: as it stands; as a list (小程序、后台); as contacts or members by name; as hours (09:00-18:00); as the
 * due rule of a day that returns every year (12-31).
 */
export type Reading = 'text' | 'list' | 'contacts' | 'members' | 'shifts' | 'dayOfYear';

/** One entry of the form that staff fill in. What is left empty is a blank of the contract. */
export interface FieldSpec {
	key: string;
	label: string;
	type: FieldType;
	group: string;
	/** What stands there at first: the usual value, or a detail of the agency. */
	preset?: string | { agency: 'address' | 'telephone' | 'accountName' | 'bankName' | 'accountNumber' };
	/** A clock or a payment hangs on it. */
	needed?: true;
	/** Bounds of a number in its own unit. Where nothing is said: 1 to 3650, 720 hours, 100 % or 10 million yuan. */
	min?: number;
	max?: number;
	/** Of a text: the longest it may be, 40 where nothing is said; of a list, one entry. */
	maxLength?: number;
	reads?: Reading;
	/** Why numbers in a text set nothing, where they are not those of a name, an address, an account. */
	numbers?: ExclusionReason;
	choices?: readonly { value: string; label: string }[];
}

/**
 * A value that follows from others, to the fen. A blank among them makes a blank; `plus` counts where it is filled.
 * `shareOf` [amount, share] and `restOf` [amount, share] add up to the amount; `complementOf` is what a share leaves.
 */
export type Derived = { key: string } & (
	| { sum: readonly string[]; plus?: readonly string[] }
	| { shareOf: readonly [string, string] }
	| { restOf: readonly [string, string] }
	| { twelfthOf: string }
	| { complementOf: string }
);

/** When a clause or a rule belongs to the contract: these are filled in; that choice was made. */
export interface Condition {
	filled?: readonly string[];
	chosen?: readonly [key: string, ...values: string[]];
}

/** Takes the place of a value in a rule: what was filled in under this key, null for a blank. */
export interface Reference {
	$: string;
}

/**
 * Data of the shape T in which a value may be a reference, a text may hold `{{key}}`, and an object may be left out
 * (`$when`): out of a list it disappears, as a blank does, elsewhere it becomes null.
 */
export type Templated<T> =
	| Reference
	| (T extends readonly (infer One)[]
			? readonly Templated<One>[]
			: T extends object
				? { readonly [Key in keyof T]: Templated<T[Key]> } & { readonly $when?: Condition }
				: T);

/** A clause: `{{key}}` stands for a value as words, `{{key|capital}}` for an amount in capitals. */
export interface ClauseTemplate {
	id: string;
	label: string;
	text: string;
	heading?: string;
	struck?: true;
	when?: Condition;
}

type FromEngine = 'kind' | 'number' | 'title' | 'shortName' | 'places' | 'signedOn' | 'bankAccount' | 'clauses';
type Rules = Omit<DraftTerms, FromEngine | 'parties'>;
type Always = 'period' | 'total' | 'stages';

/** The rules of a kind. What a contract does not say is not written: lists stay empty, single rules null. */
export type RuleTemplates = { readonly [Key in Always]: Templated<Rules[Key]> } & {
	readonly [Key in Exclude<keyof Rules, Always>]?: Templated<Rules[Key]>;
};

type Lists = { [Key in keyof Rules]: Rules[Key] extends readonly unknown[] ? Key : never }[keyof Rules];
/** The rules of one list, such as `ListOf<'oneOffs'>`. */
export type ListOf<Key extends Lists> = readonly Templated<Rules[Key][number]>[];

export interface Template {
	title: string;
	/** One sentence for staff: what this kind is for. */
	about: string;
	/** How this kind calls the two sides; one kind swaps them. */
	labels: { customer: string; agency: string };
	fields: readonly FieldSpec[];
	derived: readonly Derived[];
	clauses: readonly ClauseTemplate[];
	rules: RuleTemplates;
}
