import type { Urgency } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { chinaDateOf } from '../calendar/chinaDate';
import { isServed } from '../contract/end';
import { type Contract, clauseLabelOf, currentVersion, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import type { Membership } from '../people/person';
import { type Refused, refuse } from '../refusal';
import type { FaultEvent } from './events';
import { promisesFor } from './promises';

interface ReportFault {
	id: string;
	text: string;
	place: string;
	urgency: Urgency;
	onSiteAsked: boolean;
	uploadIds: string[];
}

/**
 * Whether this contact may report this on this contract: the right to report, a contract in force, and where the
 * contract names its contacts, a named one – urgent cases excepted.
 */
export function checkReporter(
	contract: Contract,
	membership: Membership,
	urgency: Urgency,
	nowMs: EpochMs,
): Refused<'NOT_ALLOWED' | 'CONTRACT_NOT_ACTIVE' | 'NOT_NAMED_CONTACT'> | null {
	if (!isServed(contract, nowMs)) return refuse('CONTRACT_NOT_ACTIVE');
	if (!membership.rights.includes('report')) return refuse('NOT_ALLOWED');
	const named = termsOf(contract).namedContacts;
	if (named && urgency !== 'urgent' && !named.contactIds.includes(membership.contactId))
		return refuse('NOT_NAMED_CONTACT');
	return null;
}

/** Reports a fault: the contract's promises for it are fixed here, with their clauses, by the terms of this moment. */
export function decideReport(
	contract: Contract,
	command: ReportFault,
	calendar: Calendar,
	{ nowMs }: DecisionContext,
): Fact<FaultEvent>[] {
	const { version, terms } = currentVersion(contract);
	const { id, text, place, urgency, onSiteAsked, uploadIds } = command;
	const { deemedAcceptance } = terms;
	return [
		{
			type: 'faultReported',
			...{ id, text, place, urgency, onSiteAsked, uploadIds },
			number: faultNumber(id, nowMs),
			...{ contractId: contract.id, contractName: termsOf(contract).shortName },
			...{ companyId: contract.companyId, companyName: contract.companyName, termsVersion: version },
			promises: promisesFor(terms, { urgency, onSiteAsked }, nowMs, calendar),
			deemed: deemedAcceptance?.calendarDays
				? {
						calendarDays: deemedAcceptance.calendarDays,
						clauseId: deemedAcceptance.clauseId,
						clauseLabel: clauseLabelOf(terms, deemedAcceptance.clauseId),
					}
				: null,
			costShown: contract.claimsVisible,
			occurredAtMs: nowMs,
		},
	];
}

const NUMBER_TAIL = 4;

/** A number to say on the telephone: the day and the end of the id. */
function faultNumber(id: string, nowMs: EpochMs): string {
	return `GZ-${chinaDateOf(nowMs).replaceAll('-', '')}-${id.slice(-NUMBER_TAIL).toUpperCase()}`;
}
