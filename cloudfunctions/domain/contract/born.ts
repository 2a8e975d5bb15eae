import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { Contract, TermsVersion } from './state';

/** The version from which a rule has held without a break up to the one in force. */
export function bornIn(contract: Contract, holds: (terms: Terms) => boolean): TermsVersion | null {
	let born: TermsVersion | null = null;
	for (const version of contract.versions) {
		if (version.version > contract.versionInForce) break;
		born = holds(version.terms) ? (born ?? version) : null;
	}
	return born;
}

/** The moment from which a rule that came with a supplement holds; null when it stood in the contract from the first. */
export function cameWith(
	contract: Contract,
	holds: (terms: Terms) => boolean,
): { signedAtMs: EpochMs; holdsFromMs: EpochMs } | null {
	const born = contract.versionInForce === 1 ? null : bornIn(contract, holds);
	if (!born || born.version === 1) return null;
	return { signedAtMs: startOfDay(born.original.signedOn), holdsFromMs: startOfDay(born.holdsFrom) };
}

/** Which term runs: each supplement in force that moved the named last day on began another one. */
export function termNumberOf({ versions, versionInForce }: Contract): number {
	let number = 1;
	let last: string | null = null;
	for (const { version, terms } of versions) {
		if (version > versionInForce) break;
		const { to } = terms.period;
		if (last !== null && to !== null && to > last) number += 1;
		last = to ?? last;
	}
	return number;
}
