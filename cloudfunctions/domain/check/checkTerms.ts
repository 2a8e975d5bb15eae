import type { DraftTerms, Terms } from '../../../types/terms';
import { blankHead } from './blankHead';
import { blankParameters, hangingDuties } from './blanks';
import { blankWords } from './blankWords';
import { unseenBreaches } from './breaches';
import { dates } from './dates';
import {
	beforeAnything,
	endlessTerm,
	impossibleDay,
	limitChosen,
	neverDue,
	reversedPeriod,
	supplementDay,
} from './dues';
import { figuresAgainstCapitals, unusualUnits } from './figures';
import { type Finding, findingsOf } from './finding';
import { officeHours } from './hours';
import { brokenEnds, missingAnnexes, numberingGaps } from './layout';
import { numberFaults } from './numberFaults';
import { ownedTwice } from './ownership';
import { type About, type Check, paperOf } from './paper';
import { swappedParties } from './parties';
import { paymentTwice } from './payments';
import { copies, missingReferences, repeatedIds, repeatedResponses } from './references';
import { repeatedClauses } from './repeated';
import { undefinedBases } from './shares';
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
import { shortTeams } from './team';

const CHECKS: readonly Check[] = [
	...[sources, blankHead, blankParameters, hangingDuties, neverDue, endlessTerm, unseenBreaches],
	...[
		impossibleDay,
		beforeAnything,
		reversedPeriod,
		stagesAgainstTotal,
		stageAgainstShare,
		sharesOverWhole,
		paidStages,
		officeHours,
	],
	...[repeatedIds, repeatedResponses, missingReferences, copies, supplementDay, numberFaults],
	...[itemsAgainstTotal, unpricedItems, derivedFee, limitChosen, undefinedBases, shortTeams],
	...[blankWords, dates, figuresAgainstCapitals, unusualUnits, numberingGaps, missingAnnexes, brokenEnds],
	...[swappedParties, ownedTwice, paymentTwice, repeatedClauses],
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
