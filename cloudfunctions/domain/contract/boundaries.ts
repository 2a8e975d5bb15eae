import type { EpochMs } from '../../../types/units';
import { endOfDay, startOfDay } from '../calendar/chinaDate';
import type { Fact } from '../event';
import { termEndOf } from './end';
import type { ContractEvent } from './events';
import { nextYearOf } from './stages';
import { type Contract, isInForce, termsOf } from './state';

export interface Boundary {
	atMs: EpochMs;
	fact: Fact<ContractEvent>;
}

/**
 * What the passing of time alone does next to a contract: a supplement's day comes, a year of a fee begins, the term is
 * over. Null when nothing is to come, or it waits for something that has not happened.
 */
export function nextBoundary(contract: Contract): Boundary | null {
	const all = [nextVersion(contract), ending(contract), ...nextYears(contract)].filter((one) => one !== null);
	// At the same moment a supplement goes first: it may move the end. After the end no year begins.
	return all.reduce<Boundary | null>((first, one) => (first && first.atMs <= one.atMs ? first : one), null);
}

/** Versions take effect in the order of their numbers; one that is back-dated, as soon as it is recorded. */
function nextVersion(contract: Contract): Boundary | null {
	const next = contract.versions.find((one) => one.version === contract.versionInForce + 1);
	if (!next) return null;
	const holdsFromMs = startOfDay(next.holdsFrom);
	return {
		atMs: Math.max(holdsFromMs, next.recordedAtMs),
		fact: { type: 'versionTookEffect', version: next.version, occurredAtMs: holdsFromMs },
	};
}

function nextYears(contract: Contract): Boundary[] {
	if (!isInForce(contract)) return [];
	const terms = termsOf(contract);
	return terms.stages.flatMap((term) => {
		const next = nextYearOf(contract, terms, term);
		if (!next) return [];
		const { year, atMs } = next;
		return [{ atMs, fact: { type: 'yearBegan' as const, stageId: term.id, year, occurredAtMs: atMs } }];
	});
}

function ending(contract: Contract): Boundary | null {
	if (!isInForce(contract)) return null;
	const last = termEndOf(contract, termsOf(contract));
	const { sealedEnd } = contract;
	if (sealedEnd && (last === null || sealedEnd.on <= last)) {
		const { on, original } = sealedEnd;
		return {
			atMs: endOfDay(on),
			fact: { type: 'contractEnded', on, how: 'consent', original, occurredAtMs: endOfDay(on) },
		};
	}
	if (last === null) return null;
	const atMs = endOfDay(last);
	const how = termsOf(contract).period.onExpiry === 'lapses' ? 'lapse' : 'term';
	return { atMs, fact: { type: 'contractEnded', on: last, how, original: null, occurredAtMs: atMs } };
}
