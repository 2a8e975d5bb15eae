import type { DraftStatus } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { Acknowledged } from '../contract/original';
import type { RecordedSide } from '../contract/records';
import type { Content, Supplement } from './events';

/** What somebody did with a draft. */
export interface DraftStep {
	kind: 'started' | 'changed' | 'acknowledged' | 'sent' | 'objected' | 'takenBack' | 'dropped' | 'activated';
	atMs: EpochMs;
	byName: string;
	side: RecordedSide;
	note: string | null;
}

/** A contract, or a supplement to one, before it is signed. */
export interface Draft extends Content {
	id: string;
	companyId: string;
	companyName: string;
	/** Null for a contract. */
	supplement: Supplement | null;
	status: DraftStatus;
	/** Grows with every change of what will be signed. */
	revision: number;
	acknowledged: Acknowledged[];
	steps: DraftStep[];
	changedAtMs: EpochMs;
	/** The sealed original that made it a contract. */
	activated: { contractId: string; uploadIds: string[] } | null;
}

/** Whether it can still become a contract. */
export const isOpen = ({ status }: Pick<Draft, 'status'>): boolean => status === 'draft' || status === 'sent';
