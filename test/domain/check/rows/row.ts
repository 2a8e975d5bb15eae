import type { About } from '../../../../cloudfunctions/domain/check/paper';
import type { CheckCode } from '../../../../types/codes-check';
import type { DraftTerms, Terms } from '../../../../types/terms';

/** A fault planted in a contract, and what looks like it and is none. */
export interface Row {
	code: CheckCode;
	says: string;
	fault: Terms | DraftTerms;
	/** What must not be found though it looks alike; the sound contract when left out. */
	sound?: Terms | DraftTerms;
	/** The clauses it is about. */
	at: string[];
	detail?: Record<string, string | number>;
	about?: Partial<About>;
	soundAbout?: Partial<About>;
}
