import type { OutputOf } from '../../../types/endpoints';
import type { Contract } from '../../domain/contract/state';

const VERSIONS_SHOWN = 200;

/** The papers of a contract in order: which one is in force, since when, and who signed and sealed it. */
export const versionViews = (contract: Contract): OutputOf<'contract.get'>['versions'] =>
	contract.versions.slice(-VERSIONS_SHOWN).map(({ version, title, holdsFrom, recordedAtMs, byName, original }) => ({
		...{ version, title, holdsFrom, recordedAtMs, byName },
		inForce: version === contract.versionInForce,
		signedOn: original.signedOn,
		signers: original.signers,
		fileCount: original.files.length,
	}));
