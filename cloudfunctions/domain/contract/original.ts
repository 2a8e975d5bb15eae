import type { Seal, Side } from '../../../types/codes';
import type { ChinaDate, EpochMs } from '../../../types/units';

/** Who put their name under it, for whom, and with which seal. */
export interface Signer {
	side: Side;
	name: string;
	/** 法定代表人, 委托代理人 … */
	capacity: string;
	seal: Seal;
}

/** The sealed paper: its scanned files by their hash, who signed and sealed it, when, and in how many copies. */
export interface SealedOriginal {
	files: { uploadId: string; sha256: string; sizeBytes: number }[];
	signedOn: ChinaDate;
	signers: Signer[];
	copies: number;
	confirmedAtMs: EpochMs;
	confirmedByName: string;
}

/** A warning that somebody answered for by name before the paper was sent. */
export interface Acknowledged {
	key: string;
	byName: string;
	atMs: EpochMs;
	note: string;
}
