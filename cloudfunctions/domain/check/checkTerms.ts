import type { DraftTerms, Terms } from '../../../types/terms';
import { blankParameters, hangingDuties } from './blanks';
import {
	beforeAnything,
	endlessTerm,
	impossibleDay,
	limitChosen,
	neverDue,
	reversedPeriod,
	supplementDay,
} from './dues';
import { type Finding, findingsOf } from './finding';
import { officeHours } from './hours';
import { type About, type Check, paperOf } from './paper';
import { copies, missingReferences, repeatedIds, repeatedResponses } from './references';
import { sources } from './sources';
import {
	derivedFee,
	itemsAgainstTotal,
	paidStages,
	sharesOverWhole,
	stageAgainstShare,
	stagesAgainstTotal,
	unpricedItems,
} from './sums';

const CHECKS: readonly Check[] = [
	...[sources, blankParameters, hangingDuties, neverDue, endlessTerm, impossibleDay, beforeAnything],
	...[reversedPeriod, stagesAgainstTotal, stageAgainstShare, sharesOverWhole, paidStages, officeHours],
	...[repeatedIds, repeatedResponses, missingReferences, copies, supplementDay],
	...[itemsAgainstTotal, unpricedItems, derivedFee, limitChosen],
];

/**
 * What does not fit in a contract, or a supplement, before it is signed: what blocks first, then what somebody answers
 * for by name. Gives the same keys for the same faults; never throws, whatever the terms.
 */
export function checkTerms(terms: Terms | DraftTerms, about: About): Finding[] {
	const paper = paperOf(terms, about);
	const findings = findingsOf(CHECKS.flatMap((check) => check(paper)));
	return [...findings.filter((one) => one.blocks), ...findings.filter((one) => !one.blocks)];
}
