import type { ExclusionReason } from '../../../types/codes';
import type { Fen } from '../../../types/units';
import type { Reading } from './shape';
import { BLANK } from './words';

/** A value twice: as the terms hold it, and as the paper prints it. A blank is null and `____`. */
export interface Value {
	value: unknown;
	words: string;
	/** Amounts alone: what the capitals are written from. */
	amountFen?: Fen;
	/** Free words of a person: why numbers in them set nothing. */
	free?: ExclusionReason;
	blank?: true;
}

/** The ids of contacts by their names; null where one of them is nobody's. */
export type ReadContacts = (names: readonly string[]) => string[] | null;

const LISTS: ReadonlySet<Reading | undefined> = new Set<Reading>(['list', 'contacts', 'members']);

/** Nothing was entered: null, and no entries where the terms have a list. */
export const blankValue = (reads?: Reading): Value => ({
	value: LISTS.has(reads) ? [] : null,
	words: BLANK,
	blank: true,
});
