import type { DraftTerms } from '../../../types/terms';
import type { ChinaDate } from '../../../types/units';

/** What was entered into one field of a template. Empty: a blank of the contract. */
export interface TemplateValue {
	key: string;
	value: string;
}

/** What a supplement changes: the version its terms began as, and what its paper is called. */
export interface Supplement {
	contractId: string;
	baseVersion: number;
	title: string;
}

/** What can be changed in a draft. */
export interface Content {
	terms: DraftTerms;
	/** Null where the terms were written by hand. */
	values: TemplateValue[] | null;
	/** From which day a supplement holds; null for a contract. */
	holdsFrom: ChinaDate | null;
}

/** The facts of a draft. */
export type DraftEvent =
	| ({
			type: 'draftStarted';
			id: string;
			companyId: string;
			companyName: string;
			supplement: Supplement | null;
	  } & Content)
	/** `keptKeys`: the findings that were answered for and are still the same. */
	| ({ type: 'draftChanged'; keptKeys: string[] } & Content)
	| { type: 'checkAcknowledged'; key: string; note: string }
	| { type: 'draftSent' }
	| { type: 'draftObjected'; text: string }
	| { type: 'draftTakenBack'; reason: string }
	| { type: 'draftDropped'; reason: string }
	| { type: 'draftActivated'; contractId: string; uploadIds: string[] };
